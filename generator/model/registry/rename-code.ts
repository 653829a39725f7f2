import type { Result } from '../../diagnostics/diagnostic.ts'
import { nameClash } from '../../diagnostics/rules/names.ts'
import { registryNameIllegal } from '../../diagnostics/rules/registry.ts'
import { isGivenName } from '../naming/identifier.ts'
import { editEntry } from './edit-entry.ts'
import { findEntry, findSet } from './find-entry.ts'
import { parseRegistry } from './parse-registry.ts'
import { applyEdits } from './text-edit.ts'

/** What is to be renamed. */
export interface Renaming {
  readonly set: string
  /** The code as a person writes it, or its name. */
  readonly code: string
  readonly name: string
}

/**
 * Gives a code another name; the old one stays as a deprecated alias.
 *
 * @param text - The registry's text.
 * @param file - Its path, for diagnostics.
 * @param renaming - The set, the code and the new name.
 * @returns The new text; the old one where a diagnostic says why not: those of the registry, `registry-unknown`,
 *   `registry-name-illegal`, `name-clash`.
 */
export function renameCode(text: string, file: string, { set: id, code, name }: Renaming): Result<string> {
  const registry = parseRegistry(text, file)
  if (registry.diagnostics.length > 0) return { value: text, diagnostics: registry.diagnostics }
  const set = findSet(registry.value, id)
  if (set.value === null) return { value: text, diagnostics: set.diagnostics }
  const found = findEntry(set.value, code)
  if (found.value === null) return { value: text, diagnostics: found.diagnostics }
  const entry = found.value
  if (!isGivenName(name)) return { value: text, diagnostics: [registryNameIllegal(entry.origin, { name })] }
  const rivals = set.value.entries.filter((other) => other !== entry)
  for (const { value, name: taken, was, origin } of rivals) {
    const otherName = [taken, ...was].find((other) => other.toLowerCase() === name.toLowerCase())
    if (otherName === undefined) continue
    const clash = nameClash(entry.origin, { set: id, code: entry.value, name, other: value, otherName }, [origin])
    return { value: text, diagnostics: [clash] }
  }
  if (name === entry.name) return { value: text, diagnostics: [] }
  // Back to a former name: it is the name again, and no alias of itself. The same where only the case changes.
  const was = [...entry.was, entry.name].filter((former) => former.toLowerCase() !== name.toLowerCase())
  const edit = editEntry(text, entry, { name, was: was.length === 0 ? undefined : was })
  return { value: applyEdits(text, [edit]), diagnostics: [] }
}
