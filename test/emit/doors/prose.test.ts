import { describe, expect, test } from 'vitest'

import { comment, prose } from '../../../generator/emit/doors/comment.ts'

describe('what a reader of a comment sees', () => {
  test.each([
    ['a tag', '@deprecated use `b`', '\\@deprecated use `b`'],
    ['an inline tag', 'see {@link x}', 'see \\{\\@link x\\}'],
    ['braces and a back-tick that nothing closes', 'a {b} ` c', 'a \\{b\\} \\` c'],
    ['a tag behind a word', 'one @two', 'one \\@two'],
    ['a tag behind a backslash that is none of Markdown’s', 'C:\\a{b \\ @c', 'C:\\a\\{b \\ \\@c'],
  ])('is %s as it was written, without its meaning', (_, markdown, written) => {
    expect(prose(markdown)).toBe(written)
  })

  test.each(['help@example.kz', 'first.@x', 'docs/@team', 'me+@x', 'a-@x', 'a_@x'])('is the address %s', (address) => {
    expect(prose(address)).toBe(address)
  })

  test.each(['\\@deprecated', '\\{a\\}', '\\`a\\`', '\\\\', '\\*'])('is %s, which is escaped already', (markdown) => {
    expect(prose(markdown)).toBe(markdown)
  })
})

describe('a code span in a comment', () => {
  test.each([
    ['braces', '`{a}`', '`{a}`'],
    ['a tag at its start, which TypeScript does not read', '`@a`', '`@a`'],
    ['no tag behind a space or a brace', '`x @a` `{@link b}`', '`x \\@a` `{\\@link b}`'],
    ['an address', '`a@b`', '`a@b`'],
    ['a back-tick between two', '`` a`{b} ``', '`` a`{b} ``'],
  ])('holds %s', (_, markdown, written) => {
    expect(prose(markdown)).toBe(written)
  })

  test.each([
    ['with the next back-ticks as long as its own', '{ `{` { `{` {', '\\{ `{` \\{ `{` \\{'],
    ['with none that are longer', '`a``{b}` {', '`a``{b}` \\{'],
    ['not where nothing closes it, and then another begins', '`` a `{b}` {c}', '\\`\\` a `{b}` \\{c\\}'],
    ['not where back-ticks closed one before', '`a` {b} ``{c} `', '`a` \\{b\\} \\`\\`\\{c\\} \\`'],
    ['not at a back-tick that is escaped', '\\`{a}`', '\\`\\{a\\}\\`'],
  ])('ends %s', (_, markdown, written) => {
    expect(prose(markdown)).toBe(written)
  })
})

describe('tools that listen to comments', () => {
  test.each([
    ['keep a legal comment', 'x @license y @preserve z @cc_on', 'x &#64;license y &#64;preserve z &#64;cc_on'],
    ['keep one that is escaped', '\\@license', '&#64;license'],
    ['keep one in an address', 'a@license.example', 'a&#64;license.example'],
    ['drop a call', '#__PURE__ @__PURE__', '#\\__PURE__ \\@\\__PURE__'],
    ['load a source map', '//# sourceMappingURL=x sourceMappingURL=y', '//# sourceMappingURL\\=x sourceMappingURL\\=y'],
  ])('do not %s', (_, markdown, written) => {
    expect(prose(markdown)).toBe(written)
  })

  test('leave names with two underscores alone', () => {
    expect(prose('a__b __init__')).toBe('a__b __init__')
  })
})

test('what nobody sees is written out, but for what scripts are written with, and spaces', () => {
  expect(prose('a\tb')).toBe('a b')
  expect(prose('a\nb \u00a0\u3000\u200c\u200d')).toBe('a\nb \u00a0\u3000\u200c\u200d')
  expect(prose('a\u202eb\u0007\u{e0041}')).toBe('a\\u202eb\\u0007\\u{e0041}')
  expect(prose('a\ud800b\udc00')).toBe('a\\ud800b\\udc00')
})

describe('comment', () => {
  test.each([
    ['closes nowhere but at its end', 'a */ b */', '/** a *\\/ b *\\/ */'],
    ['keeps the indentation of a list', '- a\n  - b', '/**\n * - a\n *   - b\n */'],
    ['leaves no space at an end', 'a \nb\t\n', '/**\n * a\n * b\n *\n */'],
    ['stands on one line where there is one', '  a ', '/**   a */'],
  ])('%s', (_, text, written) => {
    expect(comment(text)).toBe(written)
  })
})
