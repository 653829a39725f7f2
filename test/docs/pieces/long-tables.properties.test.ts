import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'

import { parseInPieces } from '../../../generator/docs/pieces/long-tables.ts'
import { parseMarkdown } from '../../../generator/docs/parse-markdown.ts'
import { mayAutolink } from '../../../generator/docs/without-autolinks.ts'

const whole = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

const cells = fc.constantFrom(
  'plain',
  '`code`',
  '**bold** and _soft_',
  '[here][guide]',
  '[guide]',
  '[nowhere][missing]',
  '![picture][Guide]',
  'note[^one]',
  '<span id="x">4</span>',
  'https://example.kz/a',
  'a \\| b',
  '-',
  '---',
  ':--',
  '😀 ұ',
  '',
  '<!-- x -->',
  '~~gone~~',
  '\t9',
)
const row = fc.array(cells, { minLength: 1, maxLength: 4 }).map((all) => `| ${all.join(' | ')} |`)
const rows = fc
  .tuple(fc.array(row, { minLength: 1, maxLength: 12 }), fc.integer({ min: 95, max: 220 }))
  .map(([some, count]) => Array.from({ length: count }, (_, index) => some[index % some.length]).join('\n'))
const table = rows.map((all) => `| Code | Text |\n| --- | :-: |\n${all}`)
const between = fc.constantFrom(
  '# Heading',
  'A paragraph [guide].',
  '[guide]: /guide "Title"',
  '> [quoted]: /q\n> [guide]: /other',
  '[^one]: A note.\n    More of it.',
  '[odd\\]label]: /odd',
  '```',
  '```\ncode\n```',
  '<div>',
  '</div>',
  '<!--',
  '-->',
  '- item\n\n  more',
  '1. item',
  '---',
  '| a | b |\n| - | - |\n| 1 | 2 |',
)
const documents = fc
  .tuple(
    fc.array(fc.oneof({ weight: 2, arbitrary: table }, { weight: 3, arbitrary: between }), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.constantFrom('\n', '\n', ''),
  )
  .chain(([blocks, end]) =>
    fc
      .constantFrom('\n\n', '\n', '\r\n\r\n', '\n \n')
      .map((gap) =>
        `${blocks.join(gap)}${end}`.replaceAll('\n', gap.startsWith('\r') ? '\r\n' : '\n').replaceAll('\r\r', '\r'),
      ),
  )

test('a document that can hold no autolink gives the tree that it gives with those who look for them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(cells, between), { maxLength: 12 }),
      fc.constantFrom('\n', '\n\n', ' '),
      (parts, gap) => {
        const text = parts.filter((part) => !mayAutolink(part)).join(gap)
        expect(parseMarkdown(text, 'codes.md')).toEqual(whole.parse(text))
      },
    ),
    { numRuns: 300 },
  )
})

test('a document that is parsed in pieces gives the tree of the whole', () => {
  fc.assert(
    fc.property(documents, (text) => {
      expect(parseMarkdown(text, 'codes.md')).toEqual(whole.parse(text))
    }),
    { numRuns: 12 },
  )
})

test('pieces of a table are given the definitions that their rows ask for, and no others', () => {
  const definitions = Array.from({ length: 400 }, (_, index) => `[label ${index}]: /target\n`).join('')
  const rows = Array.from({ length: 400 }, (_, index) => `| ${index} | [a][Label  ${index}] |\n`).join('')
  const text = `${definitions}\n| Code | Text |\n|---|---|\n${rows}`
  const parsed: string[] = []
  const tree = parseInPieces(text, (part) => {
    parsed.push(part)
    return whole.parse(part)
  })
  expect(tree).toEqual(whole.parse(text))
  expect(parsed.join('').length).toBeLessThan(2 * text.length)
})
