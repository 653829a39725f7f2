import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import {
  codeDescribedOtherwise,
  codeNamedOtherwise,
  codeNotInDocs,
  codeNotInProgram,
} from '../diagnostics/rules/code.ts'
import { measureLikeness } from '../model/identity/likeness.ts'
import type { IdentifiedTable, Row } from '../model/types.ts'
import type { DeclaredCode } from './declared-code.ts'

/** What a comparison works on. */
export interface Comparison {
  readonly declared: readonly DeclaredCode[]
  /** What the program calls its codes. */
  readonly program: string
  /** The tables of the docs, in the language in which they are written first. */
  readonly tables: readonly IdentifiedTable[]
  /** The set to compare with; else the one that shares most codes. */
  readonly set: string | undefined
  /** Codes, as they are written, that may stand on one side only. */
  readonly ignore: readonly string[]
}

/**
 * Says on what codes that were typed by hand and the docs do not agree. `"404"` and `404` are one code: programs write
 * what servers send.
 *
 * @param comparison - Both sides.
 * @returns `code-not-in-program` at the row, `code-not-in-docs`, `code-named-otherwise` and
 * `code-described-otherwise` at the member; in that order.
 */
export function compareCodes({ declared, program, tables, set, ignore }: Comparison): readonly Diagnostic[] {
  const own = new Map(declared.map((code) => [String(code.value), code]))
  const ids = [...new Set(tables.map(({ id }) => id))]
  const rowsOf = (id: string): readonly Row[] => tables.filter((table) => table.id === id).flatMap(({ rows }) => rows)
  const shared = (id: string): number =>
    rowsOf(id).filter(({ values }) => values.some((value) => own.has(String(value)))).length
  const [best] = ids.toSorted((a, b) => shared(b) - shared(a))
  const rows = rowsOf(set ?? best ?? '')
  const documented = new Map(rows.flatMap((row) => row.values.map((value) => [String(value), row] as const)))
  const isCounted = (code: string): boolean => !ignore.includes(code)
  return [
    ...[...documented]
      .filter(([code]) => !own.has(code) && isCounted(code))
      .map(([code, row]) => codeNotInProgram(row.cells.code, { code, text: row.description.summary, program })),
    ...[...own]
      .filter(([code]) => !documented.has(code) && isCounted(code))
      .map(([code, { name, place }]) => codeNotInDocs(place, { code, name })),
    ...declared.flatMap(({ value, name, place }) => {
      const docs = documented.get(String(value))?.name ?? null
      const isOther = name !== null && docs !== null && plain(name) !== plain(docs)
      const isAlias = declared.some(
        (other) => other.value === value && docs !== null && plain(other.name ?? '') === plain(docs),
      )
      return isOther && !isAlias ? [codeNamedOtherwise(place, { code: String(value), name, docs })] : []
    }),
    ...compareComments(declared, documented),
  ]
}

/** A comment that has hardly a word of the text is of other times. */
function compareComments(
  declared: readonly DeclaredCode[],
  documented: ReadonlyMap<string, Row>,
): readonly Diagnostic[] {
  const pairs = declared.flatMap(({ value, comment, place }) => {
    const docs = documented.get(String(value))?.description
    return comment === null || docs === undefined || docs.text === '' ? [] : [{ value, comment, docs, place }]
  })
  const likeness = measureLikeness(pairs.flatMap(({ comment, docs }) => [comment, docs.text, docs.summary]))
  return pairs.flatMap(({ value, comment, docs, place }) => {
    const isAlike = [docs.text, docs.summary].some((text) => likeness(comment, text) >= hardly)
    const facts = { code: String(value), comment, docs: docs.summary }
    return isAlike ? [] : [codeDescribedOtherwise(place, facts)]
  })
}

const hardly = 0.25

function plain(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}
