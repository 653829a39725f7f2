import type { CodeTable } from '../types.ts'
import { setId, setIdOfPath, typeNameOf } from './set-names.ts'

/**
 * The id that a table asks for: made of its anchors, of the file that holds it alone, else of the heading above it.
 *
 * @param table - The table.
 * @param document - All tables of its document.
 */
export function wantedId(table: CodeTable, document: readonly CodeTable[]): string {
  const anchor = table.anchorPrefix === null ? null : setId(table.anchorPrefix)
  const file = setIdOfPath(table.path)
  const heading = table.heading === null ? null : setId(table.heading)
  const [first, second] = document.length === 1 ? [file, heading] : [heading, file]
  return anchor ?? first ?? second ?? 'code'
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
