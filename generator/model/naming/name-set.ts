import type { Diagnostic, Place, Result } from '../../diagnostics/diagnostic.ts'
import { nameNeeded, nameUnusable } from '../../diagnostics/rules/names.ts'
import { codeVanished, valueTypeChanged } from '../../diagnostics/rules/registry.ts'
import { compareValues } from '../compare-values.ts'
import type { SetChanges } from '../registry/changes.ts'
import { editEntry } from '../registry/edit-entry.ts'
import { keyText } from '../registry/key-text.ts'
import { removedCode } from '../registry/removed-code.ts'
import { lineStart } from '../registry/text-edit.ts'
import type { Registry, RegistryEntry, RegistrySet } from '../registry/types.ts'
import type { Code, CodeSet, DocumentedCode, DocumentedSet } from '../types.ts'
import { dropSharedNames } from './shared-names.ts'
import { resolveNames, type ChosenName, type UnnamedCode } from './resolve-names.ts'
import { newAnchors } from './anchors.ts'
import { suggestNames, type NamingLocales } from './suggest-names.ts'

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
 * @returns The named set with its removed codes; diagnostics `name-clash`, `name-needed`, `name-unusable`,
 *   `code-vanished`, `value-type-changed`.
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
  const candidates = documented.codes
    .filter((code) => entryOf(code) === undefined)
    .map((code) => ({
      code,
      value: code.value,
      suggestion: suggestNames(code, locales),
      place: placeOf(code, locales),
    }))
  const unique = dropSharedNames(id, documented.codes, candidates)
  const unnamed = unique.value
  const entries = known?.entries ?? []
  const settled = entries.map(({ value, name, was, origin }) => ({ value, names: [name, ...was], place: origin }))
  const resolved = resolveNames(id, settled, unnamed)
  const documentedValues = new Set(documented.codes.map(({ value }) => value))
  const missing = entries.filter(({ value }) => !documentedValues.has(value))
  const codes = [
    ...documented.codes.map((code) => nameCode(code, entryOf(code), resolved.value)),
    ...missing.filter(({ status }) => status === 'removed').map((entry) => removedCode(entry, modelLocales)),
  ]
  const diagnostics = [
    ...unique.diagnostics,
    ...resolved.diagnostics,
    ...unnamed.flatMap((code) =>
      complaints(id, code, { registry: registry.file, chosen: resolved.value.get(code.value) }),
    ),
    ...missing.filter(({ status }) => status !== 'removed').map((entry) => vanished(id, entry, registry.text)),
  ]
  const additions = unnamed.map(({ code: { value, raw, locales: texts } }) => {
    const name = resolved.value.get(value)?.name ?? ''
    return { value, raw, name, anchors: newAnchors({ id, value, raw, texts, known: [] }) ?? [] }
  })
  const revisions = documented.codes.flatMap((code) => {
    const entry = entryOf(code)
    if (entry === undefined) return []
    const anchors = newAnchors({ id, value: code.value, raw: code.raw, texts: code.locales, known: entry.anchors })
    const revived = entry.status === 'removed'
    return revived || anchors !== null ? [{ value: code.value, revived, anchors: anchors ?? entry.anchors }] : []
  })
  const set = { id, typeName, type, headings, codes: codes.sort((a, b) => compareValues(a.value, b.value)), ranges }
  const placeholders = [...resolved.value.values()].filter(({ placeholder }) => placeholder).length
  return { value: { set, changes: { set: id, additions, revisions }, placeholders }, diagnostics }
}

function nameCode(
  code: DocumentedCode,
  entry: RegistryEntry | undefined,
  chosen: ReadonlyMap<DocumentedCode['value'], ChosenName>,
): Code {
  const { value, raw, attributes, locales } = code
  const deprecated = code.deprecated ?? entry?.deprecated ?? null
  return {
    value,
    raw,
    name: entry?.name ?? chosen.get(value)?.name ?? '',
    aliases: entry?.was ?? [],
    status: deprecated === null ? 'active' : 'deprecated',
    deprecated,
    kind: entry?.kind ?? null,
    data: entry?.data ?? null,
    attributes,
    facets: entry?.facets ?? {},
    locales,
  }
}

interface Choice {
  readonly registry: string | null
  readonly chosen: ChosenName | undefined
}

function complaints(
  set: string,
  code: UnnamedCode & { readonly code: DocumentedCode },
  choice: Choice,
): readonly Diagnostic[] {
  const { value, suggestion, place } = code
  const { registry, chosen } = choice
  const line = `${keyText(value, code.code.raw)}: { name: … }`
  if (suggestion.unusable !== null) return [nameUnusable(place, { set, code: value, ...suggestion.unusable, line })]
  // Without a registry one warning speaks for all.
  if (registry === null || chosen?.placeholder !== true) return []
  const why =
    suggestion.prose.length === 0
      ? 'the docs give none, and its text holds no Latin words'
      : `the docs give none, and its text gives one that another code has (${suggestion.prose[0] ?? ''})`
  return [nameNeeded(place, { set, code: value, name: chosen.name, why, registry, line })]
}

/** Where the row stands in the source locale, else in the first locale that has it. */
function placeOf({ locales }: DocumentedCode, { source }: NamingLocales): Place {
  const own = Object.hasOwn(locales, source) ? locales[source] : Object.values(locales)[0]
  return own?.origin ?? { file: '', line: 1, column: 1 }
}

function vanished(set: string, entry: RegistryEntry, text: string): Diagnostic {
  const { value, name, origin } = entry
  const { start, insert } = editEntry(text, entry, { status: 'removed' })
  const lines = (text.slice(lineStart(text, start), start) + insert).split(/\r?\n/)
  return codeVanished(origin, { set, code: String(value), name, lines })
}
