import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { anchorsDiffer } from '../../diagnostics/rules/parity.ts'
import { groupBy } from '../group-by.ts'
import type { IdentifiedTable } from '../types.ts'
import type { RowPair } from './row-pair.ts'

/**
 * Compares the anchors of a set's rows. Tables of which one has no anchors, or others throughout, are reported once.
 *
 * @param pairs - The rows of all codes that both locales have.
 * @returns Diagnostic: `anchors-differ`.
 */
export function compareAnchors(pairs: readonly RowPair[]): readonly Diagnostic[] {
  return [...groupBy(pairs, ({ translation }) => translation.table).values()].flatMap((ofTable) => {
    const [{ names, source, translation }] = ofTable
    const [expected, found] = [firstAnchor(source.table), firstAnchor(translation.table)]
    if (expected === null && found === null) return []
    const [prefix, otherPrefix] = [source.table.anchorPrefix, translation.table.anchorPrefix]
    const isOtherPrefix = prefix !== null && otherPrefix !== null && prefix !== otherPrefix
    if (expected !== null && found !== null && !isOtherPrefix) return ofTable.flatMap(compareAnchor)
    const facts = { subject: `The table of “${translation.table.id}”`, expected, found, source: names.source }
    return [anchorsDiffer(translation.table.origin, facts, [source.table.origin])]
  })
}

function firstAnchor({ rows }: IdentifiedTable): string | null {
  return rows.find(({ anchor }) => anchor !== null)?.anchor ?? null
}

/** An anchor that is missing, or does not fit its own code, is reported where the table is read. */
function compareAnchor({ names, source, translation }: RowPair): readonly Diagnostic[] {
  const [expected, found] = [source.row.anchor, translation.row.anchor]
  if (expected === null || found === null || expected === found || !found.endsWith(translation.row.raw)) return []
  const facts = { subject: `Code ${names.code}`, expected, found, source: names.source }
  return [anchorsDiffer(translation.row.cells.code, facts, [source.row.cells.code])]
}
