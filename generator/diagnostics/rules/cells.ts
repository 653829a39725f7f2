import { replacing } from '../edits.ts'
import { defineRule, type Rule } from '../rule.ts'

// The other rules of the area.
export * from './cell-tags.ts'

/** A part of a text that is crossed out. */
export const struckText: Rule<{ readonly text: string }> = defineRule({
  name: 'struck-text',
  severity: 'warning',
  explanation:
    'Readers see that a part of a text is crossed out. Messages are plain text: there it stands as if it still held.',
  word: ({ text }) => ({
    message: `${excerpt(text)} is crossed out for readers only: in messages it stands like the rest of the text.`,
    fix: 'Delete it. A whole code that is gone is crossed out in the cell of the code.',
  }),
})

/** A part of a text that pages do not show. */
export const hiddenText: Rule<{ readonly text: string }> = defineRule({
  name: 'hidden-text',
  severity: 'warning',
  explanation:
    'The attribute `hidden` and the styles `display: none` and `visibility: hidden` keep a text from the readers of the page. Messages are plain text: there everybody reads it.',
  word: ({ text }) => ({
    message: `${excerpt(text)} is hidden from readers of the page: in messages it stands like the rest of the text.`,
    fix: 'Delete it, or show it on the page, too.',
  }),
})

/** An image: its alternative text stands for it. */
export const imageInCell: Rule<{ readonly alt: string }> = defineRule({
  name: 'image-in-cell',
  severity: 'warning',
  explanation:
    'Messages hold no images. The alternative text of an image stands for it; an image without one says nothing.',
  word: ({ alt }) => ({
    message:
      alt === ''
        ? 'The image has no alternative text: nothing of it is kept.'
        : `Of the image only its text “${alt}” is kept.`,
    fix: alt === '' ? 'Say in words what it shows.' : 'Write the text instead of the image, if that is what is meant.',
  }),
})

/** A footnote mark: the note stands elsewhere in the document. */
export const footnoteInCell: Rule<{ readonly label: string }> = defineRule({
  name: 'footnote-in-cell',
  severity: 'warning',
  explanation: 'A message is read without its document: a footnote mark would lead nowhere, so it is left out.',
  word: ({ label }) => ({
    message: `The footnote mark [^${label}] is left out of the text.`,
    fix: 'Write what the note says into the cell.',
  }),
})

/** A footnote mark or a link whose definition is missing. */
export const undefinedReference: Rule<{
  readonly reference: string
  readonly isFootnote: boolean
  /** What the mark is meant to be, where a line of the document defines a name like it. */
  readonly meant: string | null
}> = defineRule({
  name: 'undefined-reference',
  severity: 'warning',
  explanation:
    'A footnote mark `[^1]` and a link `[text][name]` need a line of the document that begins with `[^1]:` or `[name]:`. Without it they are no marks: ' +
    'readers see the brackets.',
  word: ({ reference, isFootnote, meant }, spot) => ({
    message: `No line defines ${excerpt(reference)}, so that its brackets are part of the text.`,
    edits: meant === null ? [] : replacing(spot, meant),
    fix:
      meant !== null
        ? `Write ${excerpt(meant)}.`
        : isFootnote
          ? 'Write what the note says into the cell, or take the mark out.'
          : 'Write the address: `[text](address)`, or define the name below the table.',
  }),
})

/** Emphasis that begins or ends and does not do the other. */
export const unfinishedMarkup: Rule<{ readonly mark: string }> = defineRule({
  name: 'unfinished-markup',
  severity: 'warning',
  explanation:
    'Emphasis stands between two equal marks, and the address of a link between brackets. One alone is a sign like any other: readers see it as it is written.',
  word: ({ mark }) =>
    mark.endsWith('(')
      ? {
          message: `The link “${mark}” has no end, so that readers see it as it is written.`,
          fix: 'Write `)` behind its address.',
        }
      : {
          message: `“${mark}” stands alone here and is part of the text.`,
          fix: 'Write the other one too, or a backslash before it where the sign itself is meant.',
        },
})

/** A link with a protocol that is not allowed. */
export const linkProtocol: Rule<{ readonly href: string; readonly protocol: string }> = defineRule({
  name: 'link-protocol',
  severity: 'error',
  explanation:
    'Links lead to `https:`, `http:` and `mailto:` addresses, or to pages of the same site. Others (`javascript:`, `data:`, `file:`) can run code ' +
    'or work on one machine only.',
  word: ({ href, protocol }) => ({
    message: `The link ${excerpt(href)} has the protocol \`${protocol}\`.`,
    fix: 'Use an https: address or a path of the site.',
  }),
})

/** A link that leads elsewhere than it seems to. */
export const suspiciousLink: Rule<{ readonly href: string; readonly reason: string }> = defineRule({
  name: 'suspicious-link',
  severity: 'warning',
  explanation:
    'An address such as `https://bank.example@other.example/` leads to other.example, and `//host/path` leaves the site. ' +
    'An address that no browser can read leads nowhere.',
  word: ({ href, reason }) => ({
    message: `The link ${excerpt(href)} ${reason}.`,
    fix: 'Check where it leads and write the plain address.',
  }),
})

/** An anchor that cannot be part of an address. */
export const invalidAnchor: Rule<{ readonly anchor: string }> = defineRule({
  name: 'invalid-anchor',
  severity: 'error',
  explanation:
    'An anchor begins with a Latin letter and goes on with letters, digits, `_`, `.` and `-`: it becomes part of addresses and of code.',
  word: ({ anchor }) => ({
    message: `The anchor ${excerpt(anchor)} is no valid anchor.`,
    fix: 'Begin it with a Latin letter and use letters, digits, `_`, `.` and `-` only.',
  }),
})

/** A cell that is too long to be a message. */
export const cellTooLarge: Rule<{ readonly length: number; readonly limit: number }> = defineRule({
  name: 'cell-too-large',
  severity: 'error',
  unread: true,
  explanation: 'A cell may hold 64 Ki characters of Markdown. A longer one is a mistake or an attack, and is not read.',
  word: ({ length, limit }) => ({
    message: `The cell is ${length} characters long; the limit is ${limit}.`,
    fix: 'Move the text out of the table.',
  }),
})

/** Lists or elements nested too deep. */
export const nestedTooDeep: Rule<{ readonly what: string; readonly limit: number }> = defineRule({
  name: 'nested-too-deep',
  severity: 'error',
  unread: true,
  explanation:
    'Within a cell lists may be nested 8 levels deep, all elements together 64, and so may the lists and quotes of a document: deeper is a mistake or an attack, and is not read.',
  word: ({ what, limit }) => ({
    message: `${what} are nested more than ${limit} levels deep here.`,
    fix: 'Write the text flatter.',
  }),
})

/** A stretch of a document, short enough and escaped for a message. */
function excerpt(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text)
}
