/** How many of the cells that hold more than one word must begin alike. */
const most = 0.6

/**
 * Finds the words that stand before the codes of a table, cell for cell: `Fatal error C1001`, `Fatal error C1002`.
 *
 * @param texts - The code cells.
 * @returns The words and the space behind them; `''` where the cells have none in common.
 */
export function commonLabel(texts: readonly string[]): string {
  const labels = texts.flatMap((text) => labelOf(text) ?? [])
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  const [common] = [...counts].toSorted(([, a], [, b]) => b - a)
  return common !== undefined && common[1] > 1 && common[1] >= texts.length * most ? common[0] : ''
}

/** What stands before the last word, where it is one line that holds a word. */
function labelOf(text: string): string | null {
  const label = text.slice(0, text.lastIndexOf(' ') + 1)
  const code = text.slice(label.length)
  return /\p{L}{2}/u.test(label) && code !== '' && !/\s/.test(code) && !label.includes('\n') ? label : null
}
