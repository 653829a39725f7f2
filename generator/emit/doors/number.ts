import { EmitError } from '../emit-error.ts'

/**
 * Writes a number literal.
 *
 * @param value - A safe integer.
 * @returns Its decimal digits, with a minus where it is negative; `0` for `-0`.
 * @throws EmitError where it is anything else.
 */
export function number(value: number): string {
  if (!Number.isSafeInteger(value)) throw new EmitError(`${String(value)} is no safe integer`)
  return String(value)
}
