import type { RegistrySet } from '../registry/types.ts'
import type { CodeTable } from '../types.ts'
import type { SourceTable } from './evidence.ts'

/** How near a table stands to the recorded place of a set. */
export type Nearness = 'same' | 'document' | 'id' | 'none'

/**
 * Tells how near a table stands to the place of a set: in the same document under the same heading, in the same document,
 * elsewhere with an id that says so, or nowhere near.
 *
 * @param set - A set of the registry. One that records no place yet is known by its id.
 * @param source - A table.
 */
export function nearness({ id, identity }: RegistrySet, { table, wanted }: SourceTable): Nearness {
  if (identity === null) return wanted === id ? 'document' : isNumbered(id, wanted) ? 'id' : 'none'
  const { at, heading } = identity
  const [first] = at
  const file = placeOf(table)
  if (first === file && heading === table.heading) return 'same'
  if (at.includes(furtherPlace(table)) || at.slice(1).includes(file)) return 'same'
  if (at.some((place) => fileOf(place) === file)) return 'document'
  return wanted === id ? 'id' : 'none'
}

/**
 * Writes down where the tables of a set stand.
 *
 * @param tables - The set's tables in the source, in document order.
 * @returns The documents; of each further table of one document also its heading.
 */
export function placesOf(tables: readonly Pick<CodeTable, 'file' | 'heading'>[]): readonly string[] {
  const places = new Set<string>()
  for (const table of tables) places.add(places.has(placeOf(table)) ? furtherPlace(table) : placeOf(table))
  return [...places]
}

/**
 * The document of a table, as the registry has it: one spelling on all systems, of which macOS takes names apart.
 *
 * @param table - The table.
 */
export function placeOf({ file }: Pick<CodeTable, 'file'>): string {
  return file.normalize('NFC')
}

/** `docs/cards.md#rare-errors`. */
function furtherPlace(table: Pick<CodeTable, 'file' | 'heading'>): string {
  return `${placeOf(table)}#${slugOf(table.heading ?? '')}`
}

/** The anchor of a heading, as GitHub makes it. */
export function slugOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}

/** The document of a place: `docs/cards.md` of `docs/cards.md#rare-errors`. */
export function fileOf(place: string): string {
  const hash = place.indexOf('#')
  return hash === -1 ? place : place.slice(0, hash)
}

function isNumbered(id: string, wanted: string): boolean {
  return id.startsWith(wanted) && /^\d*$/.test(id.slice(wanted.length))
}
