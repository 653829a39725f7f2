import { expect, it } from 'vitest'

import { looksLikeItem } from '../../generator/scan/scan-item.ts'

it.each([
  '- 404: not found',
  '* 404：未找到',
  '* 404： not found',
  '+ NOT_FOUND = nobody knows it',
  '- `not_found`= nobody knows it',
  '1. 404',
  '17) E1001 Hot.',
  '- order:created happened',
  '123456789. 404',
  '> - 404: in a quote',
  '  >  -   404\tindented',
  '\t- 404',
])('takes %j for an item of a list of codes, which an unclosed block must not swallow', (line) => {
  expect(looksLikeItem(line)).toBe(true)
})

it.each([
  ['an item of prose', '- Hot water'],
  ['an item whose code does not come first', '- see 404'],
  ['an item that holds nothing', '- '],
  ['no item', '404: not found'],
  ['an item further on in a sentence', 'as - 404 says'],
  ['a number that begins a sentence', '1 404'],
  ['a letter that counts', 'a. 404'],
  ['a line of another mark', '= 404'],
  ['a negative number', '-404 is less'],
  ['an address with a colon inside', '- 404:not-found'],
  ['a colon alone', '- :'],
  ['a blank line', ''],
])('takes %s for none', (_, line) => {
  expect(looksLikeItem(line)).toBe(false)
})
