/** Lines of a document, counted from 1, both ends included. */
export interface LineRange {
  readonly first: number
  readonly last: number
}
