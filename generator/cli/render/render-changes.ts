import type { Change } from '../../files/plan.ts'
import type { RecordedName } from '../../model/name-codes.ts'
import type { Model } from '../../model/types.ts'

/** So many files are named; of more the folder tells. */
const mostFiles = 100

/**
 * Names what happens to files: `+ generated/index.ts`.
 *
 * @param changes - What a run changes.
 */
export function describeFiles(changes: readonly Change[]): readonly string[] {
  const lines = changes
    .slice(0, mostFiles)
    .map(({ file, before, after }) => `${before === null ? '+' : after === null ? '-' : '~'} ${file}`)
  const more = changes.length - lines.length
  return more === 0 ? lines : [...lines, `… and ${count(more, 'more file')}`]
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

/** So many types are named; of more the module tells. */
const mostTypes = 3

/**
 * Says how programs import what a first run has written.
 *
 * @param model - What the docs say.
 * @param out - The output folder.
 * @param changes - The files that the run has written.
 * @returns The statement; `null` where there was an output before.
 */
export function describeImport({ sets }: Model, out: string, changes: readonly Change[]): string | null {
  const entry = changes.find(({ file, before }) => before === null && /^index\.[jt]s$/.test(file.slice(out.length + 1)))
  const ending = /from '[^']+(\.[jt]s)'/.exec(entry?.after ?? '')?.[1]
  if (ending === undefined) return null
  const types = sets.slice(0, mostTypes).map(({ typeName }) => typeName)
  const more = sets.length > types.length ? ', …' : ''
  // What is in `src` is seen from there.
  const [folder, inside] = out.startsWith('src/') ? ['src', out.slice('src/'.length)] : ['this folder', out]
  const path = `'./${inside}/index${ending}'`
  return `Programs in ${folder} import them: import { ${types.join(', ')}${more} } from ${path}`
}
