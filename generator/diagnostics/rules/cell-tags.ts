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
