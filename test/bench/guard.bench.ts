import { bench, describe } from 'vitest'

import { load } from '../emit/compile.ts'
import { seedFiles } from './seed.ts'

const values: readonly unknown[] = [0, 7, 8, 15, 16, 30, 98, 999, 1000, -1, 0.5, '0', null, undefined, {}]
const { isApiCode } = await load(await seedFiles())

function byHand(value: unknown): boolean {
  return (
    typeof value === 'number' &&
    Number.isInteger(value) &&
    ((value >= 0 && value <= 6) ||
      (value >= 8 && value <= 15) ||
      value === 30 ||
      (value >= 98 && value <= 100) ||
      value === 999)
  )
}

describe('15 values', () => {
  if (!isGuard(isApiCode)) throw new Error('no guard')
  const generated = isApiCode
  // Each has a loop of its own: a loop that calls both would be compiled for the one that came first.
  bench('a range test written by hand', () => {
    for (const value of values) byHand(value)
  })
  bench('the generated guard', () => {
    for (const value of values) generated(value)
  })
})

function isGuard(value: unknown): value is (value: unknown) => boolean {
  return typeof value === 'function'
}
