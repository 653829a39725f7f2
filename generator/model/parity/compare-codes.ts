import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts'
import { changedCode, extraCode, missingCode } from '../../diagnostics/rules/locales.ts'
import type { LocaleOfSet, PlacedRow } from '../locales-of-set.ts'
import { groupBy } from '../group-by.ts'
import type { CodeValue } from '../types.ts'

/** A code that only one of two locales has, and the nearest code before it that both have. */
interface Lonely {
  readonly value: CodeValue
  readonly placed: PlacedRow
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
  const gaps = groupBy(lonely(translation, source), ({ after }) => after)
  const lost = groupBy(lonely(source, translation), ({ after }) => after)
  return [...new Set([...lost.keys(), ...gaps.keys()])].flatMap((after) => {
    const [absent, extra] = [lost.get(after) ?? [], gaps.get(after) ?? []]
    const isChanged = absent.length === extra.length
    const previous = after === null ? undefined : translation.rows.get(after)?.[0].row.origin
    const reports = absent.map(({ value, placed }, index): Diagnostic => {
      const facts = { code: String(value), ...names }
      const other = isChanged ? extra[index] : undefined
      const report =
        other === undefined
          ? missingCode(previous ?? translation.tables[0].origin, facts, [placed.row.origin])
          : changedCode(other.placed.row.origin, { ...facts, written: other.placed.row.raw }, [placed.row.origin])
      return { ...report, severity: missing }
    })
    if (isChanged) return reports
    const home = source.tables[0].origin
    const strangers = extra.map(({ value, placed }) =>
      extraCode(placed.row.origin, { code: String(value), ...names }, [home]),
    )
    return [...reports, ...strangers]
  })
}

function lonely(locale: LocaleOfSet, other: LocaleOfSet): readonly Lonely[] {
  const values = [...locale.rows]
  const found: Lonely[] = []
  let after: CodeValue | null = null
  for (const [value, [placed]] of values) {
    if (other.rows.has(value)) after = value
    else found.push({ value, placed, after })
  }
  return found
}
