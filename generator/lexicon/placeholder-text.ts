import { wordsOf } from './language-words.ts'
import { languages } from './languages.ts'

const words = new Set(Object.values(languages).flatMap(({ placeholder }) => wordsOf(placeholder)))
/** `TODO: describe it`, `[TBD]`, `FIXME later`, `Lorem ipsum dolor`: what a writer left for later. “The TODO list is full” is a text. */
const note = /^[\s[(<{*_]*(?:(?:TODO|TBD|FIXME|WIP|XXX)[\s\])>}*_]*(?:[:：(（[\-–—].*)?$|FIXME\b|[Ll]orem ipsum\b)/su
const signs = /^[\s"“”„″〃'’^\-‐‑‒–—―−?？¿.…_~*/\\#=!|,;:\uFFFD]+$/u

/**
 * Whether a text only holds a place: a word for what is to be done, dashes, question marks, or a sign for the text above.
 *
 * @param text - Plain text, not empty.
 */
export function isPlaceholder(text: string): boolean {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^[[(<{]+|[\])>}.!…:。]+$/gu, '')
  return signs.test(text) || note.test(text) || words.has(plain)
}
