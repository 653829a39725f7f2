import { describe, expect, test } from 'vitest'

import { literal } from '../../../generator/emit/doors/literal.ts'

/** What JavaScript makes of a literal. */
function read(text: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the literal is what is tested
  return new Function(`'use strict'; return ${text}`)()
}

describe('literal', () => {
  test.each([
    ['U+2028 and U+2029', 'a\u2028b\u2029c', '"a\\u2028b\\u2029c"'],
    ['a lone surrogate', 'a\ud800b', '"a\\ud800b"'],
    ['control characters', 'a\0b\x07\x1b[31mc', '"a\\u0000b\\u0007\\u001b[31mc"'],
    ['bidi controls', 'safe \u202e gnis', '"safe \\u202e gnis"'],
    ['zero width and soft hyphen', 'a\u200bb\u00adc', '"a\\u200bb\\u00adc"'],
    ['tag characters', '\u{e0049}', '"\\u{e0049}"'],
    ['a byte order mark', '\ufeffstart', '"\\ufeffstart"'],
    ['Hangul fillers', 'a\u3164b\u115fc\uffa0', '"a\\u3164b\\u115fc\\uffa0"'],
    ['invisible joiners and vowels', 'a\u034fb\u17b4c', '"a\\u034fb\\u17b4c"'],
    ['private use and noncharacters', '\ue000\ufdd0', '"\\ue000\\ufdd0"'],
    ['a no-break space', 'a\u00a0b', '"a\\u00a0b"'],
    ['a combining mark at the start', '\u0301x', '"\\u0301x"'],
    ['template and format markers', '${x} #{y} %s {{z}} <%= w %>', '"${x} #{y} %s {{z}} <%= w %>"'],
    ['a line break', 'a\nb', '"a\\nb"'],
  ])('escapes %s', (_, text, expected) => {
    expect(literal(text)).toBe(expected)
    expect(read(expected)).toBe(text)
  })

  test('leaves letters, marks and emoji of any script alone', () => {
    expect(literal('Жүйеге кіру қатесі. ﬁ ½ № ① й 😀')).toBe('"Жүйеге кіру қатесі. ﬁ ½ № ① й 😀"')
  })

  test('leaves a mark behind a quote in the text alone, since it sits on that quote already', () => {
    expect(literal('a"\u0301')).toBe('"a\\"\u0301"')
  })
})
