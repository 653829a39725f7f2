import type { Concept } from '../../config/word-kinds.ts'
import type { ColumnProfile } from './column-profile.ts'
import { headerConcept } from './header-concept.ts'

/** What identifiers below such a header say is no name of the code beside them, or is known to be one by other means. */
const ofOthers: readonly Concept[] = [
  'type',
  'parameter',
  'category',
  'required',
  'size',
  'date',
  'protocol',
  'remedy',
  'situation',
  'example',
  'event',
  'thing',
  'description',
  'message',
  'note',
  'cause',
]
/** In fewer rows a module or a class may be another one in each by chance. */
const fewest = 3

/**
 * Finds the identifiers beside numeric codes that name them, whatever their header says: one in every row, each another.
 *
 * @param columns - The profiles of all columns.
 * @param code - The column of the codes.
 * @returns Of several the nearest to the codes; `null` where there is none.
 */
export function identifiersBeside(columns: readonly ColumnProfile[], code: ColumnProfile): ColumnProfile | null {
  if (code.numericShare < 0.9 || code.rangeShare > 0) return null
  const found = columns.filter((column) => column !== code && isOfIdentifiers(column) && mayName(column))
  const distance = ({ index }: ColumnProfile): number => Math.abs(index - code.index)
  return found.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}

/** Nobody writes sentences so, nor the words of a language, but in code font or capitals. */
function isOfIdentifiers(column: ColumnProfile): boolean {
  const { identifierShare, literalShare, constantShare, distinctShare, filled, rows, typeShare } = column
  const isKey = filled === rows && filled >= fewest && distinctShare === 1
  return isKey && identifierShare > 0.8 && Math.max(literalShare, constantShare) > 0.7 && typeShare < 0.5
}

function mayName(column: ColumnProfile): boolean {
  const { concepts, isWhole } = column.meaning
  // “Legacy code”: codes of another kind.
  const isOfOtherCodes = headerConcept(column) === 'code' && !isWhole
  // “Command” above `OPEN`, `SHUT`: what is called so is the code itself.
  const isCall = (concept: Concept): boolean => concept === 'situation' && column.constantShare > 0.9
  const isOfOthers = ofOthers.some((concept) => concepts.has(concept) && !isCall(concept))
  return !isOfOtherCodes && !column.headedAs.includes('grade') && !isOfOthers
}
