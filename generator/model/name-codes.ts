import type { Settings } from '../config/settings.ts'
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts'
import { namesNotKept } from '../diagnostics/rules/names.ts'
import { setVanished } from '../diagnostics/rules/registry.ts'
import { orderLocales } from './locales-of-set.ts'
import { nameSet } from './naming/name-set.ts'
import { words } from './naming/words.ts'
import { pascalCase } from './naming/pascal-case.ts'
import { planEdits } from './registry/plan-edits.ts'
import { removedCode } from './registry/removed-code.ts'
import { applyEdits, type TextEdit } from './registry/text-edit.ts'
import type { Registry, RegistrySet } from './registry/types.ts'
import type { CodeSet, DocumentedSet, Model } from './types.ts'

/** The model with its names, and the registry that keeps them. */
export interface Naming {
  readonly model: Model
  /** The registry's text with the names that this run chose; comments kept. `null` where no names are kept. */
  readonly registry: string | null
  /** How this run changes the registry: what a frozen run asks a person to write. */
  readonly edits: readonly TextEdit[]
}

/**
 * Gives every code its name, and records the new ones.
 *
 * @param sets - The sets as the docs have them.
 * @param registry - Every code that was ever published.
 * @param settings - The locales that may give names, and the sets' type names.
 * @returns The model, and the registry's new text; diagnostics of `nameSet`, `set-vanished`, `names-not-kept`.
 */
export function nameCodes(sets: readonly DocumentedSet[], registry: Registry, settings: Settings): Result<Naming> {
  const { locales } = settings
  const named = sets.map((set) =>
    nameSet(set, { known: registry.sets.get(set.id) ?? null, registry: registry.file, locales }),
  )
  const documented = new Set(sets.map(({ id }) => id))
  const missing = [...registry.sets.values()].filter(({ id }) => !documented.has(id))
  const removed = missing.filter(isRemoved).map((set) => removedSet(set, settings))
  const modelSets = [...named.map(({ value }) => value.set), ...removed].sort((a, b) => (a.id < b.id ? -1 : 1))
  const model: Model = {
    schemaVersion: 1,
    sourceLocale: locales.source,
    locales: localesOf(sets, locales.source),
    sets: modelSets,
  }
  const edits =
    registry.file === null
      ? []
      : planEdits(
          registry,
          named.map(({ value }) => value.changes),
        )
  const diagnostics = [
    ...named.flatMap((set) => set.diagnostics),
    ...missing
      .filter((set) => !isRemoved(set))
      .map((set) => setVanished(set.origin, { set: set.id, codes: set.entries.length, found: [...documented] })),
    ...(registry.file === null
      ? warnNotKept(
          named.map(({ value }) => value),
          sets,
        )
      : []),
  ]
  const text = registry.file === null ? null : applyEdits(registry.text, edits)
  // An entry that could not be read is missing here and not in the file: what follows from that is no news.
  return { value: { model, registry: text, edits }, diagnostics: registry.intact ? diagnostics : [] }
}

function isRemoved({ entries }: RegistrySet): boolean {
  return entries.every(({ status }) => status === 'removed')
}

function removedSet({ id, type, entries }: RegistrySet, { set, locales }: Settings): CodeSet {
  return {
    id,
    typeName: set(id).typeName ?? pascalCase(words(id) ?? []),
    type: type ?? 'integer',
    headings: {},
    codes: entries.map((entry) => removedCode(id, entry, locales.source)),
    ranges: [],
  }
}

function localesOf(sets: readonly DocumentedSet[], source: string): readonly string[] {
  const found = new Set([source])
  for (const { codes, ranges } of sets) {
    for (const { locales } of [...codes, ...ranges]) for (const locale of Object.keys(locales)) found.add(locale)
  }
  return orderLocales(found, source)
}

function warnNotKept(
  named: readonly { readonly placeholders: number }[],
  sets: readonly DocumentedSet[],
): readonly Diagnostic[] {
  const origin = Object.values(sets.flatMap(({ codes }) => codes)[0]?.locales ?? {})[0]?.origin
  if (origin === undefined) return []
  const count = sets.reduce((sum, { codes }) => sum + codes.length, 0)
  const unnamed = named.reduce((sum, { placeholders }) => sum + placeholders, 0)
  return [namesNotKept({ file: origin.file, line: 1, column: 1 }, { count, unnamed })]
}
