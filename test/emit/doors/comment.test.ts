import fc from 'fast-check'
import { ts } from 'ts-morph'
import { describe, expect, test } from 'vitest'

import { comment, prose } from '../../../generator/emit/doors/comment.ts'

/** What TypeScript reads: the statements of the file and the tags of the first one. */
function read(markdown: string): { readonly statements: readonly string[]; readonly tags: readonly string[] } {
  const source = ts.createSourceFile(
    'a.ts',
    `${comment(prose(markdown))}\nexport const x = 1\n`,
    ts.ScriptTarget.ES2022,
    true,
  )
  const [first] = source.statements
  const tags = first === undefined ? [] : ts.getJSDocTags(first).map(({ tagName }) => tagName.text)
  return { statements: source.statements.map((node) => node.getText()), tags }
}

const hostile = [
  'used by */rest/api on any server',
  'ok */ Z = (() => { (globalThis as any).PWNED = 1; return 7 })(), /* x',
  'ok */ Z = ((globalThis as any).PWNED = 1) as number, // rest\ny',
  'x *\\/ y',
  'x **// y',
  'x `*`/ y [*](https://e.kz)/ z',
  'x `*/` y',
  'x *\u200b/ y *\u00ad/ z',
  'line one\n@deprecated use 2',
  'for staff @internal only',
  '@deprecated',
  '`@deprecated` and ` @internal` and `x @alpha`',
  'see {@link javascript:alert(1)} and {@inheritDoc Foo} } and `{@link x}`',
  '//# sourceMappingURL=data:application/json;base64,AAAA',
  '/* @__PURE__ */ webpackIgnore: true istanbul ignore next eslint-disable',
  '@ts-ignore',
  '@ts-expect-error',
  'first\u2028globalThis.PWNED=1',
  'ends with a star *',
  'ends with a slash /',
  '/ starts with a slash',
  '```\nunclosed fence @see x',
  '\\',
  '*',
  'back\\@slash @param x',
  '`` ` `` @since 1',
]

describe('prose in a comment', () => {
  test.each(hostile)('stays prose: %j', (markdown) => {
    expect(read(markdown)).toEqual({ statements: ['export const x = 1'], tags: [] })
  })

  test('of any text stays prose', () => {
    const pieces = fc.constantFrom(
      '*',
      '/',
      '@',
      '{',
      '}',
      '`',
      '\\',
      '\n',
      ' ',
      'a',
      'link',
      'deprecated',
      '\u2028',
      'қ',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (markdown) => {
          expect(read(markdown)).toEqual({ statements: ['export const x = 1'], tags: [] })
        },
      ),
      { numRuns: 3000 },
    )
  })

  test.each([
    ['a pragma', '//# sourceMappingURL=x', 'sourceMappingURL='],
    ['a bundler note', '/* @__PURE__ */ #__PURE__ @__NO_SIDE_EFFECTS__', '@__'],
    ['a bundler note', '#__PURE__', '#__'],
    ['a legal comment', '@license MIT, @preserve', '@license'],
    ['a legal comment in an address', 'a@preserve.example', '@preserve'],
    ['a compiler note', '@ts-ignore', ' @ts-ignore'],
    ['a bidi control', 'x \u202e y', '\u202e'],
    ['a control character', 'x \u0007 y', '\u0007'],
  ])('holds no %s', (_, markdown, forbidden) => {
    expect(comment(prose(markdown))).not.toContain(forbidden)
  })

  test('leaves what is harmless as it is', () => {
    const text = 'Жүйеге `кіру` қатесі: write to help@example.kz, see [docs](https://e.kz/@team). نمی\u200cخواهم'
    expect(prose(text)).toBe(text)
  })
})

describe('comment', () => {
  test('stands on one line where the text does', () => {
    expect(comment('One.')).toBe('/** One. */')
  })

  test('indents nothing and leaves no space at the end of a line', () => {
    expect(comment('One.\n\nTwo. ')).toBe('/**\n * One.\n *\n * Two.\n */')
  })
})

test('nothing invisible stands in a comment but the joiners that scripts are written with', () => {
  expect(prose('a\u3164b\u115fc\u034fd\u17b4e\u200df')).toBe('a\\u3164b\\u115fc\\u034fd\\u17b4e\u200df')
})
