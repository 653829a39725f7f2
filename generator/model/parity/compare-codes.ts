import type { Diagnostic, Severity, Spot } from '../../diagnostics/diagnostic.ts'
import { changedCode, extraCode, missingCode } from '../../diagnostics/rules/locales.ts'
import { groupBy } from '../group-by.ts'
import type { LocaleOfSet } from '../locales-of-set.ts'
import type { CodeValue, Row } from '../types.ts'

/** A row whose code the other locale lacks, or could not be read. */
interface LonelyRow {
  /** `null` where it is no code: that is reported where the table is read. */
  readonly value: CodeValue | null
  readonly row: Row
  /** The nearest code before it that both locales have, `null` for none. */
  readonly after: CodeValue | null
}

/**
 * Compares which codes two locales have. A code that is missing in the very place where another one is too many is one
 * that was changed.
 *
 * @param source - The source locale.
 * @param translation - A translation.
 * @param missing - What a missing code weighs.
 * @returns Diagnostics: `missing-code`, `extra-code`, `changed-code`.
 */
export function compareCodes(source: LocaleOfSet, translation: LocaleOfSet, missing: Severity): readonly Diagnostic[] {
  const names = { locale: translation.locale, source: source.locale }
  const homes = { source: source.tables[0].origin, translation: translation.tables[0].origin }
  const lost = groupBy(lonelyRows(source, translation), ({ after }) => after)
  const added = groupBy(lonelyRows(translation, source), ({ after }) => after)
  return [...new Set([...lost.keys(), ...added.keys()])].flatMap((after) => {
    const [absent, extra] = [lost.get(after) ?? [], added.get(after) ?? []]
    const areChanged = absent.length === extra.length
    const previous = after === null ? undefined : translation.rows.get(after)?.[0].row.cells.code
    return [
      ...absent.flatMap(({ value, row }, index) => {
        if (value === null) return []
        const facts = { code: String(value), ...names }
        const other = areChanged ? extra[index] : undefined
        if (other === undefined) return [missingCode(previous ?? homes.translation, facts, [row.cells.code])]
        return other.value === null ? [] : [changed(other.row, facts, row.cells.code)]
      }),
      ...(areChanged ? [] : extra).flatMap(({ value, row }) =>
        value === null ? [] : [extraCode(row.cells.code, { code: String(value), ...names }, [homes.source])],
      ),
    ].map((problem) => (problem.rule === extraCode.name ? problem : { ...problem, severity: missing }))
  })
}

function changed(
  { raw, cells }: Row,
  facts: { readonly code: string; readonly locale: string; readonly source: string },
  source: Spot,
): Diagnostic {
  return changedCode(cells.code, { ...facts, written: raw }, [source])
}

function lonelyRows(locale: LocaleOfSet, other: LocaleOfSet): readonly LonelyRow[] {
  const codes = groupBy(
    [...locale.rows].map(([value, [{ row }]]) => ({ value, row })),
    ({ row }) => row,
  )
  const found: LonelyRow[] = []
  let after: CodeValue | null = null
  for (const row of locale.tables.flatMap(({ rows }) => rows)) {
    if (row.values.length === 0 && row.range === null) found.push({ value: null, row, after })
    for (const { value } of codes.get(row) ?? []) {
      if (other.rows.has(value)) after = value
      else found.push({ value, row, after })
    }
  }
  return found
}
