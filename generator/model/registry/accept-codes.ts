import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts'
import { codeStillDocumented } from '../../diagnostics/rules/registry.ts'
import type { PublishedModel } from '../diff/published-model.ts'
import { editEntry } from './edit-entry.ts'
import { findEntry, findSet } from './find-entry.ts'
import { lastTexts } from './last-texts.ts'
import { parseRegistry } from './parse-registry.ts'
import { applyEdits } from './text-edit.ts'
import type { RegistryEntry, RegistrySet } from './types.ts'

/** Which codes a person accepts as gone. */
export interface Acceptance {
  readonly set: string
  /** The codes as a person writes them; none stands for every code of the set that the docs do not hold. */
  readonly codes: readonly string[]
  /** What the docs hold now: the model of a run. */
  readonly documented: PublishedModel
  /** What was generated last, `generated/model.json`: the last texts. `null` where there is none. */
  readonly published: PublishedModel | null
}

/**
 * Accepts that codes are gone from the docs. Their entries stay, with the texts that the docs had last: the output is
 * made of the docs and the registry alone, so the registry must hold what the docs do not hold any more.
 *
 * @param text - The registry's text.
 * @param file - Its path, for diagnostics.
 * @param acceptance - The codes, and the models that tell what is gone and what it said.
 * @returns The new text; the old one where a diagnostic says why not: those of the registry, `registry-unknown`,
 *   `code-still-documented`.
 */
export function acceptCodes(text: string, file: string, acceptance: Acceptance): Result<string> {
  const registry = parseRegistry(text, file)
  if (registry.diagnostics.length > 0) return { value: text, diagnostics: registry.diagnostics }
  const set = findSet(registry.value, acceptance.set)
  if (set.value === null) return { value: text, diagnostics: set.diagnostics }
  const chosen = chooseEntries(set.value, acceptance)
  if (chosen.diagnostics.length > 0) return { value: text, diagnostics: chosen.diagnostics }
  const edits = chosen.value
    .filter(({ status }) => status !== 'removed')
    .map((entry) => editEntry(text, entry, { status: 'removed', ...lastTexts(entry, acceptance) }))
  return { value: applyEdits(text, edits), diagnostics: [] }
}

function chooseEntries(set: RegistrySet, { codes, documented }: Acceptance): Result<readonly RegistryEntry[]> {
  const live = documented.sets.find(({ id }) => id === set.id)?.codes.filter(({ status }) => status !== 'removed') ?? []
  const values = new Set(live.map(({ value }) => value))
  if (codes.length === 0) return { value: set.entries.filter(({ value }) => !values.has(value)), diagnostics: [] }
  const found = codes.map((code) => findEntry(set, code))
  const entries = found.flatMap(({ value }) => (value === null ? [] : [value]))
  const diagnostics: readonly Diagnostic[] = [
    ...found.flatMap((entry) => entry.diagnostics),
    ...entries
      .filter(({ value }) => values.has(value))
      .map(({ value, name, origin }) => codeStillDocumented(origin, { set: set.id, code: value, name })),
  ]
  return { value: entries, diagnostics }
}
