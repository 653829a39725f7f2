import type { Change } from '../../files/plan.ts'
import type { RecordedName } from '../../model/name-codes.ts'
import type { Model } from '../../model/types.ts'

/** Names what happens to a file: `+ generated/index.ts`. */
export function describeChange({ file, before, after }: Change): string {
  return `${before === null ? '+' : after === null ? '-' : '~'} ${file}`
}

/** Counts what a model holds: `20 codes in 1 set, 3 locales`. */
export function describeModel(model: Model): string {
  const codes = model.sets.reduce((sum, set) => sum + set.codes.length, 0)
  return `${count(codes, 'code')} in ${count(model.sets.length, 'set')}, ${count(model.locales.length, 'locale')}`
}

/** A number of things: `1 code`, `2 codes`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** So many names are printed; of more the registry tells. */
const mostNames = 40

/**
 * Lists the names that a run records: they are public from now on, and this is the time to look at them.
 *
 * @param names - The names.
 */
export function describeNames(names: readonly RecordedName[]): readonly string[] {
  const lines = names.slice(0, mostNames).map(({ set, code, name }) => `new name: ${set} ${code} ${name}`)
  const more = names.length - lines.length
  return more === 0 ? lines : [...lines, `… and ${more} more new names: see the registry`]
}
