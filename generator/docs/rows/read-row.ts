import type { Diagnostic, Result, Spot } from '../../diagnostics/diagnostic.ts'
import { beginOf } from '../../diagnostics/edits.ts'
import { attributeOutlier } from '../../diagnostics/rules/codes.ts'
import type { AttributeValue, Row, RichText, ValueType } from '../../model/types.ts'
import type { CellDocument } from '../cell/cell.ts'
import { placeOfPiece } from '../cell/place.ts'
import { readAnchor } from '../cell/read-anchor.ts'
import { emptyText, readRichText } from '../cell/read-rich-text.ts'
import { checkText } from '../checks/check-text.ts'
import { codeValue } from '../codes/code-values.ts'
import type { GridCell } from '../grids/grid.ts'
import { textWithoutMarks } from '../grids/without-marks.ts'
import { readAttribute, type AttributeType } from './attribute-values.ts'
import { cellOf } from './cell-of.ts'
import type { CodeAnchor } from './check-anchors.ts'
import type { ToldRow } from './check-descriptions.ts'
import type { CodedRow } from './code-cells.ts'
import { deprecationOf } from './deprecation.ts'
import { linkTargets } from './link-targets.ts'
import { isRemark } from './remark.ts'

/** A column that holds an attribute of the codes. */
export interface AttributeColumn {
  readonly index: number
  readonly header: string
  readonly type: AttributeType
  /** Whether its header says that the codes which it marks should not be used any more. */
  readonly isOfDeprecated: boolean
}

/** Which cell of a row holds what. */
export interface RowColumns {
  /** Whether what stands beside a code in its cell names it. */
  readonly isName: (gloss: string) => boolean
  readonly name: number | null
  /** Whether the cell of a name says that there is none. */
  readonly isNoName: (text: string) => boolean
  readonly description: number | null
  readonly message: number | null
  /** Whose text names the code best, where it has no name. */
  readonly naming: number | null
  readonly attributes: readonly AttributeColumn[]
  /** What says most of a code that has no text. */
  readonly example: number | null
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
): Result<ToldRow & { readonly anchor: CodeAnchor }> {
  const { row, cell, reading } = coded
  const { reasonIn } = document.lexicon.status
  const at = (index: number | null): GridCell | undefined => (index === null ? undefined : row.cells[index])
  const description = textOf(at(columns.description), document)
  const message = columns.message === null ? null : textOf(at(columns.message), document)
  const said = message === null || message.value.text === '' ? null : message.value
  const anchor = anchorOf(cell, document)
  const tokens = reading?.tokens ?? []
  const attributes = attributesOf(row.cells, columns, tokens.length > 0, document)
  const gloss = reading?.name ?? null
  // What stands beside several codes names none of them.
  const isNamed =
    gloss !== null &&
    tokens.length < 2 &&
    reasonIn(gloss) === null &&
    !isRemark(gloss, document.lexicon) &&
    columns.isName(gloss)
  const beside = at(columns.name)?.text.replaceAll('\n', ' ') ?? ''
  // `ERR_LID (removed in 4.0)`, `ERR_LID (new!)`.
  const [, name = beside, status = null] = /^(.*?)\s*[(（]([^()（）]+)[)）]$/u.exec(beside) ?? []
  const isStatus = status !== null && (reasonIn(status) !== null || isRemark(status, document.lexicon))
  const words = isStatus ? name : beside
  // The code itself, again, is no name.
  const named = words === reading?.raw && /^\d+$/.test(words) ? '' : words
  const value: Row = {
    raw: reading?.raw ?? cell.text.replaceAll('\n', ' '),
    values: tokens.map((token) => codeValue(token, type)),
    raws: tokens.map((token) => token.text),
    range: reading?.range ?? null,
    name: !columns.isNoName(named) && reasonIn(named) !== '' ? named : isNamed ? gloss : null,
    phrase: at(columns.naming)?.text.replaceAll('\n', ' ') ?? null,
    anchor: anchor.value.anchor,
    targets: linkTargets(cell),
    // What users are told is the best that a row without a description says.
    description: description.value.text === '' && said !== null ? said : description.value,
    message: said,
    deprecated: deprecationOf(
      {
        code: cell,
        glosses: [gloss, status, beside].filter((one) => one !== null),
        description: description.value,
        attributes: attributes.value.values,
        ofDeprecated: new Set(columns.attributes.flatMap((one) => (one.isOfDeprecated ? [one.header] : []))),
        mark: row.mark ?? null,
      },
      document.lexicon,
    ),
    attributes: attributes.value.values,
    origin: beginOf(row.place),
    cells: {
      code: cell.place,
      name: at(columns.name)?.place ?? cell.place,
      text: at(columns.description)?.place ?? at(columns.message)?.place ?? cell.place,
      message: at(columns.message)?.place ?? cell.place,
      attributes: attributes.value.places,
    },
  }
  const code = tokens.length === 1 ? (tokens[0]?.text ?? null) : null
  const diagnostics = [
    ...anchor.diagnostics,
    ...checkCharactersOf(at(columns.name), document),
    ...description.diagnostics,
    ...(message?.diagnostics ?? []),
    ...attributes.diagnostics,
  ]
  const cells = [at(columns.description), at(columns.message)].filter((one) => one !== undefined)
  const instead = [at(columns.example), at(columns.name)].find((one) => one !== undefined && one.text !== '')
  return {
    value: {
      row: value,
      anchor: { ...anchor.value, code },
      cells,
      instead: instead === undefined ? null : textOf(instead, document).value,
    },
    diagnostics,
  }
}

function textOf(cell: GridCell | undefined, document: CellDocument): Result<RichText> {
  // A cell without text is read as well: what it holds may be refused.
  return cell === undefined ? { value: emptyText, diagnostics: [] } : readRichText(cellOf(cell, document))
}

function anchorOf(cell: GridCell, document: CellDocument): Result<Pick<CodeAnchor, 'anchor' | 'place'>> {
  const content = cellOf(cell, document)
  const { value, diagnostics } = readAnchor(content)
  if (value === null) return { value: { anchor: null, place: cell.place }, diagnostics }
  return { value: { anchor: value.anchor, place: placeOfPiece(value.anchor, content) }, diagnostics }
}

/** Cells whose text is no message are read plainly, and their characters checked like those of others. */
function checkCharactersOf(cell: GridCell | undefined, document: CellDocument): readonly Diagnostic[] {
  return cell === undefined ? [] : checkText(cell.text, cellOf(cell, document))
}

/** What the further columns say, and where, by header. */
interface Attributes {
  readonly values: Readonly<Record<string, AttributeValue>>
  readonly places: Readonly<Record<string, Spot>>
}

/** Later columns of the same header get a number, so that none is lost. One problem a cell is enough. */
function attributesOf(
  cells: readonly GridCell[],
  { attributes }: RowColumns,
  isCode: boolean,
  document: CellDocument,
): Result<Attributes> {
  const values = new Map<string, AttributeValue>()
  const places = new Map<string, Spot>()
  const diagnostics: Diagnostic[] = []
  for (const { index, header, type } of attributes) {
    const cell = cells[index]
    if (cell === undefined) continue
    const { value, isOdd } = readAttribute(type === 'text' ? cell.text : textWithoutMarks(cell), type, document.lexicon)
    const damaged = checkCharactersOf(cell, document)
    const odd =
      isOdd && isCode && type !== 'mark' ? [attributeOutlier(cell.place, { text: cell.text, header, type, value })] : []
    diagnostics.push(...(damaged.length > 0 ? damaged : odd))
    let key = header
    for (let number = 2; values.has(key); number++) key = `${header} ${number}`
    places.set(key, cell.place)
    if (value !== null) values.set(key, value)
  }
  return { value: { values: Object.fromEntries(values), places: Object.fromEntries(places) }, diagnostics }
}
