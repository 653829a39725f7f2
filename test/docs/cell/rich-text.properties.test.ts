import fc from 'fast-check'
import type { Nodes, PhrasingContent, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown, type Options } from 'mdast-util-to-markdown'
import { describe, expect, it } from 'vitest'
import { cleanHast } from '../../../generator/docs/cell/clean-hast.ts'
import { readRichText } from '../../../generator/docs/cell/read-rich-text.ts'
import { renderHtml } from '../../../generator/docs/cell/render-html.ts'
import { renderMarkdown } from '../../../generator/model/rich-text/render-markdown.ts'
import { survey } from '../../../generator/docs/cell/survey.ts'
import { markdownToHast } from '../../../generator/docs/cell/to-hast.ts'
import { hastToMdast, plainMdast } from '../../../generator/docs/cell/to-mdast.ts'
import { parseMarkdown } from '../../../generator/docs/parse-markdown.ts'
import { cellOf, cellOfNodes } from './cells.ts'

const characters = fc.constantFrom(...Array.from('abwzбқZ019 .,:;!?-–_*~{}^，。`#+=()[]<>&/\\|@"\'%\u00A0№😀'))

const phrase = fc
  .array(characters, { minLength: 1, maxLength: 12 })
  .map((all) => all.join(''))
  .filter((text) => text.trim() !== '' && !/ {2}/.test(text))

const word = phrase.map((text) => text.trim()).filter((text) => text !== '')

const text = phrase.map((value): PhrasingContent => ({ type: 'text', value }))
const tightText = word.map((value): PhrasingContent => ({ type: 'text', value }))
const code = word.map((value): PhrasingContent => ({ type: 'inlineCode', value }))
const url = fc.constantFrom('https://e.kz/a?b=1#c', '/kk/x', '#anchor_1', 'mailto:a@b.kz', 'https://e.kz')

const link = fc
  .tuple(url, fc.oneof(tightText, code))
  .map(([href, label]): PhrasingContent => ({ type: 'link', url: href, title: null, children: [label] }))

const attention = fc
  .tuple(fc.constantFrom('emphasis' as const, 'strong' as const, 'delete' as const), fc.oneof(tightText, code, link))
  .map(([type, child]): PhrasingContent => ({ type, children: [child] }))

/** Nodes as a parser gives them: no two texts in a row, no white space at the ends. */
const line = fc
  .array(fc.oneof({ weight: 3, arbitrary: text }, code, link, attention), { minLength: 1, maxLength: 6 })
  .filter((nodes) => nodes.every((node, index) => node.type !== 'text' || nodes[index + 1]?.type !== 'text'))
  .filter((nodes) => survey(nodes).isPlain)

const options: Options = { bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one', extensions: [gfmToMarkdown()] }

/** Lines with `<br>` between them. */
const lines = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .map((all) =>
    all.flatMap((nodes, index) => (index === 0 ? nodes : [{ type: 'html' as const, value: '<br>' }, ...nodes])),
  )
  .filter((nodes) => survey(nodes).isPlain)

const everyTag = {
  shown: new Map(),
  asText: new Set<never>(),
  closingThemselves: new Set<never>(),
  depth: 1,
  listDepth: 0,
}

const asIs = (href: string): string => href

describe('a plain cell', () => {
  it('is read to the same nodes as one that takes the way through HTML', () => {
    fc.assert(
      fc.property(lines, (nodes) => {
        const slow = hastToMdast(cleanHast(markdownToHast(nodes, new Map(), everyTag), asIs))
        expect(withoutPositions(plainMdast(nodes, asIs))).toEqual(withoutPositions(slow))
      }),
      { numRuns: 500 },
    )
  })

  it('becomes the same HTML', () => {
    fc.assert(
      fc.property(lines, (nodes) => {
        const html = (tags: typeof everyTag | null): string =>
          renderHtml(cleanHast(markdownToHast(nodes, new Map(), tags), asIs))
        expect(html(null)).toBe(html(everyTag))
      }),
      { numRuns: 300 },
    )
  })

  it('is written to the same Markdown as by the library', () => {
    fc.assert(
      fc.property(lines, (nodes) => {
        const content = plainMdast(nodes, asIs)
        expect(renderMarkdown(content)).toBe(toMarkdown(content, options).trimEnd())
      }),
      { numRuns: 500 },
    )
  })

  it('keeps its words', () => {
    fc.assert(
      fc.property(line, (nodes) => {
        const content: Root = { type: 'root', children: nodes }
        expect(readRichText(cellOfNodes(nodes)).value.text).toBe(toString(content))
      }),
      { numRuns: 300 },
    )
  })
})

describe('any cell', () => {
  const pieces = fc.constantFrom(
    ...[
      'a',
      ' b. ',
      '`c`',
      '**d**',
      '[e](/x)',
      '<b>',
      '</b>',
      '<ul><li>',
      '</li><li>',
      '</li></ul>',
      '<br>',
      '<p>',
      '</p>',
      '<x>',
    ],
    ...[
      '<!-- z -->',
      '<!--',
      '&lt;i&gt;',
      '<script>',
      '</script>',
      '<img src=x onerror=y>',
      '<a href="javascript:f()">',
      '</a>',
      '\\*',
      '</td>',
    ],
    ...[
      '<td>',
      '<svg>',
      '<math><mi>',
      '<table>',
      '<template>',
      '<select><option>',
      '<textarea>',
      '<title>',
      '<style>',
      '<b/>',
      '<i id="',
    ],
  )
  const markup = fc.array(pieces, { minLength: 1, maxLength: 10 }).map((all) => all.join(''))

  it('becomes HTML without scripts, handlers and foreign elements', () => {
    fc.assert(
      fc.property(markup, (cell) => {
        const { html, markdown } = readRichText(cellOf(cell)).value
        expect(html).not.toMatch(/<(?!\/?(?:a|b|br|code|div|li|p|strong|ul)\b)[a-z]/i)
        expect(html).not.toMatch(/<[^>]*\s(?:on\w+|src|id|style)=/i)
        expect(html).not.toMatch(/javascript:/i)
        expect(htmlOf(markdown)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('gives Markdown and text that say the same', () => {
    fc.assert(
      fc.property(markup, (cell) => {
        const { markdown, text: plain } = readRichText(cellOf(cell)).value
        expect(bare(wordsOf(parseMarkdown(markdown, 'x.md')))).toBe(bare(plain))
      }),
      { numRuns: 300 },
    )
  })
})

function withoutPositions(node: Nodes): unknown {
  return JSON.parse(
    JSON.stringify(node, (key, value: unknown) => (key === 'position' || value === null ? undefined : value)),
  )
}

function htmlOf(markdown: string): readonly string[] {
  const visit = (node: Nodes): readonly string[] => {
    if (node.type === 'html') return [node.value]
    return 'children' in node ? node.children.flatMap(visit) : []
  }
  return visit(parseMarkdown(markdown, 'x.md'))
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}

/** Letters and signs only: lists have dashes, lines have ends. */
function bare(plain: string): string {
  return plain.replace(/^(?: *-(?: |$))+/gm, '').replace(/\s/g, '')
}
