import {
  bidiControl,
  controlCharacter,
  invisibleCharacter,
  lineSeparator,
  tagCharacter,
  unassignedCharacter,
} from '../../diagnostics/rules/text.ts'
import type { TextCheck } from './locate.ts'

/** What each rule looks for; every expression matches one character and takes linear time. */
const patterns = [
  [bidiControl, /[\u202A-\u202E\u2066-\u2069]/u],
  [tagCharacter, /[\u{E0000}-\u{E007F}]/u],
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  [controlCharacter, /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/u],
  [lineSeparator, /[\u0085\u2028\u2029]/u],
  [unassignedCharacter, /\p{Co}|\p{Cs}|\p{Noncharacter_Code_Point}/u],
  // Soft hyphen, grapheme joiner, Hangul and halfwidth fillers, Khmer inherent vowels, word joiner and invisible operators, BOM, interlinear marks.
  [
    invisibleCharacter,
    /[\u00AD\u034F\u115F\u1160\u3164\uFFA0\u17B4\u17B5\u180E\u2060-\u2065\u206A-\u206F\uFEFF\uFFF9-\uFFFB]/u,
  ],
] as const

/** The flags of England, Scotland and Wales: the one use of tag characters. */
const subdivisionFlags = /\u{1F3F4}[\u{E0020}-\u{E007E}]{1,6}\u{E007F}/gu

/** Zero-width space, joiners, direction marks: part of the spelling of scripts that join letters or write no spaces, and of emoji. */
const zeroWidth = /[\u200B-\u200F\u061C]/gu

const usesZeroWidth =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Mongolian}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tibetan}]/u

/** Looks for characters that no text should hold: `bidi-control`, `control-character`, `invisible-character` and the like. */
export const checkCharacters: TextCheck = (text, locate) => {
  const own = text.replace(subdivisionFlags, '')
  const found = patterns.flatMap(([rule, pattern]) => {
    const character = pattern.exec(own)?.[0]
    return character === undefined ? [] : [rule(locate(character), { character })]
  })
  const character = found.some(({ rule }) => rule === invisibleCharacter.name) ? null : firstStrayZeroWidth(own)
  return character === null ? found : [...found, invisibleCharacter(locate(character), { character })]
}

function firstStrayZeroWidth(text: string): string | null {
  for (const { 0: character, index } of text.matchAll(zeroWidth)) {
    const neighbours = lastCharacter(text, index) + text.slice(index + 1, index + 3)
    if (!usesZeroWidth.test(neighbours)) return character
  }
  return null
}

/** The character before an index, a pair of surrogates as one. */
function lastCharacter(text: string, index: number): string {
  return Array.from(text.slice(Math.max(0, index - 2), index)).at(-1) ?? ''
}
