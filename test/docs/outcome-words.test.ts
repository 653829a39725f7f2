import { describe, expect, it } from 'vitest'
import { outcomeWords } from '../../generator/docs/outcome-words/outcome-words.ts'
import { speaksOfOutcome } from '../../generator/docs/outcome-words/speaks-of-outcome.ts'

describe('outcome words', () => {
  it.each(Object.entries(outcomeWords))('are one word each, and known again in a text: %s', (_, words) => {
    for (const word of words.split(' ')) {
      expect(word).toMatch(/^[\p{L}\p{M}’]+\*?$/u)
      expect(word.toLowerCase()).toBe(word)
      expect(speaksOfOutcome(`“${word.replace('*', '')}” – 1`), word).toBe(true)
    }
    expect(new Set(words.split(' ')).size).toBe(words.split(' ').length)
  })

  it.each([
    'NOT_FOUND',
    'cardExpired',
    'The order was cancelled',
    'התהליך הושלם',
    'تم العثور',
    'Ошибка сервера',
    '订单不存在',
  ])('are found in %s', (text) => {
    expect(speaksOfOutcome(text)).toBe(true)
  })

  it.each(['Visa', 'Large oven', 'Identifier of the customer', 'Город', '上海'])('are not found in %s', (text) => {
    expect(speaksOfOutcome(text)).toBe(false)
  })
})
