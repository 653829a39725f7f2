import { looksLikeCode } from './code-value.ts'

/** A line that looks like a row of a table, or like the dashes below a header. */
export interface ScannedLine {
  /** The number of the line, from 1. */
  readonly line: number
  readonly isDashes: boolean
  /** How many cells it has. */
  readonly cells: number
  /** Whether one of them holds what has the shape of a code, and whether the first does. */
  readonly hasCode: boolean
  readonly hasCodeFirst: boolean
  /** What parts the cells: | where the line has one. */
  readonly bar: string
  /** Whether the line begins, and whether it ends, with the bar. */
  readonly isOpened: boolean
  readonly isClosed: boolean
}

/** Marks of quotes, lists, titles and notes, which may stand before a row by mistake. */
const mark = /^(?:\s|>|[-+*]\s|\d{1,9}[.)]\s|#{1,6}\s|\[\^[^\]\s]{1,60}\]:)/

/** What people write, paste or have converted for a |. */
export const otherBars = [
  '｜',
  '│',
  '┃',
  '║',
  '¦',
  '∣',
  '❘',
  'ǀ',
  'ǁ',
  '‖',
  '।',
  '\\|',
  '&#124;',
  '&vert;',
  '\t',
] as const

/**
 * Looks at one line alone.
 *
 * @param text - The line.
 * @param line - Its number.
 * @returns What it looks like; `null` for a line of one cell.
 */
export function scanLine(text: string, line: number): ScannedLine | null {
  const unmarked = withoutMarks(text)
  const rest = unmarked.trimEnd()
  if (/^\+(?:[-=]+\+)+$/.test(rest)) {
    const codes = { hasCode: false, hasCodeFirst: false }
    return {
      line,
      isDashes: true,
      cells: rest.split('+').length - 2,
      ...codes,
      bar: '+',
      isOpened: true,
      isClosed: true,
    }
  }
  const bar = barOf(rest, unmarked)
  if (bar === null) return null
  const pieces = bar === '|' ? rest.split(/(?<!\\)\|/) : rest.split(bar)
  const isOpened = pieces[0] === ''
  const isClosed = pieces.at(-1) === ''
  const cells = pieces.slice(isOpened ? 1 : 0, isClosed ? -1 : undefined)
  const isDashes =
    /^[\s:|+‐‑‒–—―−﹣－=｜│┃║¦-]+$/.test(rest) && /-{2}|[‐‑‒–—―−﹣－]|:-|-:|\|\s*-\s*\|/.test(rest) && bar !== '\t'
  const coded = cells.findIndex(looksLikeCode)
  const codes = { hasCode: coded >= 0, hasCodeFirst: coded === 0 }
  return { line, isDashes, cells: cells.length, ...codes, bar, isOpened, isClosed }
}

// The tab before an empty last cell is at the end.
function barOf(rest: string, unmarked: string): string | null {
  if (/(?<!\\)\|/.test(rest)) return '|'
  return otherBars.find((bar) => (bar === '\t' ? unmarked : rest).includes(bar)) ?? null
}

function withoutMarks(text: string): string {
  let rest = text
  for (let found = mark.exec(rest); found !== null; found = mark.exec(rest)) rest = rest.slice(found[0].length)
  return rest
}
