import type { ColumnProfile } from './column-profile.ts'
import { isForTexts } from './header-concept.ts'

/** A column of strings that a server sends, and one of what programs call them. */
export interface WireStrings {
  readonly strings: ColumnProfile
  readonly members: ColumnProfile
}

/**
 * Finds the strings that a server sends beside the members that stand for them in a program: “Server string | Enum value”, or
 * `"active" | LicenseStatus.Active` whatever the headers say.
 *
 * @param column - The column that is likeliest to hold codes.
 * @param columns - The profiles of all columns.
 * @returns The two columns, of which the given is one; `null` where nothing says which is which.
 */
export function wireStringsOf(column: ColumnProfile, columns: readonly ColumnProfile[]): WireStrings | null {
  const pairs = columns
    .filter((other) => other !== column)
    .flatMap((other): readonly WireStrings[] => [
      { strings: other, members: column },
      { strings: column, members: other },
    ])
  return pairs.find(isMapping) ?? null
}

function isMapping({ strings, members }: WireStrings): boolean {
  const isKnown = isHeadedAsMembers(members) && isHeadedAsStrings(strings)
  const isSeen = members.isOfMembers && (isHeadedAsStrings(strings) || strings.literalShare > 0.9)
  return (isKnown || isSeen) && isOfWords(members) && isOfWords(strings) && !strings.isOfMembers && !isForTexts(strings)
}

function isHeadedAsStrings({ headedAs }: ColumnProfile): boolean {
  return headedAs.includes('wire') && !headedAs.includes('member')
}

function isHeadedAsMembers({ headedAs }: ColumnProfile): boolean {
  return headedAs.includes('member') && !headedAs.includes('wire')
}

/** Words and constants, each once and in every row; several strings may stand for one member. */
function isOfWords({ codeShare, wordShare, numericShare, distinctShare, filled, rows }: ColumnProfile): boolean {
  return codeShare + wordShare > 0.8 && numericShare < 0.2 && distinctShare === 1 && filled > 1 && filled === rows
}
