import { bench, describe } from 'vitest'

import { load } from '../emit/compile.ts'
import { seedFiles } from './seed.ts'

// `npm run bench:guard`: the bar is 1.1 times.
const { isApiCode } = await load(await seedFiles())
if (!isGuard(isApiCode)) throw new Error('no guard')
const generated = isApiCode

// What a client meets, in an order that no branch predictor learns: codes, their neighbours, and what is no code.
const others: readonly unknown[] = [0.5, Number.NaN, '0', 'Ok', null, undefined, true, {}]
const values = Array.from({ length: 10_000 }, (_, index): unknown => {
  const random = (index * 7919 + 104_729) % 10_007
  return random % 20 === 0 ? others[random % others.length] : (random % 1100) - 50
})

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

// Each has a loop of its own: a loop that calls both would be compiled for the one that came first.
function countByHand(): number {
  let count = 0
  for (const value of values) if (byHand(value)) count++
  return count
}

function countGenerated(): number {
  let count = 0
  for (const value of values) if (generated(value)) count++
  return count
}

// Compiled before anything is timed, and both the same.
for (let round = 0; round < 2000; round++)
  if (countByHand() !== countGenerated()) throw new Error('the guards do not agree')

describe('10,000 values', () => {
  bench('a range test written by hand', () => void countByHand(), { time: 2000 })
  bench('the generated guard', () => void countGenerated(), { time: 2000 })
})

function isGuard(value: unknown): value is (value: unknown) => boolean {
  return typeof value === 'function'
}
