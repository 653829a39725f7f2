import type { RegistrySet } from '../registry/types.ts'
import type { CodeValue, IdentifiedTable, Row, ValueType } from '../types.ts'

/** What the tables of a set and the registry know of its codes. */
export interface KnownSet {
  readonly id: string
  readonly type: ValueType
  /** The codes by how they are written, and by their names, without case and separators. */
  readonly byText: ReadonlyMap<string, CodeValue>
  readonly byAnchor: ReadonlyMap<string, CodeValue>
}

/**
 * Gathers how the codes of each set are called, so that other tables may speak of them.
 *
 * @param tables - The tables of all sets, in every language.
 * @param registry - The sets of the registry, which keep the names.
 */
export function knownSets(
  tables: readonly IdentifiedTable[],
  registry: ReadonlyMap<string, RegistrySet>,
): readonly KnownSet[] {
  return [...new Set(tables.map(({ id }) => id))].map((id) => {
    const own = tables.filter((table) => table.id === id)
    const entries = registry.get(id)?.entries ?? []
    const type = own.some((table) => table.type === 'string') ? 'string' : 'integer'
    const codes = own.flatMap(({ rows }) => rows.flatMap((row) => codesOf(row, type)))
    const names = [
      ...codes.flatMap(({ value, row }) => (row.name === null ? [] : [[plain(row.name), value] as const])),
      ...entries.flatMap(({ value, name, was, called }) =>
        [name, ...was, ...called].map((one) => [plain(one), value] as const),
      ),
    ]
    const written = codes.flatMap(({ value, raw }) => [
      [plain(raw), value] as const,
      [plain(String(value)), value] as const,
    ])
    const anchors = [
      ...codes.flatMap(({ value, row }) => (row.anchor === null ? [] : [[row.anchor, value] as const])),
      ...entries.flatMap(({ value, anchors: former }) => former.map((anchor) => [anchor, value] as const)),
    ]
    // What stands last wins: what the docs write now goes before what the registry remembers.
    return { id, type, byText: new Map([...names, ...written]), byAnchor: new Map(anchors.toReversed()) }
  })
}

/** A name or a code as it is compared: `RECORD_NOT_FOUND` is `RecordNotFound`; of numbers nothing is left off. */
export function plain(text: string): string {
  return /\d/.test(text) && !/\p{L}/u.test(text) ? text : text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}

interface RowCode {
  readonly row: Row
  readonly value: CodeValue
  readonly raw: string
}

function codesOf(row: Row, type: ValueType): readonly RowCode[] {
  return row.values.map((value, index) => {
    const raw = row.raws[index] ?? String(value)
    return { row, raw, value: type === 'string' && typeof value === 'number' ? raw : value }
  })
}
