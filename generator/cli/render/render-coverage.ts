import type { Coverage } from '../../model/coverage.ts'

const header = ['locale', 'translated', 'stale', 'missing', 'same as the source'] as const

/**
 * Prints how far the docs are translated, for people.
 *
 * @param coverage - Each locale, the source locale first.
 * @returns A table, with LF between its lines.
 */
export function renderCoverage(coverage: readonly Coverage[]): string {
  const rows = coverage.map(({ locale, codes, translated, stale, missing, same }) => [
    locale,
    `${translated} of ${codes}`,
    ...[stale, missing, same].map(({ length }) => String(length)),
  ])
  const table = [header, ...rows]
  const widths = header.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
