import type { Diagnostic, Place, Result } from '../../diagnostics/diagnostic.ts'
import { outcomeUnknownCode } from '../../diagnostics/rules/outcomes.ts'
import type { CodeTable, CodeValue, Row } from '../types.ts'
import { plain, type KnownSet } from './known-codes.ts'

/** A code that was put where a placeholder of a set stood. */
export interface FilledCode extends Pick<Place, 'file' | 'line'> {
  readonly set: string
  readonly raw: string
}

/** A table that lists codes of a set that another one explains. */
export interface OutcomeTable {
  readonly table: CodeTable
  readonly set: string
  /** The row of each code, in document order. */
  readonly rows: ReadonlyMap<CodeValue, Row>
}

/** The tables of documents about calls, told apart. */
export interface PartedTables {
  readonly outcomes: readonly OutcomeTable[]
  /** Tables that are sets of their own. */
  readonly sets: readonly CodeTable[]
}

/** A code of a row, as a set knows it. */
interface Known {
  readonly row: Row
  readonly raw: string
  readonly value: CodeValue | null
  /** Whether a placeholder, a link or an anchor names the set, too. */
  readonly isSure: boolean
}

/**
 * Tells tables that list codes of known sets from those that are sets of their own.
 *
 * @param tables - The tables of the documents that say what calls can return.
 * @param known - The sets of all other documents.
 * @param filled - Where placeholders stood.
 * @returns Both; `outcome-unknown-code` for each code of an outcome that its set does not know.
 */
export function partTables(
  tables: readonly CodeTable[],
  known: readonly KnownSet[],
  filled: readonly FilledCode[],
): Result<PartedTables> {
  const outcomes: OutcomeTable[] = []
  const sets: CodeTable[] = []
  const diagnostics: Diagnostic[] = []
  for (const table of tables) {
    const best = table.setId === null ? bestSet(table, known, filled) : null
    if (best === null) sets.push(table)
    else {
      const { set, codes } = best
      outcomes.push({ table, set: set.id, rows: rowsOf(codes) })
      const strange = codes.filter(({ value, raw }) => value === null && !raw.includes('{{'))
      diagnostics.push(...strange.map(({ row, raw }) => outcomeUnknownCode(row.cells.code, { code: raw, set: set.id })))
    }
  }
  return { value: { outcomes, sets }, diagnostics }
}

/** The set that knows most codes of a table; `null` where none knows enough of them. */
function bestSet(
  table: CodeTable,
  known: readonly KnownSet[],
  filled: readonly FilledCode[],
): { readonly set: KnownSet; readonly codes: readonly Known[] } | null {
  const candidates = known.map((set) => {
    const codes = table.rows.flatMap((row, index) => codesIn(row, table.rows[index + 1], set, filled))
    const found = codes.filter(({ value }) => value !== null)
    return { set, codes, sure: found.filter(({ isSure }) => isSure).length, count: found.length }
  })
  const [best] = candidates.toSorted((a, b) => b.sure - a.sure || b.count - a.count)
  if (best === undefined) return null
  // Numbers that nobody knows are codes of the vocabulary that somebody forgot there; words may be statuses of the call's own.
  const isOfNumbers = table.type === 'integer' && best.set.type === 'integer'
  return best.sure > 0 || best.count * 2 > best.codes.length || isOfNumbers ? best : null
}

function codesIn(row: Row, next: Row | undefined, set: KnownSet, filled: readonly FilledCode[]): readonly Known[] {
  const { file, line } = row.origin
  const end = next === undefined || next.origin.line <= line ? line + 1 : next.origin.line
  const here = filled.filter((one) => one.file === file && one.line >= line && one.line < end)
  const anchor = [...row.targets, ...(row.anchor === null ? [] : [row.anchor])].find((one) => set.byAnchor.has(one))
  const linked = anchor === undefined ? undefined : set.byAnchor.get(anchor)
  const raws = row.raws.length === 0 && row.range === null ? [row.raw] : row.raws
  return raws.map((raw) => {
    const owner = here.find((one) => one.raw === raw)?.set
    if (owner !== undefined && owner !== set.id) return { row, raw, value: null, isSure: false }
    const value = (raws.length === 1 ? linked : undefined) ?? set.byText.get(plain(raw)) ?? null
    return { row, raw, value, isSure: owner === set.id || (raws.length === 1 && linked !== undefined) }
  })
}

function rowsOf(codes: readonly Known[]): ReadonlyMap<CodeValue, Row> {
  const rows = new Map<CodeValue, Row>()
  for (const { row, value } of codes) if (value !== null && !rows.has(value)) rows.set(value, row)
  return rows
}
