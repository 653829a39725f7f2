import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts'
import { garbledDocument } from '../../diagnostics/rules/encoding.ts'
import type { SourceDocument } from '../document.ts'
import { findMisreading } from './mojibake.ts'

/** Fewer damaged lines than this are damaged cells, each told where it stands. */
const fewest = 3

/**
 * Finds documents that are UTF-8, once read as another encoding and saved so: most of their lines with letters beyond ASCII are damaged.
 *
 * @param document - The document.
 * @returns `garbled-document` at the first damaged word.
 */
export function checkGarbled({ text, file }: SourceDocument): readonly Diagnostic[] {
  if (!/[\u0080-\uFFFF]{2}/.test(text)) return []
  const lines = text.split('\n').map((line, index) => ({ line, number: index + 1 }))
  const foreign = lines.filter(({ line }) => /[\u0080-\uFFFF]{2}/.test(line))
  const damaged = foreign.flatMap(({ line, number }) => {
    const found = findMisreading(line.slice(0, 2000))
    return found === null
      ? []
      : [{ ...found, place: { file, line: number, column: line.indexOf(found.written) + 1 } satisfies Place }]
  })
  const [first] = damaged
  if (first === undefined || damaged.length < fewest || damaged.length * 2 <= foreign.length) return []
  const { place, written, meant, encoding } = first
  return [garbledDocument(place, { written, meant, encoding, count: damaged.length })]
}
