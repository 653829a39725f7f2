import type { Lexicon } from '../../../lexicon/lexicon.ts'
import type { Grid } from '../../grids/grid.ts'
import type { ColumnProfile } from '../column-profile.ts'
import type { SiblingCodes } from '../siblings.ts'
import { isCompanionStatus } from '../companion-status.ts'
import { tellsField } from '../field-name.ts'
import { isForTexts } from '../header-concept.ts'
import { lastSentence } from '../last-sentence.ts'
import { isRowNumber } from '../row-number.ts'
import type { Above } from './sign.ts'
import { signNames, signs, type SignName } from './signs.ts'

/** A column and the signs that it shows. */
export interface ColumnSigns {
  readonly column: ColumnProfile
  /** How far each sign is there, 0 to 1, in the order of `signs`; none that is not. */
  readonly signs: readonly (readonly [SignName, number])[]
}

/** `/api/kilns/{id}`, “GET /kilns”, “lid_stats objects”. */
const answered = /(?:^|\s)`?\/[\w{}()<>.:-]+(?:\/[\w{}()<>.:-]+)*\/?`?$|(?:^|\s)objects?$/iu

/** Where a table stands, and below what. */
export type AboveTable = Pick<Grid, 'heading' | 'title' | 'lead' | 'place'>

/**
 * Looks for the signs that a column holds the codes of its table.
 *
 * @param columns - The profiles of all columns.
 * @param surroundings - What stands above the table.
 * @param lexicon - What words mean.
 * @param sibling - A table of codes of the document that is headed alike.
 * @returns The columns that are not empty; none where there is no other column to say what a code means.
 */
export function readSigns(
  columns: readonly ColumnProfile[],
  surroundings: AboveTable,
  lexicon: Lexicon,
  sibling: SiblingCodes | null = null,
): readonly ColumnSigns[] {
  const filled = columns.filter((column) => column.filled > 0)
  // Where texts are to come, “Description” says what is missing.
  const told = filled.length === 1 ? columns.filter((column) => column.filled > 0 || isForTexts(column)) : filled
  if (told.length < 2) return []
  const above = aboveOf(surroundings, lexicon)
  return filled.map((column) => {
    const others = told.filter((other) => other !== column && !isAside(other, told))
    const candidate = { column, others, columns: told, above, sibling }
    return { column, signs: signNames.map((name) => [name, Number(signs[name](candidate))] as const).filter(isThere) }
  })
}

function isThere([, value]: readonly [SignName, number]): boolean {
  return value !== 0
}

/** Whether a column stands beside the codes whatever the table is about. */
function isAside(column: ColumnProfile, columns: readonly ColumnProfile[]): boolean {
  return isRowNumber(column, columns) || isCompanionStatus(column, columns)
}

function aboveOf({ heading, title, lead, place }: AboveTable, { readHeader, has, is }: Lexicon): Above {
  // A page without any heading may be called `response-codes.md`.
  const meaning = readHeader(heading ?? place.file.slice(place.file.lastIndexOf('/') + 1))
  return {
    heading: meaning,
    lead: lead === null ? null : readHeader(lastSentence(lead)),
    isOfGlossary: has('glossary', heading ?? ''),
    isOfEnumerations: [heading, title].some((text) => has('enumeration', text ?? '')),
    isOfCalls: is('call', meaning.concepts.get('situation') ?? ''),
    isOfFields: answered.test(heading ?? ''),
    isOfValues: meaning.concepts.has('value') || tellsField(heading ?? ''),
  }
}
