import { describe, expect, it } from 'vitest'

import { scanLine } from '../../generator/scan/scan-line.ts'

/** What a line looks like, in short: `3 cells by |, opened, closed, code first`. */
function seen(text: string): string {
  const found = scanLine(text, 7)
  if (found === null) return 'no row'
  const { line, isDashes, cells, hasCode, hasCodeFirst, bar, isOpened, isClosed } = found
  expect(line).toBe(7)
  const notes = {
    dashes: isDashes,
    opened: isOpened,
    closed: isClosed,
    code: hasCode && !hasCodeFirst,
    'code first': hasCodeFirst && hasCode,
    'a first code that is none': hasCodeFirst && !hasCode,
  }
  const said = Object.entries(notes).flatMap(([note, is]) => (is ? [note] : []))
  return [`${cells} by ${JSON.stringify(bar).slice(1, -1)}`, ...said].join(', ')
}

describe('a row', () => {
  it.each([
    ['| 404 | Not found |', '2 by |, opened, closed, code first'],
    ['| Not found | 404 | x |', '3 by |, opened, closed, code'],
    ['404 | Not found', '2 by |, code first'],
    ['  | a | b', '2 by |, opened'],
    ['a | b | ', '2 by |, closed'],
    ['|a', '1 by |, opened'],
    ['| a \\| b | c |', '2 by |, opened, closed'],
    ['| a | b ||', '3 by |, opened, closed'],
    [' \t | 404 | b |  ', '2 by |, opened, closed, code first'],
  ])('%j is %s', (text, expected) => {
    expect(seen(text)).toBe(expected)
  })

  it.each(['Text', '', '404', '- item', 'a - b', '+', '\t404', '  ', '+ one', '5+3', '[^a¦b]: 404'])(
    'is not %j',
    (text) => {
      expect(seen(text)).toBe('no row')
    },
  )
})

it('is no row where a tab only follows the mark of a list or a quote', () => {
  for (const text of ['-\t404', '1.\tE1001 failed', '>\t404', '-\t']) expect(seen(text)).toBe('no row')
})

describe('a row behind a mark that stands there by mistake', () => {
  it.each([
    '> | 404 | a |',
    '>> | 404 | a |',
    '- | 404 | a |',
    '* | 404 | a |',
    '+ | 404 | a |',
    '1. | 404 | a |',
    '123456789) | 404 | a |',
    '# | 404 | a |',
    '###### | 404 | a |',
    '[^1]: | 404 | a |',
    '[^a-note]: | 404 | a |',
    '> - 1. ## | 404 | a |',
  ])('is one: %s', (text) => {
    expect(seen(text)).toBe('2 by |, opened, closed, code first')
  })

  it.each([
    '-| 404 | a |',
    '1.| 404 | a |',
    '1 | 404 | a |',
    'a) | 404 | a |',
    '####### | 404 | a |',
    '#| 404 | a |',
    '[^]: | 404 | a |',
    '[^a b]: | 404 | a |',
    'a > | 404 | a |',
  ])('has a cell more where it is none: %s', (text) => {
    expect(seen(text)).toMatch(/^3 by \|, closed/)
  })
})

describe('a row with what people write for a |', () => {
  it.each([
    ['｜ 404 ｜ a ｜', '2 by ｜, opened, closed, code first'],
    ['│ a │ 404 │', '2 by │, opened, closed, code'],
    ['404 ┃ a', '2 by ┃, code first'],
    ['404 ║ a', '2 by ║, code first'],
    ['404 ¦ a', '2 by ¦, code first'],
    ['404 ∣ a', '2 by ∣, code first'],
    ['404 ❘ a', '2 by ❘, code first'],
    ['404 ǀ a', '2 by ǀ, code first'],
    ['\\| 404 \\| a \\|', '2 by \\\\|, opened, closed, code first'],
    ['404 &#124; a', '2 by &#124;, code first'],
    ['404 &vert; a', '2 by &vert;, code first'],
    ['404\ta', '2 by \\t, code first'],
    ['  404\ta', '2 by \\t, code first'],
    ['404\t', '1 by \\t, code first'],
    ['404 ¦ a | b', '2 by |'],
  ])('%j is %s', (text, expected) => {
    expect(seen(text)).toBe(expected)
  })
})

describe('the dashes below a header', () => {
  it.each([
    ['|---|---|', '2 by |, dashes, opened, closed'],
    ['--- | ---', '2 by |, dashes'],
    ['|---|---', '2 by |, dashes, opened'],
    ['---|---|', '2 by |, dashes, closed'],
    ['| :-: | -: | :- |', '3 by |, dashes, opened, closed'],
    ['| - | - |', '2 by |, dashes, opened, closed'],
    ['|-|-|', '2 by |, dashes, opened, closed'],
    ['| –– | – |', '2 by |, dashes, opened, closed'],
    ['| — | − |', '2 by |, dashes, opened, closed'],
    ['|:-|', '1 by |, dashes, opened, closed'],
    ['|-:|', '1 by |, dashes, opened, closed'],
    ['｜---｜---｜', '2 by ｜, dashes, opened, closed'],
    ['+---+---+', '2 by +, dashes, opened, closed'],
    ['+===+=+', '2 by +, dashes, opened, closed'],
    ['> +---+---+ ', '2 by +, dashes, opened, closed'],
    ['|---+---|', '1 by |, dashes, opened, closed'],
  ])('%s are %s', (text, expected) => {
    expect(seen(text)).toBe(expected)
  })

  it('hold no code', () => {
    expect(scanLine('+--+', 7)).toMatchObject({ isDashes: true, hasCode: false, hasCodeFirst: false })
  })

  it.each([
    ['| | |', '2 by |, opened, closed'],
    ['| | -', '2 by |, opened'],
    ['|=|=|', '2 by |, opened, closed'],
    ['| -- | a |', '2 by |, opened, closed'],
    ['a | -- |', '2 by |, closed'],
    ['| a | -- |', '2 by |, opened, closed'],
    ['-a- | -', '2 by |'],
    ['---\t---', '2 by \\t'],
    ['|- a', '1 by |, opened'],
    ['1 | -', '2 by |, code first'],
  ])('are not %j, which is %s', (text, expected) => {
    expect(seen(text)).toBe(expected)
  })

  it.each(['+---+ a', 'a +---+', '+abc+', '+---', '---', '++'])('of another kind are none: %j', (text) => {
    expect(seen(text)).toBe('no row')
  })
})
