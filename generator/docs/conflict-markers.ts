import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { overLine } from '../diagnostics/edits.ts'
import { conflictMarkers } from '../diagnostics/rules/ground.ts'
import { fencesOf } from './blocks/fences.ts'
import { parseBlocks } from './blocks/parse-blocks.ts'

/** What git writes: seven signs at the very beginning of a line, and behind a space where the side comes from. */
const start = /^<{7}(?: |$)/
const base = /^\|{7}(?: [^|]*)?$/
const namedBase = /^\|{7} [^|]+$/
const middle = /^={7}$/
const end = /^>{7}(?: |$)/
const all = [start, base, middle, end]

interface Marker {
  readonly text: string
  readonly line: number
}

/**
 * Finds what a merge left unfinished. Looked for before the document is parsed: to Markdown the markers are quotes, titles and rows, and
 * whatever else is wrong then is their doing.
 *
 * @param text - The document.
 * @param file - Its path.
 * @returns `conflict-markers` at each conflict, and at each marker that was left alone; none in a closed fence.
 */
export function findConflictMarkers(text: string, file: string): readonly Diagnostic[] {
  const lines = text.split('\n')
  const markers = markersIn(lines)
  if (markers.length === 0) return []
  const fences = fencesOf(parseBlocks(text), lines).filter(({ isClosed }) => isClosed)
  const outside = markers.filter(({ line }) => !fences.some(({ first, last }) => first <= line && line <= last))
  const diagnostics: Diagnostic[] = []
  const ends = outside.filter((marker) => end.test(marker.text)).map(({ line }) => line)
  let next = 0
  let ending = 0
  for (const { text: marker, line } of outside) {
    if (line <= ending) continue
    while ((ends[next] ?? Number.MAX_VALUE) <= line) next++
    // Where the first marker was taken out by hand, the others are still one merge.
    const last = start.test(marker) || base.test(marker) || middle.test(marker) ? ends[next] : undefined
    ending = last ?? line
    const facts = { marker: marker.slice(0, 60), last: last ?? null }
    diagnostics.push(conflictMarkers(overLine(file, line, lines), facts))
  }
  return diagnostics
}

/** A line of equals signs underlines a title, too, and one of bars is an empty row: they are markers beside others only. */
function markersIn(lines: readonly string[]): readonly Marker[] {
  const isAmong = lines.some((line) => start.test(line) || end.test(line) || namedBase.test(line))
  return lines.flatMap((text, index) => {
    const isBetweenRows = middle.test(text) && isRow(lines[index - 1]) && isRow(lines[index + 1])
    const isMarker = isAmong ? all.some((mark) => mark.test(text)) : isBetweenRows
    return isMarker ? [{ text, line: index + 1 }] : []
  })
}

function isRow(line: string | undefined): boolean {
  return line?.trimStart().startsWith('|') === true
}
