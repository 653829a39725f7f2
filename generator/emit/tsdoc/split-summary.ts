import type { RichText } from '../../model/types.ts'

// What Markdown may hold that its plain text lacks.
const markup = /[\s\\`*_~[\]()!<>#-]/

/** The first sentence of a text and what follows it, both in Markdown. */
export interface SplitText {
  readonly summary: string
  readonly rest: string
}

/**
 * Splits the Markdown of a text behind its first sentence.
 *
 * The sentence is known as plain text only. So both are walked side by side: what the Markdown has and the sentence
 * lacks is markup.
 *
 * @param text - A text.
 * @returns The sentence, and the rest (`''` where there is none). Where the two texts part ways the whole is the summary.
 */
export function splitSummary({ markdown, summary }: RichText): SplitText {
  const end = endOf(summary, markdown)
  return { summary: markdown.slice(0, end).trim(), rest: markdown.slice(end).trim() }
}

function endOf(sentence: string, markdown: string): number {
  let at = 0
  for (const character of sentence.replace(/\s/g, '')) {
    while (at < markdown.length && !markdown.startsWith(character, at)) {
      if (!markup.test(markdown.charAt(at))) return markdown.length
      at = markdown.startsWith('](', at) ? closing(markdown, at) : at + 1
    }
    at += character.length
  }
  return behindMarkup(markdown, at)
}

/** The end of `](…)`. */
function closing(markdown: string, from: number): number {
  const end = markdown.indexOf(')', from)
  return end === -1 ? markdown.length : end + 1
}

/** What closes right behind the sentence belongs to it: `**Failed.**`. */
function behindMarkup(markdown: string, from: number): number {
  let at = from
  while (/[`*_~\]]/.test(markdown.charAt(at))) at = markdown.startsWith('](', at) ? closing(markdown, at) : at + 1
  return at
}
