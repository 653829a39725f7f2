import { describe, expect, it } from 'vitest'
import { checkSize } from '../../../generator/docs/checks/check-size.ts'
import { brief } from '../cell/cells.ts'

const inCell = (content: string): string => `| Code | Text |\n|---|---|\n| 1 | ${content} |\n`

describe('checkSize', () => {
  it.each([
    ['a line of 10 MB', inCell('a'.repeat(10_000_000)), 'error line-too-long 3:1'],
    ['lists in lists', `${'- '.repeat(4_000)}a`, 'error nested-too-deep 1:1'],
    ['quotes in quotes', `a\n\n${'>'.repeat(8_000)}a`, 'error nested-too-deep 3:1'],
    ['unfinished comments', inCell('<!-- '.repeat(16_000)), 'error markup-too-dense 3:1'],
    ['unfinished instructions', inCell('<?'.repeat(16_000)), 'error markup-too-dense 3:1'],
    ['unfinished comments on lines of their own', 'a <!--\n'.repeat(16_000), 'error markup-too-dense'],
    ['emphasis', inCell('**'.repeat(16_000)), 'error markup-too-dense 3:1'],
    ['brackets', inCell('[a'.repeat(16_000)), 'error markup-too-dense 3:1'],
  ])('refuses %s', (_, text, problem) => {
    expect(checkSize(text, 'a.md').map(brief).at(0)).toContain(problem)
  })

  it.each([
    ['a table of 20,000 rows', '| 1 | **Bold** `a_b` [c](d) <!-- e --> |\n'.repeat(20_000)],
    ['a rule', '-'.repeat(500)],
    ['a rule with spaces', '* '.repeat(100)],
    ['the delimiter row of a table', `${'-'.repeat(300)}|${'-'.repeat(300)}`],
    ['code', '```\n' + '[[_'.repeat(50_000) + '\n```\n'],
    ['an HTML table on one line', `<table>${'<tr><td>E_X_Y</td></tr>'.repeat(20_000)}</table>`],
    ['a list five deep', '- - - - - a'],
  ])('lets %s pass', (_, text) => {
    expect(checkSize(text, 'a.md')).toEqual([])
  })
})
