import type { Nodes as HastNodes } from 'hast'
import type { Nodes as MdastNodes } from 'mdast'

const breaking = new Set(['br', 'p', 'div', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'tr', 'td', 'th', 'hr', 'pre'])
const unseen = new Set(['script', 'style', 'template'])

/**
 * The visible text of a node, cheaply: enough to tell what a column holds. Rich text is read elsewhere.
 *
 * @param node - Any node of a Markdown or an HTML tree.
 * @returns The text with white space collapsed and `\n` where HTML breaks the line.
 */
export function plainText(node: MdastNodes | HastNodes): string {
  return tidy(textOf(node))
}

/**
 * Collapses white space, keeping one `\n` for each run of line breaks.
 *
 * @param text - Any text.
 * @returns The tidied text.
 */
export function tidy(text: string): string {
  return (
    text
      .split('\n')
      // A BOM within a text is no white space: a code with one is not that code.
      .map((line) => line.replace(/[^\S\uFEFF]+/gu, ' ').replace(/^ | $/g, ''))
      .filter((line) => line !== '')
      .join('\n')
  )
}

function textOf(node: MdastNodes | HastNodes): string {
  switch (node.type) {
    case 'text':
      return node.value.replaceAll('\n', ' ')
    case 'inlineCode':
      return node.value
    case 'html':
      return breaking.has(tagName(node.value)) ? '\n' : ''
    case 'break':
      return '\n'
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    case 'element': {
      if (unseen.has(node.tagName)) return ''
      const text = node.children.map(textOf).join('')
      return breaking.has(node.tagName) ? `\n${text}\n` : text
    }
    default:
      return 'children' in node ? node.children.map(textOf).join('') : ''
  }
}

/**
 * The name of the tag that a single piece of inline HTML is.
 *
 * @param html - One tag, as Markdown's parser cuts them.
 * @returns The name in lower case; `''` for comments and the like.
 */
export function tagName(html: string): string {
  const start = html.startsWith('</') ? 2 : 1
  let end = start
  while (end < html.length && isNameCharacter(html.charCodeAt(end))) end++
  return html.slice(start, end).toLowerCase()
}

function isNameCharacter(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 45
}
