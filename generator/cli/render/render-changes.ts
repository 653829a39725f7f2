import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'

import { printable } from '../../diagnostics/report.ts'
import type { Change } from '../../files/plan.ts'
import type { RecordedName } from '../../model/name-codes.ts'
import type { Model } from '../../model/types.ts'

/** How many lines of a file's diff are shown. */
const maxLines = 80

/** Names what happens to a file: `+ generated/index.ts`. */
export function describeChange({ file, before, after }: Change): string {
  return `${before === null ? '+' : after === null ? '-' : '~'} ${file}`
}

/** Counts what a model holds: `20 codes in 1 set, 3 locales`. */
export function describeModel(model: Model): string {
  const codes = model.sets.reduce((sum, set) => sum + set.codes.length, 0)
  return `${count(codes, 'code')} in ${count(model.sets.length, 'set')}, ${count(model.locales.length, 'locale')}`
}

/**
 * Shows how a file on the disk differs from what a run makes.
 *
 * @returns A unified diff, from what is there to what should be, cut after {@link maxLines} lines.
 */
export function renderDiff({ file, before, after }: Change): string {
  if (before === null) return `${file}: missing`
  if (after === null) return `${file}: left over`
  const options = { context: 2, headerOptions: FILE_HEADERS_ONLY }
  const patch = createTwoFilesPatch(file, file, before, after, 'on the disk', 'from the docs', options)
  const lines = patch.trimEnd().split('\n').map(printable)
  const rest = lines.length - maxLines
  return [...lines.slice(0, maxLines), ...(rest > 0 ? [`… and ${count(rest, 'more line')}`] : [])].join('\n')
}

function count(number: number, noun: string): string {
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
