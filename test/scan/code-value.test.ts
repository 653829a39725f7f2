import { describe, expect, it } from 'vitest'

import { looksLikeCode } from '../../generator/scan/code-value.ts'

describe('a cell is taken for a code, so that its line cannot be lost unseen, where it holds', () => {
  it.each([
    ['a number', ['0', '404', '-1', '+7', '−32700', '–5', '#17', '1234567890123456789', '٤٠٤']],
    ['a hexadecimal number', ['0x80070005', '0XFF', '0x1234567890abcdef']],
    ['a class of numbers', ['4xx', '5XX']],
    ['a range of numbers', ['500-599', '500 – 599', '1..3', '1234567890—1234567891', '500 to 599']],
    ['a list of numbers', ['500, 502', '1;2;3', '400 & 404', '1,2,3,4,5,6,7,8,9']],
    ['letters and a number', ['E1001', 'ERR-17', 'ERR_1', 'A.2', 'ABCDEFGH1234567890', 'Ё5']],
    ['a name in capitals', ['NOT_FOUND', 'DELIVRD', 'A-B.C_D', 'E1-X2', 'OK2_A']],
    ['a name in small letters', ['not_found', 'order.created', 'a/b:c', 'errors.a-1.b2', 'ошибка_сети']],
    ['a name with capitals inside', ['cardDeclined', 'CardDeclinedByBank', 'card2X1y2Z']],
    ['one word in back-ticks', ['`anything`', ' `a,b=(c)` ']],
  ])('%s', (_, cells) => {
    expect(cells.filter((cell) => !looksLikeCode(cell))).toEqual([])
  })

  it.each([
    ['spaces around', ' 404\t'],
    ['a tag', '<b>404</b>'],
    ['an anchor', '<a id="x"></a> NOT_FOUND'],
    ['a link', '[404](#not-found)'],
    ['a picture before', '![](icon.png) 404'],
    ['an attribute', 'NOT_FOUND {#not-found .code}'],
    ['a class', '404 {.code}'],
    ['emphasis, back-ticks and escapes', '~**`NOT\\_FOUND`**~'],
    ['a no-break space', '404&nbsp;'],
  ])('a code and %s', (_, cell) => {
    expect(looksLikeCode(cell)).toBe(true)
  })
})

describe('a cell is not taken for a code, so that no prose is reported as lost, where it holds', () => {
  it.each([
    ['nothing', ['', '  ', '**', '<br>', '``']],
    ['words', ['Not found', 'failed', 'Failed', 'a', 'OK', '404 Not found', 'see 404', 'Error 404']],
    ['a text beside back-ticks', ['`a b`', '`a` or b', 'the `a`', '``', '`a`b`']],
    ['a date, hours, a version or an amount', ['2024-01-02', '10:30', '1.2.3', '5 %', '1,5 kg', '10 to 12']],
    ['a range or a list that ends in the air', ['500-', '500,', ', 500', '- 500', '500 to', '1...3']],
    ['hexadecimal digits alone', ['0x', '0xfg', '80070005h', 'x80']],
    ['punctuation alone', ['-', '_', '...', '#', '---']],
    ['punctuation beside a name', ['_private', 'NOT_', 'a..b', 'not_found!', 'NOT FOUND', 'a.B', '4xxx', '14xx']],
  ])('%s', (_, cells) => {
    expect(cells.filter((cell) => looksLikeCode(cell))).toEqual([])
  })
})

describe('a text that is longer than any code', () => {
  const number = (digits: number): string => '1'.repeat(digits)
  const anchor = (letters: number): string => 'a'.repeat(letters)
  const word = (letters: number): string => 'A'.repeat(letters)
  it.each([
    ['a number', number(19), number(20)],
    ['capitals', word(40), word(41)],
    ['a word in back-ticks', `\`${word(60)}\``, `\`${word(61)}\``],
    ['a name of many parts', `${word(40)}_${word(39)}`, `${word(40)}_${word(40)}`],
    ['a code with much markup', `1{#${anchor(396)}}`, `1{#${anchor(397)}}`],
  ])('is none: %s', (_, longest, longer) => {
    expect([longest, longer].map(looksLikeCode)).toEqual([true, false])
  })
})
