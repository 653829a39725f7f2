import type { CodeTable } from '../../generator/model/types.ts'
import { pairTables, type LabelledDocument, type LabelledTable } from './labels.ts'

/** How well the reading of documents agrees with what people read. */
export interface Score {
  readonly right: number
  /** Tables that people take for no code tables. */
  readonly wrong: number
  readonly missed: number
  /** Codes of the labels, those that were read, and those that stand in no label of their table. */
  readonly codes: number
  readonly found: number
  readonly extra: number
  /** Tables whose columns of codes and descriptions are those of the label. */
  readonly columns: number
  readonly misses: readonly string[]
}

const nothing: Score = { right: 0, wrong: 0, missed: 0, codes: 0, found: 0, extra: 0, columns: 0, misses: [] }

/**
 * Compares what was read of a document with its label. Tables of which people are unsure do not count; a table that no label
 * names is a wrong one.
 *
 * @param document - The label.
 * @param tables - The code tables that were read.
 */
export function compare({ repository, path, tables: labels }: LabelledDocument, tables: readonly CodeTable[]): Score {
  const where = (line: number): string => `${repository}/${path}:${line}`
  const pairs = pairTables(labels, tables, ({ origin }) => origin.line)
  const known = new Set(pairs.map(({ table }) => table))
  const others = tables.filter((table) => !known.has(table)).map(({ origin }) => wrong(where(origin.line)))
  return sum([...pairs.map(({ label, table }) => compareTable(label, table, where(label.line))), ...others])
}

function wrong(where: string): Score {
  return { ...nothing, wrong: 1, misses: [`${where} is taken for a code table`] }
}

function compareTable(label: LabelledTable, table: CodeTable | undefined, where: string): Score {
  if (label.code === null) return table === undefined || label.unsure === true ? nothing : wrong(where)
  const codes = label.codes.length
  if (table === undefined) return { ...nothing, missed: 1, codes, misses: [`${where} is missed`] }
  const read = table.rows.flatMap(({ raw, raws }) => (raws.length === 0 ? [raw] : raws)).map(plain)
  const lacking = label.codes.filter((code) => !formsOf(code).some((form) => read.includes(form)))
  const expected = new Set(label.codes.flatMap(formsOf))
  const extra = read.filter((code) => !expected.has(code))
  const column = (role: string): number => table.columns.findIndex((one) => one.role === role)
  // Where people see no description, the names or nothing may stand for it.
  const isDescribed = label.description === null || [label.description].flat().includes(column('description'))
  const isRight = column('code') === label.code && isDescribed
  const misses = [
    ...(isRight ? [] : [`${where} code ${column('code')}, description ${column('description')}`]),
    ...(lacking.length > 0 ? [`${where} lacks ${lacking.join(', ')}`] : []),
    ...(extra.length > 0 ? [`${where} has ${extra.join(', ')}`] : []),
  ]
  return {
    ...nothing,
    right: 1,
    codes,
    found: codes - lacking.length,
    extra: extra.length,
    columns: isRight ? 1 : 0,
    misses,
  }
}

/** A cell may hold a code together with its title, `200 (OK)`: the code alone is right as well. */
function formsOf(code: string): readonly string[] {
  return [code, ...code.split(/[\s()（）]+/u)].map(plain).filter((form) => form !== '')
}

function plain(code: string): string {
  return code.replaceAll(/[\s`*"\\]/g, '')
}

/** Adds scores up. */
export function sum(scores: readonly Score[]): Score {
  return scores.reduce(
    (all, one) => ({
      right: all.right + one.right,
      wrong: all.wrong + one.wrong,
      missed: all.missed + one.missed,
      codes: all.codes + one.codes,
      found: all.found + one.found,
      extra: all.extra + one.extra,
      columns: all.columns + one.columns,
      misses: [...all.misses, ...one.misses],
    }),
    nothing,
  )
}
