import { describe, expect, it } from 'vitest'
import { readRange } from '../../generator/docs/codes/code-range.ts'
import { builtIn } from '../../generator/lexicon/lexicon.ts'

describe('a range in words', () => {
  it.each([
    '31 to 35',
    '31 up to 35',
    'from 31 to 35',
    'From 31 through 35',
    'between 31 and 35',
    '31 bis 35',
    '31 bis einschließlich 35',
    'von 31 bis 35',
    'zwischen 31 und 35',
    '31 tot en met 35',
    'mellan 31 och 35',
    '31 à 35',
    'de 31 a 35',
    'entre 31 et 35',
    'od 31 do 35',
    'с 31 по 35',
    'между 31 и 35',
    '31到35',
    '从31到35',
    '31から35',
    '31 ถึง 35',
  ])('%s', (text) => {
    expect(readRange(text, builtIn)).toEqual({ from: 31, to: 35 })
  })

  it.each(['31 and 35', '31 a 35', '31 y 35', '31 lids 35', '31 к 35'])('but not: %s', (text) => {
    expect(readRange(text, builtIn)).toBeNull()
  })

  it('of codes that begin as a word for “from” does', () => {
    expect(readRange('DA-31 – DA-35', builtIn)).toEqual({ from: 'DA-31', to: 'DA-35' })
    expect(readRange('DE31–DE35', builtIn)).toEqual({ from: 'DE31', to: 'DE35' })
  })
})
