import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts'
import { setRenamed } from '../../diagnostics/rules/registry.ts'
import type { Registry, RegistryEntry, RegistrySet } from '../registry/types.ts'
import { typeNameOf } from '../set-names.ts'
import type { CodeValue, DocumentedCode, DocumentedSet } from '../types.ts'
import { nameLikeness, wordSets } from './name-likeness.ts'
import { settingsOf, type Settings } from '../../config/settings.ts'

/** How many codes beyond a plain count (0, 1, 2, …) two sets must share to be taken for the same. */
const evidence = 3

/**
 * Finds the sets of the registry that the docs call by another id now: a heading was reworded, a file or every anchor
 * renamed. Such a set keeps its id. Only a set that vanished while one that holds all its codes appeared is taken for
 * the same, and only where those codes are telling, as any two sets may count from 0, or the texts say their names.
 *
 * @param sets - The sets as the docs have them.
 * @param registry - Every code that was ever published.
 * @param settings - The sets' type names.
 * @returns The sets with the ids that the registry knows them by; diagnostics `set-renamed`.
 */
export function matchSets(
  sets: readonly DocumentedSet[],
  registry: Registry,
  settings: Settings,
): Result<readonly DocumentedSet[]> {
  const documented = new Set(sets.map(({ id }) => id))
  const vanished = [...registry.sets.values()].filter(({ id }) => !documented.has(id))
  const appeared = sets.filter(({ id }) => !registry.sets.has(id))
  const pairs = vanished.flatMap((known) => appeared.filter((set) => isSame(known, set)).map((set) => ({ known, set })))
  const clear = pairs.filter(
    ({ known, set }) => pairs.filter((pair) => pair.known === known || pair.set === set).length === 1,
  )
  const renamed = new Map(clear.map(({ known, set }) => [set, known]))
  const diagnostics = clear.flatMap(({ known, set }): readonly Diagnostic[] => {
    const [first] = Object.values(set.codes[0]?.locales ?? {})
    return first === undefined ? [] : [setRenamed(first.origin, { before: known.id, after: set.id }, [known.origin])]
  })
  const value = sets.map((set) => {
    const id = renamed.get(set)?.id
    return id === undefined ? set : { ...set, id, typeName: settingsOf(settings, id).typeName ?? typeNameOf(id) }
  })
  return { value, diagnostics }
}

function isSame(known: RegistrySet, set: DocumentedSet): boolean {
  if (known.type !== set.type) return false
  const documented = new Map(set.codes.map((code) => [code.value, code]))
  const live = known.entries.filter(({ status }) => status !== 'removed')
  return live.every(({ value }) => documented.has(value)) && (isTelling(live) || saysNames(live, documented))
}

function isTelling(live: readonly RegistryEntry[]): boolean {
  const values = live.map(({ value }) => value)
  const counted = new Set(countUp(values))
  return values.filter((value) => !counted.has(value)).length >= evidence
}

/** Whether nearly every text says the published name, and there are several. */
function saysNames(live: readonly RegistryEntry[], documented: ReadonlyMap<CodeValue, DocumentedCode>): boolean {
  const saying = live.filter((entry) => {
    const { docsName = null, locales = {} } = documented.get(entry.value) ?? {}
    const texts = Object.values(locales).map(({ summary }) => summary)
    const said = wordSets(docsName === null ? texts : [docsName, ...texts])
    return nameLikeness(wordSets([entry.name, ...entry.was]), said) >= 0.6
  })
  return saying.length > 1 && saying.length >= live.length * 0.8
}

/** The run of consecutive integers that begins at 0 or 1. */
function countUp(values: readonly CodeValue[]): readonly CodeValue[] {
  const present = new Set(values)
  const run: number[] = []
  for (let next = present.has(0) ? 0 : 1; present.has(next); next++) run.push(next)
  return run
}
