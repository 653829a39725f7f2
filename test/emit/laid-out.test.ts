import fc from 'fast-check'
import { expect, test } from 'vitest'

import { layOut } from '../../generator/emit/typescript/lay-out.ts'
import { laidOutConstant, laidOutLiteral, laidOutMap } from '../../generator/emit/typescript/laid-out.ts'

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 140 }),
  fc.string({ unit: fc.constantFrom('"', "'", '\\', 'a', ' ', '語', '\n'), maxLength: 140 }),
  // The lines that end just before and just behind the last column.
  fc.integer({ min: 80, max: 115 }).map((length) => 'қ'.repeat(length)),
)

function mapOf(values: readonly string[]): string {
  const entries = values.map((value, index) => [String(index), laidOutLiteral(value)] as const)
  return `${laidOutMap('messages', 'ReadonlyMap<number, string>', entries)}\n`
}

test('a constant is laid out as the formatter would', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (value) => {
      const line = `${laidOutConstant('apiCode8', value)}\n`
      expect(await layOut(line)).toBe(line)
    }),
    { numRuns: 400 },
  )
})

test('a map is laid out as the formatter would', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 2, maxLength: 4 }), async (values) => {
      const line = mapOf(values)
      expect(await layOut(line)).toBe(line)
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['none', []],
  ['one', ['short']],
  ['one that nearly fits', ['x'.repeat(40)]],
  ['one that has a line of its own', ['x'.repeat(60)]],
  ['one that is long', ['long '.repeat(30)]],
])('a map of %s', async (_, values) => {
  const line = mapOf(values)
  expect(await layOut(line)).toBe(line)
})
