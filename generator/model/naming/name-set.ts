import type { Place, Result } from '../../diagnostics/diagnostic.ts'
import { valueTypeChanged } from '../../diagnostics/rules/registry.ts'
import { compareValues } from '../compare-values.ts'
import type { SetChanges } from '../registry/changes.ts'
import { removedCode } from '../registry/removed-code.ts'
import type { Registry, RegistryEntry, RegistrySet } from '../registry/types.ts'
import type { CodeSet, DocumentedCode, DocumentedSet } from '../types.ts'
import { complainOfLoss, complainOfName } from './complaints.ts'
import { nameCode } from './name-code.ts'
import { resolveNames } from './resolve-names.ts'
import { additionsOf, revisionsOf } from './set-changes.ts'
import { dropSharedNames } from './shared-names.ts'
import { suggestNames, type NamingLocales } from './suggest-names.ts'
import { tellApart } from './tell-apart.ts'

/** A set with its names, and what the registry must learn. */
export interface NamedSet {
  readonly set: CodeSet
  readonly changes: SetChanges
  /** How many codes have only a number for a name. */
  readonly placeholders: number
}

/** What the naming of a set knows beside the set. */
export interface NamingContext {
  /** The set's entries, or `null` where the registry does not know it. */
  readonly known: RegistrySet | null
  readonly registry: Registry
  /** Which locales may give names. */
  readonly locales: NamingLocales
  /** Every locale of the docs, the source locale first. */
  readonly modelLocales: readonly string[]
}

/**
 * Gives every code of a set its name: the registry's, else a chosen one.
 *
 * @param documented - The set as the docs have it.
 * @param context - The set's entries of the registry, and the locales that may give names.
 * @returns The named set with its removed codes; diagnostics `names-shared`, `name-clash`, `name-needed`,
 *   `poor-name`, `name-unusable`, `code-vanished`, `value-type-changed`.
 */
export function nameSet(
  documented: DocumentedSet,
  { known, registry, locales, modelLocales }: NamingContext,
): Result<NamedSet> {
  const { id, typeName, type, headings, ranges } = documented
  if (known !== null && known.type !== null && known.type !== type) {
    const change = valueTypeChanged(known.origin, { set: id, before: known.type, after: type })
    const set = { id, typeName, type, headings, codes: [], ranges }
    return {
      value: { set, changes: { set: id, additions: [], revisions: [] }, placeholders: 0 },
      diagnostics: [change],
    }
  }
  const entryOf = ({ value }: DocumentedCode): RegistryEntry | undefined => known?.byValue.get(value)
  const strangers = documented.codes.filter((code) => entryOf(code) === undefined)
  const candidates = strangers.map((code) => ({
    code,
    value: code.value,
    suggestion: suggestNames(code, locales),
    place: placeOf(code, locales),
  }))
  const unnamed = dropSharedNames(id, documented.codes, candidates)
  const entries = known?.entries ?? []
  const settled = entries.map(({ value, name, was, origin }) => ({ value, names: [name, ...was], place: origin }))
  const resolved = resolveNames(id, settled, tellApart(unnamed.value, locales))
  const chosen = resolved.value
  const present = new Set(documented.codes.map(({ value }) => value))
  const absent = entries.filter(({ value }) => !present.has(value))
  const removed = absent.filter(({ status }) => status === 'removed')
  const vanished = absent.filter(({ status }) => status !== 'removed')
  const codes = [
    ...documented.codes.map((code) => nameCode(code, entryOf(code), chosen.get(code.value)?.name ?? '')),
    ...removed.map((entry) => removedCode(entry, modelLocales)),
  ].sort((a, b) => compareValues(a.value, b.value))
  const changes = {
    set: id,
    additions: additionsOf(id, strangers, chosen),
    revisions: known === null ? [] : revisionsOf(known, documented.codes),
  }
  const placeholders = [...chosen.values()].filter(({ placeholder }) => placeholder).length
  const diagnostics = [
    ...unnamed.diagnostics,
    ...resolved.diagnostics,
    ...unnamed.value.flatMap((code) =>
      complainOfName(code, { set: id, chosen: chosen.get(code.value), registry: registry.file }),
    ),
    ...vanished.map((entry) => complainOfLoss(id, entry, registry.text)),
  ]
  return { value: { set: { id, typeName, type, headings, codes, ranges }, changes, placeholders }, diagnostics }
}

/** Where the row stands in the source locale, else in the first locale that has it. */
function placeOf({ locales }: DocumentedCode, { source }: NamingLocales): Place {
  const own = Object.hasOwn(locales, source) ? locales[source] : Object.values(locales)[0]
  return own?.origin ?? { file: '', line: 1, column: 1 }
}
