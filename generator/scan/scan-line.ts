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
export const otherBars = ['｜', '│', '┃', '║', '¦', '∣', '❘', 'ǀ', '\\|', '&#124;', '&vert;', '\t'] as const

/**
 * Looks at one line alone.
 *
 * @param text - The line.
 * @param line - Its number.
 * @returns What it looks like; `null` for a line of one cell.
 */
export function scanLine(text: string, line: number): ScannedLine | null {
  const rest = withoutMarks(text)
  if (/^\+(?:[-=]+\+)+$/.test(rest)) return dashes(rest, line, '+')
  const bar = barOf(rest, text)
  if (bar === null) return null
  const pieces = bar === '|' ? rest.split(/(?<!\\)\|/) : rest.split(bar)
  const isOpened = pieces[0]?.trim() === ''
  const isClosed = pieces.length > 1 && pieces.at(-1)?.trim() === ''
  const cells = pieces.slice(isOpened ? 1 : 0, isClosed ? -1 : undefined)
  if (/^[\s:|+–—−=｜│┃║¦-]+$/.test(rest) && /-{2}|[–—−]|:-|-:|\|\s*-\s*\|/.test(rest) && bar !== '\t')
    return { ...dashes(rest, line, bar), cells: cells.length, isOpened, isClosed }
  const coded = cells.findIndex(looksLikeCode)
  const codes = { hasCode: coded >= 0, hasCodeFirst: coded === 0 }
  return { line, isDashes: false, cells: cells.length, ...codes, bar, isOpened, isClosed }
}

function dashes(text: string, line: number, bar: string): ScannedLine {
  const isOuter = text.startsWith(bar)
  const cells = text.split(bar).length - (isOuter ? 2 : 0)
  const codes = { hasCode: false, hasCodeFirst: false }
  return { line, isDashes: true, cells, ...codes, bar, isOpened: isOuter, isClosed: text.endsWith(bar) }
}

function barOf(rest: string, line: string): string | null {
  if (/(?<!\\)\|/.test(rest)) return '|'
  return otherBars.find((bar) => (bar === '\t' ? line.trimStart() : rest).includes(bar)) ?? null
}

function withoutMarks(text: string): string {
  let rest = text
  for (let found = mark.exec(rest); found !== null; found = mark.exec(rest)) rest = rest.slice(found[0].length)
  return rest.trimEnd()
}
