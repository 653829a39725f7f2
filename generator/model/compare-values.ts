import type { CodeValue } from './types.ts'

/**
 * Orders codes: integers by number, strings by code unit; the rest of a mixture, which no set has, by code unit.
 *
 * @param a - A code.
 * @param b - Another.
 * @returns Below 0 where `a` comes first.
 */
export function compareValues(a: CodeValue, b: CodeValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const [left, right] = [String(a), String(b)]
  return left < right ? -1 : left > right ? 1 : 0
}
