import { settingsOf, type Settings } from '../config/settings.ts'
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts'
import { namesNotKept } from '../diagnostics/rules/names.ts'
import { setVanished } from '../diagnostics/rules/registry.ts'
import { matchSets } from './naming/match-sets.ts'
import { nameSet, type NamedSet } from './naming/name-set.ts'
import { checkFrozen } from './registry/frozen.ts'
import { planEdits } from './registry/plan-edits.ts'
import { removedCode } from './registry/removed-code.ts'
import { applyEdits } from './registry/text-edit.ts'
import type { Registry, RegistrySet } from './registry/types.ts'
import { typeNameOf } from './set-names.ts'
import type { CodeSet, DocumentedSet, Model } from './types.ts'

/** The model with its names, and the registry that keeps them. */
export interface Naming {
  readonly model: Model
  /** The registry's text with the names that this run chose; comments kept. `null` where no names are kept. */
  readonly registry: string | null
}

/**
 * Gives every code its name, and records the new ones.
 *
 * @param documented - The sets as the docs have them.
 * @param registry - Every code that was ever published.
 * @param settings - The locales that may give names, and the sets' type names.
 * @returns The model, and the registry's new text; the diagnostics of `nameSet` and `matchSets`, `set-vanished`,
 *   `names-not-kept`, and `registry-outdated` where the registry may not change and would.
 */
export function nameCodes(
  documented: readonly DocumentedSet[],
  registry: Registry,
  settings: Settings,
): Result<Naming> {
  const { locales, frozen } = settings
  const { file, text } = registry
  const matched = matchSets(documented, registry, settings)
  const found = matched.value.map(({ id }) => id)
  const modelLocales = localesOf(documented, locales.source)
  const named = matched.value.map((set) =>
    nameSet(set, { known: registry.sets.get(set.id) ?? null, registry, locales, modelLocales }),
  )
  const missing = [...registry.sets.values()].filter(({ id }) => !found.includes(id))
  const removed = missing.filter(isRemoved).map((set) => removedSet(set, settings, modelLocales))
  const vanished = missing.filter((set) => !isRemoved(set))
  const model: Model = {
    schemaVersion: 1,
    sourceLocale: locales.source,
    locales: modelLocales,
    sets: [...named.map(({ value }) => value.set), ...removed].sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
  const changes = named.map(({ value }) => value.changes)
  const edits = file === null ? [] : planEdits(registry, changes)
  const diagnostics = [
    ...matched.diagnostics,
    ...named.flatMap((set) => set.diagnostics),
    ...vanished.map(({ id, origin, entries }) => setVanished(origin, { set: id, codes: entries.length, found })),
    ...(file === null ? warnNotKept(named.map(({ value }) => value)) : frozen ? checkFrozen(file, text, edits) : []),
  ]
  const value = { model, registry: file === null ? null : applyEdits(text, edits) }
  // An entry that could not be read is missing here and not in the file: what follows from that is no news.
  return { value, diagnostics: registry.intact ? diagnostics : [] }
}

function isRemoved({ entries }: RegistrySet): boolean {
  return entries.every(({ status }) => status === 'removed')
}

function removedSet({ id, type, entries }: RegistrySet, settings: Settings, locales: readonly string[]): CodeSet {
  return {
    id,
    typeName: settingsOf(settings, id).typeName ?? typeNameOf(id),
    type: type ?? 'integer',
    headings: {},
    codes: entries.map((entry) => removedCode(entry, locales)),
    ranges: [],
  }
}

function localesOf(sets: readonly DocumentedSet[], source: string): readonly string[] {
  const found = new Set<string>()
  for (const { codes, ranges } of sets) {
    for (const { locales } of [...codes, ...ranges]) for (const locale of Object.keys(locales)) found.add(locale)
  }
  found.delete(source)
  return [source, ...[...found].sort()]
}

function warnNotKept(named: readonly NamedSet[]): readonly Diagnostic[] {
  const codes = named.flatMap(({ set }) => set.codes)
  const [text] = Object.values(codes[0]?.locales ?? {})
  if (text === undefined) return []
  const unnamed = named.reduce((sum, { placeholders }) => sum + placeholders, 0)
  return [namesNotKept({ ...text.origin, line: 1, column: 1 }, { count: codes.length, unnamed })]
}
