import { defineRule, type Rule } from '../rule.ts'

/** A file that is not UTF-8 (facts: the encoding it looks like, or `null`, and where the first other byte stands). */
export const notUtf8: Rule<{
  readonly looksLike: string | null
  readonly byte: number | null
  readonly offset: number
}> = defineRule({
  name: 'not-utf8',
  severity: 'error',
  unread: true,
  explanation:
    'Documents are read as UTF-8 and as nothing else: a guessed encoding turns letters into other letters without anybody noticing. ' +
    'Where the bytes look like another encoding, the message names it. Save the file as UTF-8.',
  word: ({ looksLike, byte, offset }) => ({
    message:
      (byte === null
        ? 'The file is not UTF-8'
        : `The file is not UTF-8: byte 0x${hex(byte, 2)} at offset ${offset} belongs to no letter`) +
      (looksLike === null ? '.' : `; it looks like ${looksLike}.`),
    fix: 'Save the file as UTF-8 in your editor, or convert it with `iconv -t UTF-8`.',
  }),
})

/** A NUL byte in a file that is UTF-8 otherwise. */
export const nulByte: Rule<{ readonly offset: number }> = defineRule({
  name: 'nul-byte',
  severity: 'error',
  unread: true,
  explanation: 'A NUL byte is no text. It is what a damaged file, or a file in UTF-16, holds.',
  word: ({ offset }) => ({
    message: `The file holds a NUL byte at offset ${offset}.`,
    fix: 'Delete it; if there are many, restore the file from a copy that is whole.',
  }),
})

/** The character U+FFFD, which programs write where they could not read a letter. */
export const replacementCharacter: Rule<{ readonly count: number }> = defineRule({
  name: 'replacement-character',
  severity: 'error',
  explanation:
    'U+FFFD (�) is what a program writes in place of a letter that it could not read: the letter is lost. ' +
    'Nobody wants it in a message. Write the letter again.',
  word: ({ count }) => ({
    message:
      count === 1
        ? 'A letter was lost here: the text holds the replacement character � (U+FFFD).'
        : `Letters were lost: the text holds ${count} replacement characters � (U+FFFD), the first one here.`,
    fix: 'Write the lost letters again, from an older version of the file.',
  }),
})

function hex(number: number, digits: number): string {
  return number.toString(16).toUpperCase().padStart(digits, '0')
}

/** A document in UTF-8 that was read in another encoding and saved. */
export const garbledDocument = defineRule<{
  readonly written: string
  readonly meant: string
  readonly encoding: string
  readonly count: number
}>({
  name: 'garbled-document',
  severity: 'error',
  unread: true,
  explanation:
    'A program read this document, which is in UTF-8, as another encoding and saved what it saw: “Код” became “РљРѕРґ”. Nothing else is said of it until it is whole again.',
  word: ({ written, meant, encoding, count }) => ({
    message: `This document is UTF-8 that was once read as ${encoding}: “${written}” is “${meant}”, and ${count} lines are damaged so.`,
    fix: `Restore the document from an older version, or convert it back: save it as ${encoding}, and open it as UTF-8.`,
  }),
})
