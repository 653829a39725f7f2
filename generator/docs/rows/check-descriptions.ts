import type { Diagnostic, Spot, Result } from '../../diagnostics/diagnostic.ts'
import {
  emptyDescription,
  emptyTranslation,
  placeholderText,
  sparseDescriptions,
} from '../../diagnostics/rules/descriptions.ts'
import type { RichText, Row } from '../../model/types.ts'
import type { GridCell } from '../grids/grid.ts'
import { isPlaceholder } from '../../lexicon/placeholder-text.ts'

/** Where more rows than this share have no text, the table is meant to be like that. */
const sparse = 0.5

/** A row, and the cells that its texts are from. */
export interface ToldRow {
  readonly row: Row
  /** The cells of description and message. */
  readonly cells: readonly GridCell[]
  /** What speaks to users where the column has no text: an example, else the name. */
  readonly instead: RichText | null
}

/** What is known of a table's texts. */
export interface TextColumn {
  /** Where its header stands. */
  readonly place: Spot
  readonly isTranslation: boolean
  /** Whether a name beside a code is enough: of codes that stand in no table it may be all there is. */
  readonly isNameEnough: boolean
}

/**
 * Finds rows that say nothing of their code.
 *
 * @param told - The rows of one table.
 * @param column - Their column of texts.
 * @returns The rows; where more than half of them have no text, these with what speaks in its place and one
 *   `sparse-descriptions` at the header. Else `empty-description` (in a translation `empty-translation`) for each row
 *   without description and message, and `placeholder-text` for texts that only hold a place.
 */
export function checkDescriptions(told: readonly ToldRow[], column: TextColumn): Result<readonly Row[]> {
  const silent = told.filter(({ row }) => row.values.length > 0 && saysNothing(row))
  const [rows, count] = [told.length, silent.length]
  if (count > 1 && count > rows * sparse) {
    const value = told.map(({ row, instead }) =>
      saysNothing(row) && !column.isTranslation ? { ...row, message: instead } : row,
    )
    return { value, diagnostics: [sparseDescriptions(column.place, { count, rows })] }
  }
  const diagnostics = told.flatMap(({ row, cells }): readonly Diagnostic[] => {
    if (isEmpty(row)) {
      if (column.isNameEnough && row.name !== null) return []
      const place = cells[0]?.place ?? row.origin
      return [
        column.isTranslation
          ? emptyTranslation(place, { code: row.raw })
          : emptyDescription(place, { code: row.raw, beside: proseBeside(row) }),
      ]
    }
    const [cell] = cells.filter(({ text }) => text !== '' && isPlaceholder(text))
    return cell === undefined ? [] : [placeholderText(cell.place, { text: cell.text })]
  })
  return { value: told.map(({ row }) => row), diagnostics }
}

function isEmpty({ description, message }: Row): boolean {
  return message === null && blank.test(description.text)
}

function saysNothing(row: Row): boolean {
  return isEmpty(row) || (row.message === null && isPlaceholder(row.description.text))
}

/** The first further column whose text has several words. */
function proseBeside({ attributes }: Row): string | null {
  const [header = null] =
    Object.entries(attributes).find(
      ([name, value]) => typeof value === 'string' && prose.test(value) && !/^#\d+$/.test(name),
    ) ?? []
  return header
}

/** Words with spaces between them, or of a script that writes none. */
const prose = /\S\s+\S+\s+\S|\P{ASCII}{4}/u

/** Spaces of any width, and what nobody sees, are no text. */
const blank = /^[\s\u2800\p{Default_Ignorable_Code_Point}]*$/u
