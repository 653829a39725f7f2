import type { Excess } from './excess.ts'

/** Where the text of a line stands: within how many quotes, and how far it is indented there. */
interface Ground {
  readonly quotes: number
  readonly indent: number
}

/** What begins a quote, an item of a list that can follow a paragraph, or a footnote. */
const prefix = /^(?:[ \t]*(?:>|(?:[-+*]|0*1[.)]|\[\^[^\]\s]+\]:)(?=[ \t]+\S)))*[ \t]*/
/** What ends a paragraph: nothing, or the beginning of another block. */
const ending = /^(?:$|#{1,6}\s|<|```|~~~|([-*_])(?:\s*\1){2,}$)/

/**
 * Finds a paragraph of a list or a quote that goes on for too many lines without its marks: with each of them the parser walks
 * over the whole paragraph.
 *
 * @param lines - Lines of a document.
 * @param most - How many may go on so.
 * @returns The first of the lines that is one too many; `null` where none is.
 */
export function findLazyLines(lines: readonly string[], most: number): Excess | null {
  let ground: Ground = { quotes: 0, indent: 0 }
  let [count, isOpen] = [0, false]
  for (const [index, line] of lines.entries()) {
    const start = prefix.exec(line)?.[0] ?? ''
    const own = groundOf(start)
    const isOut = own.quotes < ground.quotes || own.indent < ground.indent
    const isBeginning = /[^>\s]/.test(start) || own.quotes > ground.quotes
    const isParagraph = !ending.test(line.slice(start.length).trimEnd())
    if (isBeginning || (isOut && isParagraph && !isOpen)) ground = own
    count = isParagraph && isOpen && !isBeginning ? count + Number(isOut) : 0
    isOpen = isParagraph
    if (count > most) return { limit: 'lazyLines', line: index + 1, count }
  }
  return null
}

function groundOf(start: string): Ground {
  const parts = start.split('>')
  return { quotes: parts.length - 1, indent: parts.at(-1)?.length ?? 0 }
}
