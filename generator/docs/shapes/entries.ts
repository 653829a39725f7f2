import type { Spot } from '../../diagnostics/diagnostic.ts'
import type { Column } from '../../model/types.ts'
import { readRange, type RangeWords } from '../codes/code-range.ts'
import { codeShape } from '../codes/code-shape.ts'
import { isDate } from '../codes/date.ts'
import type { FoundTable } from '../find-code-tables.ts'
import type { Grid, GridCell } from '../grids/grid.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'

/** A code that is given outside of a table. */
export interface Entry {
  readonly place: Spot
  readonly code: GridCell
  /** What stands beside the code; `null` for shapes that have no place for it. */
  readonly name: GridCell | null
  readonly description: GridCell
  /** Why the code should not be used any more, as `GridRow.mark` says it. */
  readonly mark?: string
}

/** What of a list, of the lines of a paragraph or of terms begins with a code. */
export interface Entries {
  readonly entries: readonly Entry[]
  /** How many items, lines or terms there are. */
  readonly terms: number
  /** Those that begin with none, though they would have to. */
  readonly others: readonly Pick<GridCell, 'text' | 'place'>[]
}

/**
 * Makes a table of codes that are given in another shape, so that all that follows knows tables only.
 *
 * @param entries - The codes, in document order; at least one.
 * @param heading - The nearest heading above.
 * @param reason - Why they are taken for codes.
 * @returns The table: columns of codes, names where there are any, and descriptions.
 */
export function foundEntries(entries: readonly Entry[], heading: string | null, reason: string): FoundTable {
  const names = entries.flatMap((entry) => (entry.name === null || entry.name.text === '' ? [] : [entry.name.text]))
  const isNamed = names.length > 0
  const areTitles = names.some((name) => name.split(' ').length > 6)
  const columns: readonly Column[] = [
    { header: '', role: 'code', reason },
    ...(isNamed
      ? [{ header: '', role: areTitles ? ('message' as const) : ('name' as const), reason: 'stands beside the code' }]
      : []),
    { header: '', role: 'description', reason: 'stands below or behind the code' },
  ]
  const place = entries[0]?.place ?? { file: '', line: 1, column: 1 }
  const empty: GridCell = { text: '', place, content: { syntax: 'markdown', nodes: [] } }
  const rows = entries.map((entry) => ({
    cells: isNamed ? [entry.code, entry.name ?? empty, entry.description] : [entry.code, entry.description],
    place: entry.place,
    isSection: false,
    ...(entry.mark === undefined ? {} : { mark: entry.mark }),
  }))
  const header = { cells: columns.map(() => empty), place, isSection: false }
  const end = entries.at(-1)?.place.line ?? place.line
  const grid: Grid = { syntax: 'html', header, rows, place, end, heading, lead: null }
  return { grid, columns, setId: null, naming: null }
}

/**
 * Whether a token is one that only a code looks like: a number, a range, capitals, letters with digits.
 *
 * @param token - Text without white space.
 * @param lexicon - What words mean.
 */
export function isCodeToken(token: string, lexicon: RangeWords): boolean {
  if (isDate(token)) return false
  if (readRange(token, lexicon) !== null) return true
  const shape = codeShape(token)
  if (shape === 'symbol') return /^[A-Z\d][A-Z\d_.:-]*$/.test(token) && token.length > 1
  return shape !== null && shape !== 'word' && shape !== 'placeholder'
}

/**
 * Whether a word is one that an identifier in lower case looks like, `card_declined`: a code below a title that speaks of codes.
 *
 * @param word - Text without white space.
 */
export function isLowerCaseCode(word: string): boolean {
  return /^[a-z][a-z\d]*(?:[_.-][a-z\d]+)+$/.test(word)
}

/**
 * Whether entries are codes beyond doubt: half of them are more than an acronym (`API`, `HTTP`).
 *
 * @param entries - The entries.
 * @param least - How many it takes.
 */
export function areCodes(entries: readonly Entry[], least: number): boolean {
  return (
    entries.length >= least && entries.filter((entry) => /[\d_]/.test(entry.code.text)).length * 2 >= entries.length
  )
}

/**
 * Whether one of the texts round some entries says that they are codes: a heading, the file name, the sentence before.
 *
 * @param texts - The texts.
 * @param lexicon - What words mean.
 */
export function speakOfCodes(texts: readonly string[], { readHeader }: Lexicon): boolean {
  return texts.some((text) => {
    const { concepts } = readHeader(text)
    return concepts.has('code') || concepts.has('subject')
  })
}
