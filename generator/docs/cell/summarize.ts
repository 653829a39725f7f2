import type { Nodes, Root } from 'mdast'
import { withoutInnerStops } from '../../lexicon/full-stops.ts'

/**
 * The first sentence of a text: up to the first end that the sentence rules of its language give, or to a `.`, `!`, `?` before inline code
 * (code in lower case hides the end from the rules), and never beyond its line.
 *
 * @param content - The clean text.
 * @param sentences - A segmenter of granularity `sentence` in the text's locale.
 * @returns The sentence, without markup and without white space round it; `''` for a text that says nothing.
 */
export function summarize(content: Root, sentences: Intl.Segmenter): string {
  const { text, end } = firstLine(content)
  return text.slice(0, Math.min(firstEnd(text, sentences), end ?? text.length)).trim()
}

/** A text without one of these is one sentence (Unicode, annex 29); to make sentences is slow. */
const mayEnd = /[\p{Sentence_Terminal}.\u2024\uFE52\uFF0E\n\r\u0085\u2028\u2029]/u

/** Where the first sentence that holds a word ends: the `1.` of an enumeration is none. */
function firstEnd(text: string, sentences: Intl.Segmenter): number {
  if (!mayEnd.test(text)) return text.length
  let hasWord = false
  for (const { index, segment } of sentences.segment(withoutInnerStops(text))) {
    hasWord ||= /\p{L}/u.test(segment)
    if (hasWord) return index + segment.length
  }
  return text.length
}

interface Line {
  readonly text: string
  /** Where a sentence first ends before inline code. */
  readonly end: number | null
}

/** The first line of a text that is not empty: of its first paragraph, list item or heading. */
function firstLine(content: Root): Line {
  let text = ''
  let end: number | null = null
  /** Adds a node's text; `false` once the line is over. */
  const add = (node: Nodes): boolean => {
    if (isLineEnd(node)) return text.trim() === ''
    if (node.type === 'inlineCode' && /[.!?…]\s+$/u.test(text.slice(-20))) end ??= text.length
    if ('value' in node) text += node.value
    if (!('children' in node)) return true
    return node.children.every(add) && (isInline(node) || text.trim() === '')
  }
  add(content)
  return { text, end }
}

function isLineEnd(node: Nodes): boolean {
  return node.type === 'break' || node.type === 'thematicBreak'
}

function isInline(node: Nodes): boolean {
  return ['link', 'emphasis', 'strong', 'delete'].includes(node.type)
}
