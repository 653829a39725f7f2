import type { CodeValue, ValueType } from '../../model/types.ts'
import type { CodeReading } from './code-reading.ts'
import type { Token } from './token.ts'

/**
 * Tells whether the codes of a table are integers: where every one is a decimal or hexadecimal safe integer without leading zeros.
 *
 * @param readings - What the code cells say; what could not be read does not count.
 * @returns The type of all values.
 */
export function valueType(readings: readonly CodeReading[]): ValueType {
  const tokens = readings.flatMap((reading) => reading.tokens)
  const areIntegers = tokens.every(({ shape }) => shape === 'integer' || shape === 'hex')
  const areRanges = readings.every(({ range }) => range === null || typeof range.from === 'number')
  return areIntegers && areRanges ? 'integer' : 'string'
}

/**
 * The value of a code.
 *
 * @param token - The code.
 * @param type - The type of the table's values.
 * @returns The integer, or the text as the docs write it.
 */
export function codeValue(token: Token, type: ValueType): CodeValue {
  return type === 'integer' ? Number(token.text) : token.text
}
