import { codePoint } from '../code-point.ts'
import { replacing } from '../edits.ts'
import { defineRule, type Rule } from '../rule.ts'

/** A character of a text that nobody sees, by its code point. */
interface Character {
  readonly character: string
}

/** Invisible characters that turn the direction of the text. */
export const bidiControl: Rule<Character> = defineRule({
  name: 'bidi-control',
  severity: 'error',
  explanation:
    'Characters such as U+202E turn the direction of what follows: a text, or the code that it is written into, then reads otherwise than it runs ' +
    '(“Trojan Source”, CVE-2021-42574). Messages do not need them: the direction of a script comes from its letters.',
  word: ({ character }, spot) => ({
    message: `The text holds the invisible character ${codePoint(character)}, which turns the direction of writing.`,
    fix: 'Delete the character (select the text round it and write it anew).',
    edits: replacing(spot, ''),
  }),
})

/** Invisible characters that can hide a text. */
export const tagCharacter: Rule<Character> = defineRule({
  name: 'tag-character',
  severity: 'error',
  explanation:
    'The characters U+E0000 to U+E007F are never shown. They can hide a text from people which machines read. Outside of the flags of emoji they have no use.',
  word: ({ character }, spot) => ({
    message: `The text holds the invisible character ${codePoint(character)}, which can hide a text.`,
    fix: 'Delete the character (select the text round it and write it anew).',
    edits: replacing(spot, ''),
  }),
})

/** Control characters. */
export const controlCharacter: Rule<Character> = defineRule({
  name: 'control-character',
  severity: 'error',
  explanation:
    'Control characters (U+0000 to U+001F but tabs and line ends, U+007F to U+009F) are commands to a terminal and no text. Delete them.',
  word: ({ character }, spot) => ({
    message: `The text holds the control character ${codePoint(character)}.`,
    fix: 'Delete the character (select the text round it and write it anew).',
    edits: replacing(spot, ''),
  }),
})

/** Line ends that few programs know. */
export const lineSeparator: Rule<Character> = defineRule({
  name: 'line-separator',
  severity: 'warning',
  explanation:
    'U+2028 and U+2029 end a line for some programs and not for others. Write `<br>` where the line is to end, else a space.',
  word: ({ character }, spot) => ({
    message: `The text holds ${codePoint(character)}, which ends a line in some programs only.`,
    fix: 'Write `<br>` or a space instead.',
    edits: replacing(spot, ' '),
  }),
})

/** Characters that nobody sees. */
export const invisibleCharacter: Rule<Character> = defineRule({
  name: 'invisible-character',
  severity: 'warning',
  explanation:
    'Soft hyphens, zero-width spaces and the like come from copying and are not seen: a search for the word does not find it. ' +
    'The text keeps them; delete them where they have no purpose.',
  word: ({ character }, spot) => ({
    message: `The text holds the invisible character ${codePoint(character)}.`,
    fix: 'Delete the character (select the text round it and write it anew).',
    edits: replacing(spot, ''),
  }),
})

/** Characters that mean something to one font or program only, or nothing at all. */
export const unassignedCharacter: Rule<Character> = defineRule({
  name: 'unassigned-character',
  severity: 'warning',
  explanation:
    'Private-use characters show what one font makes of them, noncharacters and halves of surrogate pairs show nothing. They come from icon fonts and from damage.',
  word: ({ character }) => ({
    message: `The text holds ${codePoint(character)}, which means nothing outside of one font.`,
    fix: 'Write what it stands for in words.',
  }),
})

/** Text that is not in Normalization Form C. */
export const notNfc: Rule<{ readonly written: string; readonly normal: string }> = defineRule({
  name: 'not-nfc',
  severity: 'warning',
  explanation:
    'A letter with a mark can be one character or two: й is U+0439, or и followed by U+0306. They look the same, and searches and comparisons tell them apart. ' +
    'Keyboards write one (Normalization Form C), some programs and file systems two. The text is kept as it is written.',
  word: ({ written, normal }, spot) => ({
    message: `“${normal}” is written as ${codePoints(written)} instead of ${codePoints(normal)}.`,
    fix: 'Write it anew, or normalize the file to NFC.',
    edits: replacing(spot, normal),
  }),
})

/** UTF-8 that was once read as another encoding. */
export const mojibake: Rule<{ readonly written: string; readonly meant: string; readonly encoding: string }> =
  defineRule({
    name: 'mojibake',
    severity: 'error',
    explanation:
      'Text such as “Ð¢ÐµÐºÑÑ‚” comes from a program that read UTF-8 as another encoding and saved the result. Write the text anew, from an older version of the file.',
    word: ({ written, meant, encoding }, spot) => ({
      message: `“${written}” is “${meant}” in UTF-8, once read as ${encoding}.`,
      fix: `Write “${meant}”, and restore the other texts of the file.`,
      edits: replacing(spot, meant),
    }),
  })

/** Question marks where letters were. */
export const lossyEncoding: Rule<{ readonly word: string }> = defineRule({
  name: 'lossy-encoding',
  severity: 'warning',
  explanation:
    'A `?` within a word stands where a program could not write a letter: Kazakh ә, ғ, қ, ң, ө, ұ, ү, і are lost so when a text is saved as Windows-1251. Write the letters again.',
  word: ({ word }) => ({
    message: `“${word}” has a question mark where a letter seems to be lost.`,
    fix: 'Write the letter again; write a space after a question mark that is meant.',
  }),
})

/** Letters of two scripts in one word that look alike. */
export const mixedScript: Rule<{
  readonly word: string
  readonly letter: string
  readonly script: string
  readonly instead: string
}> = defineRule({
  name: 'mixed-script',
  severity: 'warning',
  explanation:
    'Latin and Cyrillic share the look of many letters (а, е, о, р, с, у, х). One foreign letter in a word is not seen, and no search finds the word. Write the word in one script.',
  word: ({ word, letter, script, instead }, spot) => ({
    message: `“${word}” holds the ${script} letter ${letter} (${codePoint(letter)}) among letters of the other script.`,
    fix: 'Write the word in one script.',
    edits: replacing(spot, instead),
  }),
})

/** A text that is too long for a message. */
export const longText: Rule<{ readonly length: number; readonly limit: number }> = defineRule({
  name: 'long-text',
  severity: 'warning',
  explanation:
    'A text of more than 10,000 characters is a page and no message: it makes every program that shows messages larger. Keep the message short, and link to the page.',
  word: ({ length, limit }) => ({
    message: `The text is ${length} characters long; messages have ${limit} at most.`,
    fix: 'Shorten it, and link to a page that says the rest.',
  }),
})

function codePoints(text: string): string {
  return Array.from(text, codePoint).join(' ')
}
