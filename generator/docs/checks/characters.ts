import { replacementCharacter } from '../../diagnostics/rules/encoding.ts'
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
] as const

/** The flags of England, Scotland and Wales: the one use of tag characters. */
const subdivisionFlags = /\u{1F3F4}[\u{E0020}-\u{E007E}]{1,6}\u{E007F}/gu

/**
 * Soft hyphen, grapheme joiner, Hangul and halfwidth fillers, Khmer inherent vowels, Mongolian vowel separator, word joiner and invisible
 * operators, BOM, interlinear marks; zero-width space, joiners, direction marks.
 */
const invisible =
  /\u034F|[\u17B4-\u17B5]|[\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u2060-\u2065\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]/gu

/**
 * Variation selectors behind what has no variants (those of ideographs are many, and hide whole texts), and the blank of Braille among
 * letters of other scripts.
 */
const outOfPlace =
  /(?<!\p{Script=Han})[\u{E0100}-\u{E01EF}]|(?<=^|[\s\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\uFE00-\uFE0F]|(?<![\u2800-\u28FF])\u2800(?![\u2800-\u28FF])/u

/** What turns the direction of what stands beside it: right wherever a text is written from right to left. U+061C itself is of the Arabic script. */
const directionMark = /^[\u061C\u200E\u200F]$/u
const rightToLeft = /(?!\u061C)[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Part of the spelling of scripts that join letters or write no spaces, and of emoji. */
const contextual = /^[\u061C\u200B-\u200F]$/u

const scripts = [
  ...[
    'Arabic',
    'Bengali',
    'Devanagari',
    'Gujarati',
    'Gurmukhi',
    'Hebrew',
    'Kannada',
    'Khmer',
    'Lao',
    'Malayalam',
    'Mongolian',
  ],
  ...['Myanmar', 'Oriya', 'Sinhala', 'Syriac', 'Tamil', 'Telugu', 'Thaana', 'Thai', 'Tibetan'],
]

const usesZeroWidth = new RegExp(
  `[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F${scripts.map((script) => `\\p{Script=${script}}`).join('')}]`,
  'u',
)

/** Looks for characters that no text should hold: `bidi-control`, `control-character`, `invisible-character` and the like. */
export const checkCharacters: TextCheck = (text, locate) => {
  const own = text.replace(subdivisionFlags, '')
  const found = patterns.flatMap(([rule, pattern]) => {
    const character = pattern.exec(own)?.[0]
    return character === undefined ? [] : [rule(locate(character), { character })]
  })
  // What a reference such as &#xD83D; stands for: half of a letter, or none.
  if (own.includes('\uFFFD')) found.push(replacementCharacter(locate('\uFFFD'), { count: 1 }))
  const character = firstInvisible(own) ?? outOfPlace.exec(own)?.[0] ?? null
  return character === null ? found : [...found, invisibleCharacter(locate(character), { character })]
}

function firstInvisible(text: string): string | null {
  const turns = rightToLeft.test(text)
  for (const { 0: character, index } of text.matchAll(invisible)) {
    if (turns && directionMark.test(character)) continue
    const neighbours = lastCharacter(text, index) + text.slice(index + 1, index + 3)
    if (!contextual.test(character) || !usesZeroWidth.test(neighbours)) return character
  }
  return null
}

/** The character before an index, a pair of surrogates as one. */
function lastCharacter(text: string, index: number): string {
  return Array.from(text.slice(Math.max(0, index - 2), index)).at(-1) ?? ''
}
