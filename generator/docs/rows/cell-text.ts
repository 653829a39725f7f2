import type { RichText } from '../../model/types.ts'
import type { Result } from '../../diagnostics/diagnostic.ts'
import type { GridCell } from '../grids/grid.ts'

/** A text that says nothing. */
export const noText: RichText = { text: '', markdown: '', html: '', summary: '', links: [], tokens: [], lists: [] }

export function cellText(cell: GridCell | undefined): Result<RichText> {
  const text = cell?.text ?? ''
  return { value: { ...noText, text, markdown: text, html: text, summary: text }, diagnostics: [] }
}
