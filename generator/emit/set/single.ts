import { written } from '../typescript/laid-out.ts'
import type { Statement } from '../typescript/statement.ts'
import type { SetNames } from './names.ts'

/**
 * The name of a type of our own, or of a type parameter.
 *
 * @param name - What it is called: `T`.
 * @param names - The names of the set, whose type it must not hide.
 */
export function ownName(name: string, { type }: SetNames): string {
  return name === type ? `${name}_` : name
}

/**
 * The type of a guard's argument that must be one literal: what is no union.
 *
 * @param names - The names of the set.
 */
export function singleType(names: SetNames): Statement {
  const name = ownName('Single', names)
  return written(
    [`type ${name}`],
    [
      '// One literal, no union: a guard for several would rule out too much where it says no.',
      `type ${name}<T, All = T> = T extends unknown ? ([All] extends [T] ? T : never) : never`,
    ],
  )
}

/**
 * A type parameter of which an argument gives exactly one literal.
 *
 * @param parameter - The type parameter.
 * @param names - The names of the set.
 */
export function singleOf(parameter: string, names: SetNames): string {
  return `${ownName('Single', names)}<${parameter}>`
}
