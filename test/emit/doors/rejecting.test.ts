import { describe, expect, test } from 'vitest'

import { identifier, memberIdentifier } from '../../../generator/emit/doors/identifier.ts'
import { number } from '../../../generator/emit/doors/number.ts'

describe('identifier', () => {
  test.each(['Ok', '_x', '$y', 'constructor', 'Step1_2'])('lets %s through', (name) => {
    expect(identifier(name)).toBe(name)
  })

  test.each(['', '2FA', 'a b', 'a-b', '"A" = ((globalThis as any).PWNED = 1), "B"', '__proto__', 'А', 'a\n'])(
    'rejects %j',
    (name) => {
      expect(() => identifier(name)).toThrow('is no identifier')
    },
  )
})

describe('memberIdentifier', () => {
  test.each(['Ok', '$y', 'Größe', 'А', '速度', '𠮷'])('lets %s through', (name) => {
    expect(memberIdentifier(name)).toBe(name)
  })

  test.each(['', '2FA', 'a b', 'a-b', "'a'", '__proto__', 'a\n', 'a\u3164', '\u202ea', 'a\u200d', '（'])(
    'rejects %j',
    (name) => {
      expect(() => memberIdentifier(name)).toThrow('is no identifier')
    },
  )
})

describe('number', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [-32700, '-32700'],
    [0x80070005, '2147942405'],
  ])('writes %d', (value, expected) => {
    expect(number(value)).toBe(expected)
  })

  test.each([NaN, Infinity, 1.5, 2 ** 53])('rejects %d', (value) => {
    expect(() => number(value)).toThrow('is no safe integer')
  })
})
