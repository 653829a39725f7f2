import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { limitsSchema } from '../../../generator/config/limits.ts'
import { checkLimits } from '../../../generator/docs/limits/check-limits.ts'

const usual = v.parse(limitsSchema, {})

const inCell = (content: string): string => `| Code | Text |\n|---|---|\n| 1 | ${content} |\n`

const staircase = (depth: number): string =>
  Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- a\n`).join('')

const table = (columns: number, rows: number): string =>
  `${'| a '.repeat(columns)}|\n${'|---'.repeat(columns)}|\n${`${'| b '.repeat(columns)}|\n`.repeat(rows)}`

function check(text: string, limits = usual, file = 'a.md'): readonly string[] {
  return checkLimits(text, file, limits).map(
    ({ rule, line, fix }) => `${rule} ${line} ${/limits: \{ (\w+)/.exec(fix)?.[1]}`,
  )
}

describe('a document beyond a limit is refused, and the limit named', () => {
  it.each([
    ['a line of 10 MB', inCell('a'.repeat(10_000_000)), 3, 'lineLength'],
    ['lists in lists', `${'- '.repeat(4_000)}a`, 1, 'depth'],
    ['lists in lists behind two fences of unlike signs', `~~~\n\`\`\`\n~~~\n\n${'- '.repeat(100)}a`, 5, 'depth'],
    ['quotes in quotes', `a\n\n${'>'.repeat(65_000)}a`, 3, 'depth'],
    ['numbered lists in quotes', `${'> 1. '.repeat(40)}a`, 1, 'depth'],
    ['lists that go further in with each line', staircase(80), 65, 'depth'],
    ['such lists with text between', staircase(80).replaceAll('a\n', 'a\nb\n'), 129, 'depth'],
    ['unfinished comments', inCell('<!-- '.repeat(16_000)), 3, 'marks'],
    ['unfinished instructions', inCell('<?'.repeat(16_000)), 3, 'marks'],
    ['unfinished declarations on lines of their own', 'a <!A b\n'.repeat(400), 1, 'marks'],
    ['emphasis in a cell', inCell('*a**b'.repeat(12_000)), 3, 'marks'],
    ['emphasis behind a tag', inCell('<b>x</b> ' + '*a**b'.repeat(12_000)), 3, 'marks'],
    ['emphasis on many lines of a paragraph', `# A\n\n${'*a**b ~c~~d\n'.repeat(1_000)}`, 3, 'marks'],
    ['closing brackets in a cell', inCell(']'.repeat(16_000)), 3, 'marks'],
    ['a paragraph of a list on many lines without its indentation', `- a\n${'b\n'.repeat(600)}`, 502, 'lazyLines'],
    ['the second paragraph of an item', `- a\n\n  b\n${'|c|\n'.repeat(600)}`, 504, 'lazyLines'],
    ['a paragraph of a list in a quote', `> 1. a\n${'> b\n'.repeat(600)}`, 502, 'lazyLines'],
    ['a paragraph of a quote on indented lines', `> a\n${'  b\n'.repeat(600)}`, 502, 'lazyLines'],
    ['brackets', inCell('[a'.repeat(16_000)), 3, 'marks'],
    ['definitions that a footnote takes in', `[^a]: b\n${'[a]: [b] [c] [d] [e] [f] [g]\n'.repeat(400)}`, 1, 'marks'],
    ['many small rows', table(2, 40_000), 30_001, 'lines'],
    ['many titles', '# a\n'.repeat(11_000), 10_001, 'headings'],
    ['many definitions', '[a]: b\n'.repeat(13_000) + '[^a]: b\n'.repeat(13_000), 25_001, 'definitions'],
    ['many tables', `${inCell('x')}\n`.repeat(3_100), 12_002, 'tables'],
    ['many tables of HTML', '<table></table>\n\n'.repeat(3_100), 6_001, 'tables'],
    ['code without its end', `${'\\`a ``b\n'.repeat(3_000)}c ` + '\\``d '.repeat(3_000), 1, 'marks'],
    ['a wide table', table(2_000, 1), 2, 'columns'],
    ['a table of many cells', table(100, 2_000), 1, 'cells'],
  ])('%s', (_, text, line, limit) => {
    expect(check(text)).toEqual([`beyond-limit ${line} ${limit}`])
  })

  it.each([
    ['20,000 rows of 200 characters', `${inCell('x')}${`| 1 | ${'Some words '.repeat(16)} **b** |\n`.repeat(20_000)}`],
    ['rows with much emphasis in all', inCell('x') + '| 1 | **Bold** `a_b` [c](d) <!-- e --> |\n'.repeat(2_000)],
    ['a table of forty columns', table(40, 400)],
    ['links in a paragraph', `${'[a] '.repeat(2_000)}\n`],
    ['a paragraph on many lines below a list', `- a\n\n${'b\n'.repeat(600)}`],
    ['a table of many rows in a list', `- a\n\n  | Code | Text |\n  |---|---|\n${'  | 1 | x |\n'.repeat(600)}`],
    ['a table of many rows in a quote', `> | Code | Text |\n> |---|---|\n${'> | 1 | x |\n'.repeat(600)}`],
    ['code in a fence directly below a list', '- a\n```\n' + 'b\n'.repeat(600) + '```\n'],
    ['a list of many items', '- a\n  b\n'.repeat(600)],
    ['much code in a cell', inCell('`a` ``b`` '.repeat(4_000))],
    ['a rule', '-'.repeat(500)],
    ['a rule with spaces', '* '.repeat(100)],
    ['the dashes of a table', `${'-'.repeat(300)}|${'-'.repeat(300)}`],
    ['marks in a fence', '```\n' + '[[*'.repeat(50_000) + '\n```\n'],
    ['marks in a fence of tildes with another fence in it', '~~~\n```\n' + '*a**b\n'.repeat(2_000) + '~~~\n'],
    ['quotes in a fence', `~~~\n${'>'.repeat(100)}\n~~~\n`],
    ['an HTML table on one line', `<table>${'<tr><td>*E_X_Y</td></tr>'.repeat(20_000)}</table>`],
    ['names with underscores', 'SOME_LONG_NAME '.repeat(4_000)],
    ['definitions, then footnotes', '[a]: b\n'.repeat(10_000) + '[^a]: b\n'.repeat(10_000)],
    ['titles in a fence', '```\n' + '# a\n'.repeat(6_000) + '```\n'],
    ['code in every row', inCell('x') + '| 1 | `a` `b` `c` |\n'.repeat(5_000)],
    ['a list five deep', '- - - - - a'],
  ])('but not %s', (_, text) => {
    expect(check(text)).toEqual([])
  })

  it('and the config sets them', () => {
    expect(check(table(200, 1), { ...usual, columns: 200 })).toEqual([])
    expect(check(staircase(8), { ...usual, depth: 4 })).toEqual(['beyond-limit 5 depth'])
  })

  it('In MDX the lines below a tag are Markdown', () => {
    const text = `<Box>\n${'*a**b\n'.repeat(2_000)}</Box>\n`
    expect(check(text)).toEqual([])
    expect(check(text, usual, 'a.mdx')).toEqual(['beyond-limit 1 marks'])
  })
})
