import type { Html, Nodes, Root, RootContent } from 'mdast'
import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, it } from 'vitest'

import { openJsxBlocks } from '../../generator/docs/mdx-blocks.ts'

const markdown = unified().use(remarkParse).use(remarkGfm).freeze()
const parse = (text: string): Root => markdown.parse(text)

const line = fc.constantFrom(
  ...[
    '<A>',
    '</A>',
    '<A b="c">',
    '<div>',
    '  <B>',
    '<pre>',
    '</pre>',
    '<!-- a -->',
    '<!-- a',
    '-->',
    'text',
    '',
    '# h',
  ],
  ...[
    '| a | b |',
    '|---|---|',
    '| 1 | 2 |',
    '<A',
    '<A b={{',
    '<b>x</b> y',
    '<A> ',
    '<https://a.b>',
    '- a',
    '> <A>',
    '<T/>',
  ],
)

it('opens blocks within blocks as one after the other would be', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\n', '\r\n'), (lines, end) => {
      const text = lines.join(end)
      expect(openJsxBlocks(parse(text), parse).children).toEqual(parse(text).children.flatMap(oneByOne))
    }),
    { numRuns: Number(process.env.RUNS ?? 300) },
  )
})

it('and leaves what is too deep as HTML', () => {
  const text = 'x\n<div>\n'.repeat(1_000)
  const { children } = openJsxBlocks(parse(text), parse)
  expect(children.at(-1)).toMatchObject({ type: 'html', value: expect.stringContaining('x\n<div>\nx') })
})

/** Takes the first line for a tag, and reads what is below it as a document of its own. */
function oneByOne(node: RootContent): readonly RootContent[] {
  if (node.type !== 'html' || !node.value.includes('\n') || node.value.startsWith('<!--')) return [node]
  const start = node.position?.start ?? { line: 1, column: 1, offset: 0 }
  const length = node.value.indexOf('\n')
  const offset = (start.offset ?? 0) + length
  const position = { start, end: { line: start.line, column: start.column + length, offset } }
  const tag: Html = { type: 'html', value: node.value.slice(0, length), position }
  const { children } = parse(node.value.slice(length + 1))
  for (const child of children) shift(child, start.line, offset + 1)
  return [tag, ...children.flatMap(oneByOne)]
}

function shift(node: Nodes, lines: number, offset: number): void {
  for (const point of node.position === undefined ? [] : [node.position.start, node.position.end]) {
    point.line += lines
    point.offset = (point.offset ?? 0) + offset
  }
  if ('children' in node) for (const child of node.children) shift(child, lines, offset)
}
