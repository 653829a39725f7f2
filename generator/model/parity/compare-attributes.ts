import type { Diagnostic, Spot } from '../../diagnostics/diagnostic.ts'
import { attributesDiffer, columnsDiffer } from '../../diagnostics/rules/parity.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { readAs } from '../../lexicon/typed-cell.ts'
import { groupBy } from '../group-by.ts'
import type { AttributeValue, Column, Row } from '../types.ts'
import type { RowPair } from './row-pair.ts'

/** The cells of one further column in the rows of one code. */
interface Cells {
  readonly pair: RowPair
  readonly header: string
  readonly sourceHeader: string
  readonly expected: AttributeValue | undefined
  readonly found: AttributeValue | undefined
}

/**
 * Compares the further columns of a set's rows. Columns are matched by their order, since headers are translated. Numbers,
 * yes and no are the same in every language; a word is compared with what the other rows translate it by.
 *
 * @param pairs - The rows of all codes that both locales have.
 * @param lexicon - What words mean.
 * @returns Diagnostics: `attributes-differ`, `columns-differ`.
 */
export function compareAttributes(pairs: readonly RowPair[], lexicon: Lexicon): readonly Diagnostic[] {
  return [...groupBy(pairs, ({ translation }) => translation.table).values()].flatMap((ofTable) => {
    const [{ names, source, translation }] = ofTable
    const [expected, found] = [source.table.columns, translation.table.columns]
    if (expected.length !== found.length) {
      const facts = { id: source.table.id, expected: expected.length, found: found.length, source: names.source }
      return [columnsDiffer(translation.table.origin, facts, [source.table.origin])]
    }
    return expected.flatMap((column, index) => {
      const translated = found[index]
      const isAttribute = column.role === 'attribute' && translated?.role === 'attribute'
      return isAttribute ? compareColumn(ofTable, column, translated, lexicon) : []
    })
  })
}

function compareColumn(
  pairs: readonly RowPair[],
  column: Column,
  translated: Column,
  lexicon: Lexicon,
): readonly Diagnostic[] {
  const cells = pairs.map((pair) => {
    const expected = valueOf(pair.source.row, column)
    const found = readLike(expected, valueOf(pair.translation.row, translated), lexicon)
    return { pair, header: translated.header, sourceHeader: column.header, expected, found }
  })
  // Where the words for yes and no are known, another one beside them is no translation of them.
  const isRead = cells.some(({ expected, found }) => isTyped(expected) && typeof found === typeof expected)
  return [...groupBy(cells, ({ expected }) => expected).values()].flatMap((same) => {
    const usual = usualTranslation(same)
    const isStrange = ({ expected, found }: Cells): boolean =>
      isRead && isTyped(expected) && found !== undefined && typeof found !== typeof expected
    return same.filter((cell) => isStrange(cell) || !fits(cell, usual, lexicon)).map(report)
  })
}

function isTyped(value: AttributeValue | undefined): value is boolean | number {
  return typeof value === 'boolean' || typeof value === 'number'
}

/** One cell that is unlike its column makes texts of all of them: what others say is what they would say without it. */
function readLike(
  expected: AttributeValue | undefined,
  found: AttributeValue | undefined,
  lexicon: Lexicon,
): AttributeValue | undefined {
  if (typeof found !== 'string' || !isTyped(expected)) return found
  return readAs(found, typeof expected === 'boolean' ? 'boolean' : 'integer', lexicon) ?? found
}

function valueOf({ attributes }: Row, { header }: Column): AttributeValue | undefined {
  return Object.hasOwn(attributes, header) ? attributes[header] : undefined
}

/** What most rows, and more than twice as many as all others, translate one value by. */
function usualTranslation(cells: readonly Cells[]): AttributeValue | undefined {
  const ranked = [...groupBy(cells, ({ found }) => found)].sort(([, a], [, b]) => b.length - a.length)
  const [first] = ranked
  if (first === undefined) return undefined
  const [usual, { length }] = first
  return length > 2 * (cells.length - length) ? usual : undefined
}

function fits({ expected, found }: Cells, usual: AttributeValue | undefined, lexicon: Lexicon): boolean {
  if (expected === found) return true
  if (expected === undefined || found === undefined) return isNothing(expected ?? found, lexicon)
  const isFixed = typeof expected === typeof found && (typeof expected !== 'string' || !/\p{L}/u.test(expected))
  return !isFixed && (usual === undefined || found === usual)
}

/** “无” beside “None”: a word for nothing, which some tables use for “no”, too. */
function isNothing(value: AttributeValue | undefined, { is }: Lexicon): boolean {
  return typeof value === 'string' && is('other', value)
}

function report({ pair: { names, source, translation }, header, sourceHeader, expected, found }: Cells): Diagnostic {
  const facts = { ...names, column: header, expected: show(expected), found: show(found) }
  const place = ({ cells }: Row, column: string): Spot =>
    (Object.hasOwn(cells.attributes, column) ? cells.attributes[column] : undefined) ?? cells.code
  return attributesDiffer(place(translation.row, header), facts, [place(source.row, sourceHeader)])
}

function show(value: AttributeValue | undefined): string {
  if (value === undefined) return 'empty'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return `“${value}”`
}
