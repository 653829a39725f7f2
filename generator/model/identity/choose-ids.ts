import type { CodeTable } from '../types.ts'
import type { CaptionIds } from './caption-ids.ts'
import { setIdOfHeading } from './heading-id.ts'
import { setId, setIdOfPath, typeNameOf } from './set-names.ts'

/**
 * The id that a table asks for: made of its anchors, of the file that holds it alone, else of the heading above it, or of the bold
 * paragraph that tells tables below one heading apart. Where that has
 * no word in Latin letters, the headings that it stands under and the file say what it is about; what all tables of a document
 * stand under says less than its file.
 *
 * @param table - The table.
 * @param document - All tables of its document.
 * @param crowded - The ids that several headings give, so that only all of their words tell them apart.
 * @param captioned - The ids that bold paragraphs above tables give.
 */
export function wantedId(
  table: CodeTable,
  document: readonly CodeTable[],
  crowded: ReadonlySet<string>,
  captioned: CaptionIds,
): string {
  const anchor = table.anchorPrefix === null ? null : setId(table.anchorPrefix)
  const file = setIdOfPath(table.path)
  const short = setIdOfHeading(table)
  const whole = short !== null && crowded.has(short) ? setId(table.heading ?? '') : short
  const heading = captioned.get(table) ?? whole
  const isShared = (title: string): boolean =>
    document.every((one) => one.heading === title || one.above.includes(title))
  const idsOf = (titles: readonly string[]): readonly (string | null)[] =>
    titles.map((title) => setIdOfHeading({ heading: title, rows: table.rows }))
  const wholes = [file, ...idsOf(table.above.filter(isShared))]
  const own = [heading, ...idsOf(table.above.filter((title) => !isShared(title)))]
  const [first = null, ...rest] = wholes
  const others = document.length === 1 ? [first, ...own, ...rest] : [...own, ...wholes]
  return [anchor, ...others].find((id) => id !== null) ?? 'code'
}

/** The ids that sets have, each with the type name that follows from it: no other set may have one of either. */
export interface TakenIds {
  readonly has: (id: string) => boolean
  readonly add: (id: string) => void
}

/**
 * Makes a list of taken ids. Two ids whose type names are one (`result` and `resultCode`) exclude each other.
 *
 * @param ids - The ids that are taken from the start.
 */
export function takenIds(ids: Iterable<string>): TakenIds {
  const taken = new Set<string>()
  const add = (id: string): void => void taken.add(id).add(typeKey(id))
  for (const id of ids) add(id)
  return { has: (id) => taken.has(id) || taken.has(typeKey(id)), add }
}

function typeKey(id: string): string {
  return `type ${typeNameOf(id).toLowerCase()}`
}

/**
 * The first of `code`, `code2`, `code3`, … that no set has.
 *
 * @param id - The id without a number.
 * @param isTaken - Whether a set has an id.
 */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  let free = id
  for (let number = 2; isTaken(free); number++) free = `${id}${number}`
  return free
}
