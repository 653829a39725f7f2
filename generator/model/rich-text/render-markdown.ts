import type { Link, Nodes, Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown, type Options } from 'mdast-util-to-markdown'

const options: Options = { bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one', extensions: [gfmToMarkdown()] }

/**
 * Renders a text as Markdown (GFM) without HTML.
 *
 * @param content - The clean text.
 * @returns The Markdown, without a line end at its end.
 */
export function renderMarkdown(content: Root): string {
  return unescaped(content) ?? toMarkdown(content, options).trimEnd()
}

/**
 * Words and punctuation that mean nothing to Markdown within a line. Left out where they could: `!` before a link, `:` before `/` and
 * `.` behind a `w`, which begin addresses.
 */
const words = /^(?:[\p{L}\p{M}\p{Nd} ,;()'"%=?/«»“”„’–—…№。，、：（）「」\u3000{}^+-]|!(?!$)|:(?!\/)|(?<![wW])\.)*$/u

/** A beginning that Markdown could take for a list, a heading or a table. */
const meaningful = /^(?:\d+[.)]|[-+=: ])/

const code = /^[\w./=:-]+(?: [\w./=:-]+)*$/

const address = /^[\w\-./:#?=]+$/

/** The Markdown of a line in which nothing needs an escape, at a fraction of the price of `toMarkdown`; `null` for all others. */
function unescaped({ children: [paragraph, ...others] }: Root): string | null {
  if (paragraph?.type !== 'paragraph' || others.length > 0) return null
  const parts = paragraph.children.map(partOf)
  const markdown = parts.join('')
  return parts.includes(null) || markdown.split('\n').some((line) => meaningful.test(line)) ? null : markdown
}

function partOf(node: Nodes): string | null {
  if (node.type === 'text') return words.test(node.value) ? node.value : null
  if (node.type === 'inlineCode') return code.test(node.value) ? `\`${node.value}\`` : null
  if (node.type === 'break') return '\\\n'
  return node.type === 'link' ? linkOf(node) : null
}

function linkOf({ url, title, children }: Link): string | null {
  const [label] = children
  if (label?.type !== 'text' || children.length > 1 || typeof title === 'string' || !address.test(url)) return null
  const text = partOf(label)
  return text === null || text === url ? null : `[${text}](${url})`
}
