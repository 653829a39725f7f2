import type { ColumnProfile } from './column-profile.ts'
import { headerConcept, type HeaderConcept } from './header-concept.ts'

const placing: ReadonlySet<string> = new Set(['byte', 'offset', 'extent', 'bit'])

/**
 * Whether a table says how the parts of a message lie: its first column is headed “Bytes”, “Offset”, “Length” beside names and values,
 * or counts the bytes. The bits of a word of states are an enumeration, where none has several.
 *
 * @param columns - All columns that are not empty.
 */
export function isLayout(columns: readonly ColumnProfile[]): boolean {
  const [place, ...others] = columns.toSorted((a, b) => a.index - b.index)
  if (place === undefined || !placing.has(place.headerKind ?? '')) return false
  if (others.some(isAbout('code'))) return false
  const name = others.find(isAbout('name', 'parameter'))
  const value = others.find(isAbout('value'))
  if (name !== undefined && value !== undefined) return place.headerKind !== 'bit' || !areMasks(place, name, value)
  switch (place.headerKind) {
    case 'byte':
      return place.isOfPlaces && !place.isOfHex
    case 'offset':
      return place.isOfPlaces
    case 'bit':
      return place.isOfPlaces && place.rangeShare > 0
    default:
      return false
  }
}

function isAbout(...concepts: readonly HeaderConcept[]): (column: ColumnProfile) => boolean {
  return (column) => {
    const concept = headerConcept(column)
    return concept !== null && concepts.includes(concept)
  }
}

/** `0 | COLD | 0x1`, `1 | DRY | 0x2`: flags, each with a number of its own. */
function areMasks(place: ColumnProfile, name: ColumnProfile, value: ColumnProfile): boolean {
  const isKey = ({ distinctShare, filled, rows }: ColumnProfile): boolean => distinctShare === 1 && filled === rows
  const areOfOne = place.filled > 2 && place.rangeShare === 0 && [place, name, value].every(isKey)
  return areOfOne && value.numericShare > 0.9 && name.constantShare > 0.9
}
