import type { Place, Result } from '../../diagnostics/diagnostic.ts'
import { compareValues } from '../compare-values.ts'
import { groupBy } from '../group-by.ts'
import type { Registry, RegistryEntry, RegistrySet } from '../registry/types.ts'
import { undocumentedCode } from '../registry/undocumented-code.ts'
import type { CodeSet, CodeValue, DocumentedCode, DocumentedSet } from '../types.ts'
import { betterNames } from './better-names.ts'
import { casingOf, recase } from './casing.ts'
import { complainOfName } from './complaints.ts'
import { httpNames } from './http-names.ts'
import { nameCode } from './name-code.ts'
import { findForeignNames } from './foreign-names.ts'
import { findMixedNames } from './mixed-names.ts'
import { resolveNames, type ChosenName } from './resolve-names.ts'
import { dropSharedNames } from './shared-names.ts'
import { shortWords } from './short-words.ts'
import type { NamingLocales } from './naming-locales.ts'
import { suggestNames, type Suggestion } from './suggest-names.ts'
import { tellApart } from './tell-apart.ts'

/** A set with its names. */
export interface NamedSet {
  readonly set: CodeSet
  /** The codes that the registry does not know yet, in ascending order. */
  readonly strangers: readonly DocumentedCode[]
  /** Their names. */
  readonly chosen: ReadonlyMap<CodeValue, ChosenName>
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
 * Gives every code of a set its name: the registry's, else a chosen one, spelled as the names of the set are.
 *
 * @param documented - The set as the docs have it.
 * @param context - The set's entries of the registry, and the locales that may give names.
 * @returns The named set with its removed and its internal codes; diagnostics `names-shared`, `name-clash`, `name-needed`,
 *   `poor-name`, `name-unusable`, `name-mixed-script`, `name-foreign-script`.
 */
export function nameSet(
  documented: DocumentedSet,
  { known, registry, locales, modelLocales }: NamingContext,
): Result<NamedSet> {
  const { id, typeName, type, headings, attributeNames, ranges } = documented
  const entryOf = ({ value }: DocumentedCode): RegistryEntry | undefined => known?.byValue.get(value)
  const strangers = documented.codes.filter((code) => entryOf(code) === undefined)
  const entries = known?.entries ?? []
  const repeated = repeatedNames(documented.codes)
  const standard = httpNames(documented.codes)
  const casing = casingOf(entries.map(({ name }) => name))
  const short = shortWords(documented.codes)
  const suggest = (code: DocumentedCode): Suggestion =>
    suggestNames(code, locales, standard.get(code.value), short.has(code.value))
  const candidates = strangers.map((code) => ({
    code,
    value: code.value,
    suggestion: withoutSpelling(recase(suggest(code), casing), repeated, code),
    place: placeOf(code, locales),
  }))
  const unnamed = dropSharedNames(id, documented.codes, candidates)
  const settled = entries.map(({ value, name, was, origin }) => ({ value, names: [name, ...was], place: origin }))
  const resolved = resolveNames(id, settled, tellApart(unnamed.value, locales))
  const chosen = resolved.value
  const present = new Set(documented.codes.map(({ value }) => value))
  const kept = entries.filter(({ value, status }) => !present.has(value) && isUndocumented(status))
  const codes = [
    ...documented.codes.map((code) => nameCode(code, entryOf(code), chosen.get(code.value)?.name ?? '')),
    ...kept.map((entry) => undocumentedCode(entry, modelLocales)),
  ].sort((a, b) => compareValues(a.value, b.value))
  const better = betterNames(
    unnamed.value,
    chosen,
    settled.flatMap(({ names }) => names),
  )
  const mixed = findMixedNames(id, documented.codes)
  const diagnostics = [
    ...mixed,
    ...(mixed.length > 0 ? [] : findForeignNames(id, documented.codes, chosen)),
    ...unnamed.diagnostics,
    ...resolved.diagnostics,
    // A name that is typed wrong is no name that is wanting.
    ...(mixed.length > 0 ? [] : unnamed.value).flatMap((code) =>
      complainOfName(code, {
        set: id,
        chosen: chosen.get(code.value),
        better: better.get(code.value),
        registry: registry.file,
      }),
    ),
  ]
  return {
    value: { set: { id, typeName, type, headings, attributeNames, codes, ranges }, strangers, chosen },
    diagnostics,
  }
}

/** Whether the docs may lack a code: a person has accepted that it is gone, or programs alone know it. */
export function isUndocumented(status: RegistryEntry['status']): boolean {
  return status === 'removed' || status === 'internal'
}

function repeatedNames(codes: readonly DocumentedCode[]): ReadonlySet<string> {
  const byName = groupBy(
    codes.flatMap(({ docsName }) => docsName ?? []),
    (name) => name,
  )
  return new Set([...byName].flatMap(([name, all]) => (all.length > 1 ? [name] : [])))
}

/** A name that the docs give twice, as where two codes share a cell, is a clash: no spelling tells the two apart. */
function withoutSpelling(
  suggestion: Suggestion,
  repeated: ReadonlySet<string>,
  { docsName }: DocumentedCode,
): Suggestion {
  const { given } = suggestion
  if (given?.source !== 'name' || docsName === null || !repeated.has(docsName)) return suggestion
  return { ...suggestion, given: { ...given, apart: given.name } }
}

/** Where the row stands in the source locale, else in the first locale that has it. */
function placeOf({ locales }: DocumentedCode, { source }: NamingLocales): Place {
  const own = Object.hasOwn(locales, source) ? locales[source] : Object.values(locales)[0]
  return own?.origin ?? { file: '', line: 1, column: 1 }
}
