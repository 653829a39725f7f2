import type { HeaderKind } from './header-kind.ts'
import type { HeaderMeaning } from '../../lexicon/match-header.ts'

/** What a column's header and cells look like. Shares are of the cells that are not empty, 0 to 1. */
export interface ColumnProfile {
  readonly index: number
  readonly header: string
  /** Whether the header speaks of strings that a server sends, of what programs call them, of the statuses of answers, or of grades. */
  readonly headedAs: readonly ('wire' | 'member' | 'status' | 'grade')[]
  /** Whether the header is the identifier of a field that holds one of several values: `notice_type`. */
  readonly namesField: boolean
  /** What the header says that the column is for, and nothing else: the numbers of rows, places of bytes. */
  readonly headerKind: HeaderKind | null
  readonly meaning: HeaderMeaning
  /** How many cells are not empty. */
  readonly filled: number
  /** How many cells there are. */
  readonly rows: number
  /** Cells that hold numbers, ranges or symbols: nothing that prose would hold. */
  readonly codeShare: number
  /** Cells that hold one single word. */
  readonly wordShare: number
  /** Cells whose code is made of digits. */
  readonly numericShare: number
  /** Cells that hold a range of codes: `0x0000-0x0FFF`. */
  readonly rangeShare: number
  /** Cells that list several codes or words: `lid_id`, `arm_id`. */
  readonly listShare: number
  /** Cells whose code is in capitals: `NOT_FOUND`, `E1001`. */
  readonly constantShare: number
  /** Cells that are one identifier made of words: `REG_S`, `notFound`, “Halt”. */
  readonly identifierShare: number
  /** Cells without a capital letter. */
  readonly lowerShare: number
  /** Cells that are one piece of inline code, in which nothing but a code, a name or a value is written. */
  readonly literalShare: number
  /** Cells that are a link to another part of the page. */
  readonly innerLinkShare: number
  /** Distinct cells. */
  readonly distinctShare: number
  /** Mean length of the cells in characters. */
  readonly length: number
  /** Cells of several words. */
  readonly proseShare: number
  /** Cells that are a phrase of up to five words in Latin letters: `Bad Request`. */
  readonly phraseShare: number
  /** Cells whose letters are all Latin. */
  readonly latinShare: number
  /** Cells whose second line names a type of data. */
  readonly typedShare: number
  /** Cells that name a type of data. */
  readonly typeShare: number
  /** Cells that hold an HTTP status. */
  readonly httpShare: number
  /** Cells that say how something went or how it stands. The first forty tell it. */
  readonly outcomeShare: number
  /** Cells that name events: `order.created`. */
  readonly eventShare: number
  /** Cells that are letters with a number of two digits or more: `CA1822`. */
  readonly numberedShare: number
  /** Whether the cells are letters with numbers of as many digits: `MAS0001`. */
  readonly isSeries: boolean
  /** Whether a cell says no more than that its row is out of use: “Deprecated”, “Removed”. */
  readonly hasStatusWord: boolean
  /** Whether the cells are addresses of problem types. */
  readonly isOfAddresses: boolean
  /** Whether the cells compare codes and hold none: `= 0`, `< 0`. */
  readonly isOfComparisons: boolean
  /** Whether the cells name the fields of an error: `code`, `message`. The first forty tell it. */
  readonly isOfErrorFields: boolean
  /** Whether most cells say when: `2024-01-01`, `12:30`. */
  readonly isOfDates: boolean
  /** Whether the cells are members of one type: `LicenseStatus.Active`, `LicenseStatus.Expired`. */
  readonly isOfMembers: boolean
  /** Whether the cells count the rows: 1, 2, 3, or 4.1, 4.2. */
  readonly isCount: boolean
  /** Whether the cells say where parts stand that follow one another: 0, 1–2, 3. */
  readonly isOfPlaces: boolean
  /** Whether a cell is a hexadecimal number. */
  readonly isOfHex: boolean
  /** Whether the cells hold nothing but ticks, crosses, yes and no. */
  readonly isOfMarks: boolean
  /** Whether every cell begins with yes or no: “Yes — below 5”, “no, later”. */
  readonly saysYesOrNo: boolean
}
