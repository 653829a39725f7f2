import type { Settings } from '../../config/settings.ts'
import type { Change } from '../../model/diff/verdict.ts'

/** A key of the config that may have been another one, and the settings with what it was. */
export interface Suspect {
  readonly key: string
  readonly settings: Settings
  /** Whether the key is known to have been so; else that is a guess. */
  readonly isKnown: boolean
}

/**
 * Says which keys of the config made each change: those with whose former value there would be another one.
 *
 * @param changes - What differs between an output and what would be written of the same docs now.
 * @param suspects - The keys that may have made them.
 * @param changesUnder - What would differ under other settings. A guess counts only where it takes changes away and brings
 * none.
 */
export function blame(
  changes: readonly Change[],
  suspects: readonly Suspect[],
  changesUnder: (settings: Settings) => readonly Change[],
): readonly Change[] {
  if (changes.length === 0) return changes
  const known = new Set(changes.map(textOf))
  const verdicts = suspects.map(({ key, settings, isKnown }) => {
    const left = new Set(changesUnder(settings).map(textOf))
    const counts = isKnown || [...left].every((change) => known.has(change))
    return { key, made: new Set(counts ? [...known].filter((change) => !left.has(change)) : []) }
  })
  return changes.map((change) => {
    const config = verdicts.filter(({ made }) => made.has(textOf(change))).map(({ key }) => key)
    return config.length === 0 ? change : { ...change, config: [...new Set(config)] }
  })
}

/**
 * The keys that may have made a difference: those whose values differ; where nobody knows what they were, the keys that
 * have few values, each with its others.
 *
 * @param settings - The settings of now.
 * @param before - Those of the output, `null` where nobody knows.
 */
export function suspectsOf(settings: Settings, before: Settings | null): readonly Suspect[] {
  if (before !== null) return [...changedKeys(settings, before), ...changedOptions(settings, before)]
  return guesses(settings).map(([key, value]) => ({
    key,
    settings: {
      ...settings,
      [key]: value,
      sets: Object.fromEntries(Object.entries(settings.sets).map(([id, own]) => [id, { ...own, [key]: value }])),
    },
    isKnown: false,
  }))
}

function changedKeys(settings: Settings, before: Settings): readonly Suspect[] {
  return keysOf(settings)
    .filter((key) => key !== 'sets' && textOf(settings[key]) !== textOf(before[key]))
    .map((key) => ({ key, settings: { ...settings, [key]: before[key] }, isKnown: true }))
}

/** The options of single sets. */
function changedOptions(settings: Settings, before: Settings): readonly Suspect[] {
  const [present, former] = [optionsOf(settings), optionsOf(before)]
  const paths = [...new Set([...present.keys(), ...former.keys()])]
  return paths
    .filter((path) => textOf(present.get(path)?.value) !== textOf(former.get(path)?.value))
    .flatMap((path) => {
      const { id, key } = present.get(path) ?? former.get(path) ?? { id: '', key: '' }
      const own = settings.sets[id] ?? before.sets[id]
      if (own === undefined) return []
      const sets = { ...settings.sets, [id]: { ...own, [key]: former.get(path)?.value } }
      return [{ key: path, settings: { ...settings, sets }, isKnown: true }]
    })
}

function optionsOf({
  sets,
}: Settings): ReadonlyMap<string, { readonly id: string; readonly key: string; readonly value: unknown }> {
  return new Map(
    Object.entries(sets).flatMap(([id, own]) =>
      Object.entries(own).map(([key, value]) => [`sets.${id}.${key}`, { id, key, value }] as const),
    ),
  )
}

function guesses(settings: Settings): readonly (readonly [keyof Settings, unknown])[] {
  const usual = { code: 'code', data: 'data', message: 'message' }
  return [
    ...(['enum', 'const', 'union'] as const).map((style) => ['enumStyle', style] as const),
    ...(['errors', 'facets', 'constants', 'completeCatalogs'] as const).flatMap((key) => [
      [key, true] as const,
      [key, false] as const,
    ]),
    ['response', settings.response ?? usual] as const,
    ['response', null] as const,
    ...([null, 'PascalCase', 'CONSTANT_CASE'] as const).map(
      (casing) => ['members', { ...settings.members, casing }] as const,
    ),
    ['exports', { prefix: '', suffix: '', casing: null }] as const,
  ]
}

function keysOf(settings: Settings): readonly (keyof Settings)[] {
  const facts: readonly string[] = ['configFile', 'keys', 'frozen']
  return Object.keys(settings).filter((key): key is keyof Settings => !facts.includes(key))
}

function textOf(value: unknown): string {
  return JSON.stringify(value)
}
