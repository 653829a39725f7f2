import { scriptOf } from '../locales.ts'
import { proseOf } from '../rich-text/prose-of.ts'
import type { RichText } from '../types.ts'

/** What is no letter of a script, for each script that docs are written in, by its ISO 15924 code. */
const others: ReadonlyMap<string, RegExp> = new Map([
  ['Arab', /\P{Script=Arab}+/gu],
  ['Armn', /\P{Script=Armn}+/gu],
  ['Beng', /\P{Script=Beng}+/gu],
  ['Cyrl', /\P{Script=Cyrl}+/gu],
  ['Deva', /\P{Script=Deva}+/gu],
  ['Geor', /\P{Script=Geor}+/gu],
  ['Grek', /\P{Script=Grek}+/gu],
  ['Hans', /\P{Script=Hani}+/gu],
  ['Hant', /\P{Script=Hani}+/gu],
  ['Hebr', /\P{Script=Hebr}+/gu],
  ['Jpan', /[^\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}]+/gu],
  ['Kore', /[^\p{Script=Hang}\p{Script=Hani}]+/gu],
  ['Latn', /\P{Script=Latn}+/gu],
  ['Thai', /\P{Script=Thai}+/gu],
])

/** What part of a text is at least written in the script of its language. */
const expectedShare = 0.2
/** The same where a sign is a syllable or a word: two of them say as much as a Latin word. */
const expectedSigns = 0.05
const scriptsOfSigns: ReadonlySet<string> = new Set(['Hans', 'Hant', 'Jpan', 'Kore'])

/** Whether a text is written in another script than a language; one with fewer letters than `fewest` is not judged. */
export type IsInOtherScript = (text: RichText, fewest?: number) => boolean

/**
 * Makes what tells which texts are written in another script than a language: what a server sends in English, in a Chinese document.
 *
 * @param locale - The language.
 * @returns The function; `null` where nobody knows the script of the language.
 */
export function otherScriptThan(locale: string): IsInOtherScript | null {
  const script = scriptOf(locale) ?? ''
  const foreign = others.get(script)
  if (foreign === undefined) return null
  const share = scriptsOfSigns.has(script) ? expectedSigns : expectedShare
  return (text, fewest = 1) => {
    const prose = proseOf(text)
    const all = prose.replace(/\P{L}+/gu, '').length
    return all >= fewest && prose.replace(foreign, '').length < all * share
  }
}
