import { replacing } from '../edits.ts'
import { defineRule, type Rule } from '../rule.ts'

/** An element that a cell cannot hold. */
export const disallowedElement: Rule<{ readonly name: string }> = defineRule({
  name: 'disallowed-element',
  severity: 'error',
  explanation:
    'A cell holds text, links, code and lists. Scripts, styles, frames, forms, drawings and tables within a cell have no meaning in a message, ' +
    'and nothing of a document is dropped in silence. Take the element out; to show a tag to readers, write it in back-ticks.',
  word: ({ name }) => ({
    message: `<${name}> cannot stand in a cell of a code table.`,
    fix: `Take the element out. If readers are to see the tag, write it in back-ticks or write \`&lt;${name}&gt;\`.`,
  }),
})

/** HTML in a cell that is neither a tag nor a comment: `<?…?>`, `<!…>`. */
export const disallowedMarkup: Rule<{ readonly markup: string }> = defineRule({
  name: 'disallowed-markup',
  severity: 'error',
  explanation:
    'Processing instructions, declarations and CDATA sections never show on a page: browsers read them as comments. Take them out.',
  word: ({ markup }) => ({
    message: `\`${markup}\` would not show on a page: a browser reads it as a comment.`,
    fix: 'Take it out, or write it in back-ticks.',
  }),
})

/** A tag that HTML does not know and that has no closing tag: most often a placeholder. */
export const unknownTag: Rule<{ readonly tag: string }> = defineRule({
  name: 'unknown-tag',
  severity: 'warning',
  explanation:
    'A placeholder such as `<token>` looks like a tag to a browser, which shows nothing of it. ' +
    'doc-codes keeps it as text; on the page of the docs it is missing. Write it in back-ticks or with `&lt;`.',
  word: ({ tag }) => ({
    message: `\`${tag}\` is read as a tag that HTML does not know: readers of the page do not see it.`,
    fix: `Write it in back-ticks, or begin it with \`&lt;\`.`,
  }),
})

/** An element that HTML does not know: its content is kept. */
export const unknownElement: Rule<{ readonly name: string }> = defineRule({
  name: 'unknown-element',
  severity: 'warning',
  explanation: 'HTML does not know this element. Its content is kept as text, what the element itself means is not.',
  word: ({ name }) => ({
    message: `HTML knows no element <${name}>: only its content is kept.`,
    fix: 'Use Markdown or an element of HTML instead.',
  }),
})

/** An element without its closing tag. */
export const unclosedElement: Rule<{ readonly name: string }> = defineRule({
  name: 'unclosed-element',
  severity: 'error',
  explanation:
    'An element that is never closed swallows the rest of its cell, and each browser mends it in its own way. Write the closing tag.',
  word: ({ name }) => ({
    message: `<${name}> is never closed in this cell.`,
    fix: `Write \`</${name}>\` where the element ends.`,
  }),
})

/** A closing tag without an element. */
export const unmatchedClosingTag: Rule<{ readonly name: string }> = defineRule({
  name: 'unmatched-closing-tag',
  severity: 'warning',
  explanation:
    'A closing tag without an opening one does nothing: often the opening tag was lost or stands in another cell.',
  word: ({ name }) => ({
    message: `</${name}> closes nothing in this cell.`,
    fix: `Delete it, or write \`<${name}>\` where the element begins.`,
  }),
})

/** A list item that ends only because another one begins. */
export const impliedEnd: Rule<{ readonly name: string }> = defineRule({
  name: 'implied-end',
  severity: 'warning',
  explanation:
    'HTML allows list items without closing tags, but a forgotten one is easily read as part of the next item. Write it.',
  word: ({ name }) => ({
    message: `The <${name}> before this has no closing tag.`,
    fix: `Write \`</${name}>\` here.`,
  }),
})

/** `<!--` without `-->`, which is text and no comment. */
export const unclosedComment: Rule<null> = defineRule({
  name: 'unclosed-comment',
  severity: 'warning',
  explanation: 'A comment that does not end within its cell is text: readers see `<!--` and what follows.',
  word: () => ({
    message: '`<!--` begins a comment that never ends: it is shown as text.',
    fix: 'Write `-->` where the comment ends.',
  }),
})

/** An element that is written wrong, so that it is text. */
export const malformedTag: Rule<{ readonly name: string }> = defineRule({
  name: 'malformed-tag',
  severity: 'error',
  explanation:
    'What begins as a tag but is not written as HTML wants it (a quote that never ends, no space between two attributes) is text: readers see the markup.',
  word: ({ name }) => ({
    message: `<${name} …> is not written as HTML wants it and is shown as text.`,
    fix: 'Check its quotes, write a space between attributes, and end it with `>`; to show it as text, write it in back-ticks.',
  }),
})

/** An attribute that runs a script. */
export const scriptAttribute: Rule<{ readonly attribute: string; readonly element: string }> = defineRule({
  name: 'script-attribute',
  severity: 'error',
  explanation:
    'Attributes such as `onclick` run scripts. Messages are shown in many places; none of them may run what a document says.',
  word: ({ attribute, element }) => ({
    message: `<${element}> has the attribute \`${attribute}\`, which runs a script.`,
    fix: 'Delete the attribute.',
  }),
})

/** Typographic quotes round the value of an attribute. */
export const attributeQuotes: Rule<{ readonly attribute: string; readonly element: string }> = defineRule({
  name: 'attribute-quotes',
  severity: 'error',
  explanation:
    'HTML knows the straight quotes " and \' only: “ ” „ « » become part of the value. Word processors and messengers replace straight quotes by themselves.',
  word: ({ attribute, element }) => ({
    message: `The value of \`${attribute}\` in <${element}> stands in typographic quotes, which are part of the value.`,
    fix: 'Write straight quotes: ".',
  }),
})

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
