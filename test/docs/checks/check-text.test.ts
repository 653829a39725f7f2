import { describe, expect, it } from 'vitest'
import { readRichText } from '../../../generator/docs/cell/read-rich-text.ts'
import { cellOf, problems, richText } from '../cell/cells.ts'

// What stands in the cell begins at 3:7.
describe('characters', () => {
  it.each([
    ['a direction override', 'safe \u202E gnisrever', ['error bidi-control 3:12']],
    ['direction isolates, once', '\u2066 } \u2069 \u2066 if (admin) {', ['error bidi-control 3:7']],
    ['tag characters', '\u{E0049}\u{E0067} hidden', ['error tag-character 3:7']],
    ['control characters', 'a\u001B[31mb', ['error control-character 3:8']],
    ['C1 control characters', 'a\u009Bb', ['error control-character 3:8']],
    ['line separators', 'a\u2028b\u2029c', ['warning line-separator 3:8']],
    [
      'a soft hyphen before a zero-width space',
      'soft\u00ADhyphen and zero\u200Bwidth',
      ['warning invisible-character 3:11'],
    ],
    ['a zero-width space before a soft hyphen', 'x *\u200B/ y *\u00AD/ z', ['warning invisible-character 3:10']],
    ['fillers', 'a\u3164b\u115Fc\uFFA0', ['warning invisible-character 3:8']],
    ['variation selectors behind letters', 'a\uFE01b\u{E0100}', ['warning invisible-character 3:8']],
    ['a blank of Braille among letters', 'a\u2800b', ['warning invisible-character 3:8']],
    ['a direction override in an address', 'see [docs](https://e.kz/a\u202Eb)', ['error bidi-control 3:11']],
    [
      'a zero-width space in an address',
      '<a href="https://e.kz/a\u200Bb">docs</a>',
      ['warning invisible-character 3:7'],
    ],
    ['a BOM at the start', '\uFEFFstarts', ['warning invisible-character 3:7']],
    ['a BOM at the end', 'ends\uFEFF', ['warning invisible-character 3:11']],
    ['private use and noncharacters', '\uE000 private \uFDD0 \u{1FFFE}', ['warning unassigned-character 3:7']],
    [
      'a mark of Arabic without a text that runs from right to left',
      '\u061C alarm',
      ['warning invisible-character 3:7'],
    ],
    ['syllables of Hangul in their letters', 'a \u1112\u1161\u11AB', ['warning not-nfc 3:9']],
    ['a syllable of Hangul with a letter behind it', '\uAC00\u11A8', ['warning not-nfc 3:7']],
    ['decomposed letters, at the first', 'a \u0438\u0306 \u0438\u0306', ['warning not-nfc 3:9']],
  ])('reports %s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected)
  })

  it.each([
    ['emoji sequences', '👩‍💻 ❤️ 👍🏽'],
    ['flags of countries', '🇰🇿'],
    ['flags made of tag characters', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} ok'],
    ['Persian joiners', 'می‌خواهم'],
    ['Hindi joiners', 'क्‍ष'],
    ['Thai word breaks', 'สวัสดี\u200Bครับ'],
    ['direction marks in Arabic', 'خطأ\u200F (1)'],
    ['compatibility characters', 'ﬁ ½ № ①'],
    ['a combining mark first', '\u0301 starts'],
    ['ideographic variants', '葛\u{E0100}'],
    ['signs shown as text or as emoji', '☎\uFE0E ☎\uFE0F 1\uFE0F\u20E3 ©\uFE0F'],
    ['Braille', '⠓⠑⠇⠇⠕⠀⠺⠕⠗⠇⠙'],
    ['Persian joiners in an address', '[a](https://e.kz/می‌خواهم)'],
  ])('knows %s', (_, text) => {
    expect(problems(text)).toEqual([])
  })

  it('keeps them in the text', () => {
    expect(richText('a\u200Bb\uFEFF').text).toBe('a\u200Bb\uFEFF')
  })

  it('names the code point', () => {
    const [problem] = readRichText(cellOf('a\u202Eb')).diagnostics
    expect(problem?.message).toContain('U+202E')
    expect(problem?.message).not.toContain('\u202E')
  })

  it('reports one that stands in an entity at the start of the cell', () => {
    expect(problems('text &#8238; more')).toEqual(['error bidi-control 3:7'])
  })

  it('reports one within markup where it stands', () => {
    expect(problems('**a** `b\u200Bc`')).toEqual(['warning invisible-character 3:15'])
  })
})

it('warns of a text that is too long for a message', () => {
  expect(problems('a'.repeat(10_000))).toEqual([])
  expect(problems('қ'.repeat(10_001))).toEqual(['warning long-text 3:7'])
})

describe('damaged encodings', () => {
  it.each([
    ['Cyrillic read as Windows-1252', 'ÒšÐ°Ñ‚Ðµ', 'Қате', 'Windows-1252'],
    ['Cyrillic read as Windows-1251', 'РћС€РёР±РєР°', 'Ошибка', 'Windows-1251'],
    ['quotes read as Windows-1252', 'donâ€™t', '’', 'Windows-1252'],
    ['French read as Windows-1252', 'rÃ©pÃ©ter', 'é', 'Windows-1252'],
    ['a single letter read as Windows-1252', 'le compte est fermÃ©', 'é', 'Windows-1252'],
    ['Cyrillic read as IBM866', '╨Ю╤И╨╕╨▒╨║╨░', 'Ошибка', 'IBM866'],
    ['Cyrillic read as KOI8-R', 'п·я┬п╦п╠п╨п╟', 'Ошибка', 'KOI8-R'],
  ])('finds %s', (_, text, meant, encoding) => {
    const [problem] = readRichText(cellOf(text)).diagnostics
    expect(problem).toMatchObject({ rule: 'mojibake', severity: 'error' })
    expect(problem?.message).toContain(`is “${meant}” in UTF-8, once read as ${encoding}`)
  })

  it.each([
    'Ошибка «РОССИЯ» – ёлка № 5…',
    'ТІЛІНІҢ ТІРІСІ БІЛІМІ',
    'КРАЇНІ Її ПІДІЙ',
    'La «CLÉ» et l’«ÉTÉ»',
    'SÃO PAULO Â° À côté',
    '错误代码 エラー 오류',
    'Größe: ½ µ°',
    'IRMÃ§ e não é Ã',
    '╔══╤══╗ ║ 1│2 ║ ╙──╨──╜',
    'прямая п. 5, ряд я·',
  ])('does not find any in %j', (text) => {
    expect(problems(text)).toEqual([])
  })

  it.each([
    ['within a word', 'с?рау', ['warning lossy-encoding 3:7']],
    ['at the start of a word', 'қате: ?рісінде', ['warning lossy-encoding 3:13']],
  ])('finds a lost letter %s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected)
  })

  it.each(['Неге?', 'Неге? Себебі', 'Неге?Себебі', 'https://e.kz/?сұрау=1', 'a?b=1', '??', '«Неге?»'])(
    'finds none in %j',
    (text) => {
      expect(problems(text)).toEqual([])
    },
  )
})

describe('mixed scripts', () => {
  it.each([
    ['a Latin c first', 'cервер істемейді', ['warning mixed-script 3:7']],
    ['a Cyrillic а within', 'the pаyment', ['warning mixed-script 3:11']],
    ['a Cyrillic А behind an underscore', 'FOO_А', ['warning mixed-script 3:7']],
    ['a Latin A before a digit', 'ОТКАЗ_A1', ['warning mixed-script 3:7']],
  ])('finds %s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected)
  })

  it.each(['SMS-ті жіберу', 'HTTP2ге', 'API_КЛЮЧ', 'APIге', 'URLді', 'ID-і', 'Wi-Fi желісі', 'JSONдан'])(
    'finds none in %j',
    (text) => {
      expect(problems(text)).toEqual([])
    },
  )
})
