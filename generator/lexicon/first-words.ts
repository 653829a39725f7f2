import { unspacedScript } from './tokenize.ts'

/**
 * Makes what tells with which of some words a text begins. No pattern does it: one of many words takes longer to make than a
 * run takes to read a table.
 *
 * @param words - Words or phrases, as the lists of languages have them.
 * @returns A function of a text that gives the longest of them, as the text writes it, or `''`: whole where its script has spaces.
 */
export function firstWords(words: readonly string[]): (text: string) => string {
  const byLetter = new Map<string, string[]>()
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    const others = byLetter.get(word.charAt(0))
    if (others === undefined) byLetter.set(word.charAt(0), [word])
    else others.push(word)
  }
  return (text) => {
    const found = byLetter.get(text.charAt(0).toLowerCase())?.find((word) => isFirst(word, text))
    return found === undefined ? '' : text.slice(0, found.length)
  }
}

function isFirst(word: string, text: string): boolean {
  return (
    text.slice(0, word.length).toLowerCase() === word &&
    (unspacedScript.test(word) || !/^[\p{L}\p{N}]/u.test(text.slice(word.length, word.length + 2)))
  )
}
