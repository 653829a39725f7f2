import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, it } from 'vitest'

import { parseSections } from '../../../generator/docs/pieces/parse-sections.ts'

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

const words = (count: number): string => 'many words, '.repeat(count)
const block = fc.constantFrom(
  `# ${words(2)}`,
  '#',
  `Some ${words(50)}`,
  `Some *soft\n${words(90)}* text`,
  'Title\n===',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  '|',
  '- item\n\n  more\n  ```\n  open',
  `- ${words(90)}`,
  '1. item\n# In it',
  '> quoted\nlazy',
  '> ```\n> open',
  `> ${words(90)}`,
  '    # indented\n\n    code',
  '```\n# Code\n```',
  '```\n# Code',
  '````\n```',
  '~~~',
  '   ```` js',
  '<div>',
  '</div>\n',
  '<b>bold</b> text',
  '<!-- a',
  'b -->',
  '<!-->',
  '<pre>\n\n# In it\n\n</pre>',
  '<script>',
  '<?',
  '<![CDATA[',
  '<!DOCTYPE',
  ']]> ?> >',
  '---',
  '+++',
  'A [label] and a note[^a].',
  '- [ ] a task',
  '\\',
  '\ttab',
)
const gap = fc.constantFrom('\n', '\n\n', '\n\n', '\n \n', '\n\n\n')
const end = fc.constantFrom('', '', '', '\n\n[^a]: A note.\n\n[label]: /target')
const documents = fc
  .tuple(fc.array(fc.tuple(block, gap), { maxLength: 60 }), end, fc.boolean())
  .map(([blocks, last, isOfWindows]) => {
    const text = blocks.map((parts) => parts.join('')).join('') + last
    return isOfWindows ? text.replaceAll('\n', '\r\n') : text
  })

it('gives the tree that the parser gives of the whole', () => {
  fc.assert(
    fc.property(documents, (text) => {
      expect(parseSections(text, (part) => markdown.parse(part))).toEqual(markdown.parse(text))
    }),
    { numRuns: Number(process.env.RUNS ?? 150) },
  )
})

it('and cuts it, but where a definition or a lone return stands in it', () => {
  const text = `# A\n\n${words(90)}\n\n`.repeat(4)
  const countOf = (document: string): number => {
    let count = 0
    parseSections(document, (part) => {
      count += 1
      return markdown.parse(part)
    })
    return count
  }
  expect(countOf(text)).toBe(4)
  expect(countOf(`${text}[a]: b\n`)).toBe(1)
  expect(countOf(`${text}a\rb\n`)).toBe(1)
  expect(countOf(`\`\`\`\n${text}`)).toBe(1)
})
