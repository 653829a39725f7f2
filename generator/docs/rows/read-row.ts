import type { Result } from '../../diagnostics/diagnostic.ts'
import type { AttributeValue, Row, RichText, ValueType } from '../../model/types.ts'
import { cellFromHast, cellFromMdast, type Cell, type CellDocument } from '../cell/cell.ts'
import { placeOfPiece } from '../cell/place.ts'
import { readAnchor } from '../cell/read-anchor.ts'
import { emptyText, readRichText } from '../cell/read-rich-text.ts'
import { codeValue } from '../codes/code-values.ts'
import type { GridCell } from '../grids/grid.ts'
import type { CodeAnchor } from './check-anchors.ts'
import type { CodedRow } from './code-cells.ts'
import { deprecationOf, isDeprecation } from './deprecation.ts'

/** Which cell of a row holds what. */
export interface RowColumns {
  /** Whether what stands beside a code in its cell names it. */
  readonly isName: (gloss: string) => boolean
  readonly name: number | null
  readonly description: number | null
  readonly message: number | null
  readonly attributes: readonly {
    readonly index: number
    readonly header: string
    readonly read: (cell: string) => AttributeValue
  }[]
}

/**
 * Reads one row of a code table.
 *
 * @param coded - The row, its code read.
 * @param columns - Which cell holds what.
 * @param type - The type of the table's codes.
 * @param document - What the cells of its document share.
 * @returns The row and its anchor's place, and what is wrong with its texts.
 */
export function readRow(
  coded: CodedRow,
  columns: RowColumns,
  type: ValueType,
  document: CellDocument,
): Result<{ readonly row: Row; readonly anchor: CodeAnchor }> {
  const { row, cell, reading } = coded
  const at = (index: number | null): GridCell | undefined => (index === null ? undefined : row.cells[index])
  const description = textOf(at(columns.description), document)
  const message = columns.message === null ? null : textOf(at(columns.message), document)
  const said = message === null || message.value.text === '' ? null : message.value
  const anchor = anchorOf(cell, document)
  const tokens = reading?.tokens ?? []
  const attributes = attributesOf(row.cells, columns)
  const gloss = reading?.name ?? null
  const isNamed = gloss !== null && !isDeprecation(gloss) && columns.isName(gloss)
  const name = at(columns.name)?.text.replaceAll('\n', ' ') ?? ''
  const value: Row = {
    raw: reading?.raw ?? cell.text.replaceAll('\n', ' '),
    values: tokens.map((token) => codeValue(token, type)),
    raws: tokens.map((token) => token.text),
    range: reading?.range ?? null,
    name: name !== '' ? name : isNamed ? gloss : null,
    anchor: anchor.value.anchor,
    // What users are told is the best that a row without a description says.
    description: description.value.text === '' && said !== null ? said : description.value,
    message: said,
    deprecated: deprecationOf({ code: cell, gloss, description: description.value, attributes }),
    attributes,
    origin: row.place,
  }
  const code = tokens.length === 1 ? (tokens[0]?.text ?? null) : null
  const diagnostics = [...anchor.diagnostics, ...description.diagnostics, ...(message?.diagnostics ?? [])]
  return { value: { row: value, anchor: { ...anchor.value, code } }, diagnostics }
}

function textOf(cell: GridCell | undefined, document: CellDocument): Result<RichText> {
  // A cell without text is read as well: what it holds may be refused.
  return cell === undefined ? { value: emptyText, diagnostics: [] } : readRichText(contentOf(cell, document))
}

function anchorOf(cell: GridCell, document: CellDocument): Result<Pick<CodeAnchor, 'anchor' | 'place'>> {
  const content = contentOf(cell, document)
  const { value, diagnostics } = readAnchor(content)
  if (value === null) return { value: { anchor: null, place: cell.place }, diagnostics }
  return { value: { anchor: value.anchor, place: placeOfPiece(value.anchor, content) }, diagnostics }
}

function contentOf({ content, place }: GridCell, document: CellDocument): Cell {
  return content.syntax === 'markdown'
    ? cellFromMdast(content.nodes, place, document)
    : cellFromHast(content.nodes, place, document)
}

/** Later columns of the same header get a number, so that none is lost. */
function attributesOf(
  cells: readonly GridCell[],
  { attributes }: RowColumns,
): Readonly<Record<string, AttributeValue>> {
  const values = new Map<string, AttributeValue>()
  for (const { index, header, read } of attributes) {
    const text = cells[index]?.text ?? ''
    if (text === '') continue
    let key = header
    for (let number = 2; values.has(key); number++) key = `${header} ${number}`
    values.set(key, read(text))
  }
  return Object.fromEntries(values)
}
