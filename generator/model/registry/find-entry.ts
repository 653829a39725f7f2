import type { Result } from '../../diagnostics/diagnostic.ts'
import { closest } from '../../diagnostics/closest.ts'
import { registryUnknown } from '../../diagnostics/rules/registry.ts'
import { keyText } from './key-text.ts'
import type { Registry, RegistryEntry, RegistrySet } from './types.ts'

/**
 * Finds a set of the registry.
 *
 * @param registry - The registry.
 * @param id - What a person wrote on the command line.
 * @returns The set, or `null` and a diagnostic `registry-unknown`.
 */
export function findSet({ file, sets }: Registry, id: string): Result<RegistrySet | null> {
  const set = sets.get(id)
  if (set !== undefined) return { value: set, diagnostics: [] }
  const place = { file: file ?? '', line: 1, column: 1 }
  const meant = closest(id, [...sets.keys()])
  return { value: null, diagnostics: [registryUnknown(place, { what: `set ${id}`, meant })] }
}

/**
 * Finds an entry of a set.
 *
 * @param set - The set.
 * @param code - The code as a person wrote it on the command line, or its name.
 * @returns The entry, or `null` and a diagnostic `registry-unknown`.
 */
export function findEntry({ id, entries, origin }: RegistrySet, code: string): Result<RegistryEntry | null> {
  const entry =
    entries.find(({ value }) => String(value) === code) ??
    entries.find(({ value }) => typeof value === 'number' && keyText(value, code) === code) ??
    entries.find(({ name }) => name === code)
  if (entry !== undefined) return { value: entry, diagnostics: [] }
  const meant = closest(
    code,
    entries.flatMap(({ value, name }) => [String(value), name]),
  )
  return { value: null, diagnostics: [registryUnknown(origin, { what: `code ${code} in ${id}`, meant })] }
}
