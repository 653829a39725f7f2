/** How many of the cells that hold more than one word must begin alike. */
const most = 0.6

/**
 * Finds the words that stand before the codes of a table, cell for cell: `Fatal error C1001`, `Fatal error C1002`.
 *
 * @param texts - The code cells.
 * @returns The words and the space behind them; `''` where the cells have none in common.
 */
export function commonLabel(texts: readonly string[]): string {
  const labels = texts.flatMap((text) => /^[^\n]*\p{L}{2}[^\n]* (?=[^\s\n]+$)/u.exec(text) ?? [])
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  const [common] = [...counts].toSorted(([, a], [, b]) => b - a)
  return common !== undefined && common[1] > 1 && common[1] >= texts.length * most ? common[0] : ''
}
