import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { attributeOutlier } from '../diagnostics/rules/codes.ts'
import { duplicateCode } from '../diagnostics/rules/repeated-codes.ts'
import { sparseDescriptions } from '../diagnostics/rules/descriptions.ts'
import { codeRetyped, columnChanged, meaningsReplaced, setSplit } from '../diagnostics/rules/meaning.ts'
import { headingWithoutSpace } from '../diagnostics/rules/ground.ts'
import { attributesDiffer } from '../diagnostics/rules/parity.ts'
import { nameNeeded, poorName } from '../diagnostics/rules/names.ts'
import { codeVanished, valueTypeChanged } from '../diagnostics/rules/published-codes.ts'
import { numberedSet } from '../diagnostics/rules/sets.ts'
import { wordsOf } from './identity/likeness.ts'
import type { Registry } from './registry/types.ts'
import { spotOfCell } from './spot-of-cell.ts'
import type { DocumentedSet } from './types.ts'

/** A text of which no name can be made, as it says nothing. */
const ofTexts: ReadonlySet<string> = new Set(['empty-description', 'placeholder-text', 'unexpected-script'])
const ofNames: ReadonlySet<string> = new Set([nameNeeded, poorName].map(({ name }) => name))
/** What a code that was typed otherwise brings with it: at the row, and in every translation. */
const ofCodes: ReadonlySet<string> = new Set(['name-clash', 'changed-code', 'missing-code', 'extra-code'])
const ofTranslations: ReadonlySet<string> = new Set(['changed-code', 'missing-code', 'extra-code'])

/**
 * Tells one mistake in one message, where it was made. A code that is gone while its very text stands at a new one was typed
 * otherwise there, and neither the registry nor a translation is to blame; nor are translations for a row, a column or a type of
 * codes that the source lost, nor for a cell that is unlike the others of its column; nor is the registry for a code that another row has now, or for a table that it split. Where a text says nothing, so does the name. A table whose heading lacks a space
 * has the id of another for no other reason.
 *
 * @param diagnostics - What was found of the sets.
 * @param sets - The sets as the docs have them.
 * @param registry - What was published.
 * @param read - What was found of the documents, without what the config switches off.
 * @returns The diagnostics without what follows from others; `code-retyped` in place of `code-vanished`.
 */
export function causeFirst(
  diagnostics: readonly Diagnostic[],
  sets: readonly DocumentedSet[],
  registry: Registry,
  read: readonly Diagnostic[],
): readonly Diagnostic[] {
  const found = [...read, ...diagnostics]
  // Of a column that is empty nearly everywhere its header is told, and the rows without a text are known.
  const sparse = new Set(found.filter(({ rule }) => rule === sparseDescriptions.name).map(({ file }) => file))
  const silent: readonly Place[] = [
    ...found.filter(({ rule }) => ofTexts.has(rule)),
    ...(sparse.size === 0 ? [] : textless(sets).filter(({ file }) => sparse.has(file))),
  ]
  const retyped = new Map(
    diagnostics.flatMap((one) => {
      const cause = one.rule === codeVanished.name ? retypedCode(one, sets, registry) : null
      return cause === null ? [] : [[one, cause] as const]
    }),
  )
  const causes = [...retyped.values()]
  const sourceOf = (rule: string): readonly Diagnostic[] => diagnostics.filter((one) => one.rule === rule)
  const gone = sourceOf(codeVanished.name)
  // Of two rows with one code, one is most often that of the code which is gone.
  const twice = new Set(
    read.flatMap(({ rule, severity, file }) => (rule === duplicateCode.name && severity === 'error' ? [file] : [])),
  )
  const isOther = (set: DocumentedSet): boolean =>
    sourceOf(valueTypeChanged.name).some((cause) => factOf(cause, 'set') === set.id)
  const others = sets.filter(isOther)
  const glued = found.filter(({ rule }) => rule === headingWithoutSpace.name)
  const odd = found.filter(({ rule }) => rule === attributeOutlier.name)
  const follows = (one: Diagnostic): boolean => {
    if (ofCodes.has(one.rule) && causes.some((cause) => isAt(one, cause) || isRelated(one, cause))) return true
    if (ofTranslations.has(one.rule) && others.some((set) => isComparedWith(one, set))) return true
    if (one.rule === codeVanished.name) return isOfFiles(one, twice, sets)
    if (one.rule === 'extra-code') return gone.some((cause) => isOfGone(one, cause, sets))
    if (one.rule === attributesDiffer.name) return odd.some((cell) => isSameCell(cell, one) || isOfCell(one, cell))
    if (ofNames.has(one.rule)) return silent.some((cause) => isAt(one, cause))
    if (one.rule === 'columns-differ') {
      const ofSource = [columnChanged, meaningsReplaced, valueTypeChanged].flatMap(({ name }) => sourceOf(name))
      return ofSource.some((cause) => factOf(cause, 'set') === factOf(one, 'id'))
    }
    if (one.rule === numberedSet.name) return glued.some((cause) => isTitleOf(cause, one, sets))
    if (one.rule !== 'uncertain-translation') return false
    return sourceOf(setSplit.name).some(({ file }) => factOf(one, 'file') === file)
  }
  return diagnostics.filter((one) => !follows(one)).map((one) => retyped.get(one) ?? one)
}

/** Where codes stand that no text explains. */
function textless(sets: readonly DocumentedSet[]): readonly Place[] {
  const texts = sets.flatMap(({ codes }) => codes.flatMap(({ locales }) => Object.values(locales)))
  return texts.filter(({ text }) => text === '').map(({ origin }) => origin)
}

function retypedCode(vanished: Diagnostic, sets: readonly DocumentedSet[], registry: Registry): Diagnostic | null {
  const [id, code] = [String(factOf(vanished, 'set')), String(factOf(vanished, 'code'))]
  const known = registry.sets.get(id)
  const entry = known?.entries.find(({ value }) => String(value) === code)
  const documented = sets.find((set) => set.id === id)
  if (known === undefined || documented === undefined || entry === undefined || entry.text === null) return null
  const text = wordsOf(entry.text)
  const now = documented.codes.flatMap(({ value, locales }) => {
    const said = locales[known.identity?.language ?? '']
    return said !== undefined && !known.byValue.has(value) && wordsOf(said.text) === text ? [{ value, said }] : []
  })
  const [first, ...others] = now
  if (first === undefined || others.length > 0) return null
  return codeRetyped(spotOfCell(first.said, 'code'), { set: id, code, name: entry.name, now: String(first.value) }, [
    entry.origin,
  ])
}

function isSameCell(one: Place, other: Place): boolean {
  return isAt(one, other) && one.column === other.column
}

/** Whether a problem of a translation comes of comparing it with a cell of the source. */
function isOfCell({ related = [] }: Diagnostic, cell: Place): boolean {
  return related.some((place) => isSameCell(place, cell))
}

/** Whether a line that is no heading for want of a space would be that of a table: no other table stands between. */
function isTitleOf(title: Place, table: Place, sets: readonly DocumentedSet[]): boolean {
  const isBetween = ({ file, line }: Place): boolean => file === title.file && title.line < line && line < table.line
  const isAbove = title.file === table.file && title.line < table.line
  return isAbove && !sets.some(({ tables }) => tables.some(({ origin }) => isBetween(origin)))
}

function factOf({ facts }: Diagnostic, key: string): unknown {
  return facts === undefined ? undefined : Object.entries(facts).find(([name]) => name === key)?.[1]
}

/** Whether a problem of a translation comes of comparing it with a set of the source: at one of its rows, or with its table. */
function isComparedWith({ related = [] }: Diagnostic, { tables, codes }: DocumentedSet): boolean {
  const rows = codes.flatMap(({ locales }) => Object.values(locales))
  return [...tables, ...rows].some(({ origin }) => related.some((place) => isAt(place, origin)))
}

/** Whether the set that a problem speaks of stands in one of some documents. */
function isOfFiles(one: Diagnostic, files: ReadonlySet<string>, sets: readonly DocumentedSet[]): boolean {
  const set = sets.find(({ id }) => id === factOf(one, 'set'))
  return set?.tables.some(({ origin }) => files.has(origin.file)) === true
}

/** Whether a code that only a translation has is one that the source lost. */
function isOfGone(extra: Diagnostic, vanished: Diagnostic, sets: readonly DocumentedSet[]): boolean {
  const set = sets.find(({ id }) => id === factOf(vanished, 'set'))
  const isCode = String(factOf(extra, 'code')) === String(factOf(vanished, 'code'))
  return isCode && set !== undefined && isComparedWith(extra, set)
}

function isAt(one: Place, other: Place): boolean {
  return one.file === other.file && one.line === other.line
}

function isRelated({ related = [] }: Diagnostic, cause: Place): boolean {
  return related.some((place) => isAt(place, cause))
}
