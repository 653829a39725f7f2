import { describe, expect, it } from 'vitest'
import { renderInspection } from '../../../generator/cli/render/render-inspection.ts'
import { resolveSettings } from '../../../generator/config/resolve-settings.ts'
import { readTables } from '../../../generator/docs/read-tables.ts'
import { identifySets } from '../../../generator/model/identity/identify-sets.ts'
import { inspectTables } from '../../../generator/model/inspection.ts'

function rendered(text: string): readonly string[] {
  const settings = resolveSettings({ docs: 'x.md' })
  const { value } = readTables({ file: 'x.md', path: 'x.md', locale: 'und', text }, settings)
  return renderInspection(inspectTables(identifySets(value, settings, new Map()).value.tables, []), {
    color: false,
  }).split('\n')
}

const table = (header: string, ...rows: readonly string[]): string =>
  ['# Answer codes', '', header, '|---|---|', ...rows, ''].join('\n')

describe('what inspect shows a person', () => {
  it('is one block a set: its name and place, its columns, its first and last rows', () => {
    const rows = Array.from({ length: 9 }, (_, index) => `| ${index + 8} | Answer number ${index + 8}. More. |`)
    expect(rendered(table('| Code | Description |', ...rows))).toEqual([
      'AnswerCode  x.md:3',
      '  9 rows of integers, id answerCode',
      '',
      '  Code         code         header “Code” speaks of a code',
      '  Description  description  header “Description” speaks of a description',
      '',
      '  8   Answer number 8.',
      '  9   Answer number 9.',
      '  10  Answer number 10.',
      '  ⋮   … 4 more',
      '  15  Answer number 15.',
      '  16  Answer number 16.',
    ])
  })

  it('keeps its columns straight beside wide, long and right-to-left texts', () => {
    const wide = rendered(table('| 错误码 | 说明 |', '| 1 | 文本 |', '| 2 | 文本 |'))
    expect(wide.slice(3, 5)).toEqual([
      '  错误码  code         header “错误码” speaks of a code',
      '  说明    description  header “说明” speaks of a description',
    ])
    const hebrew = rendered(table('| קוד | תיאור |', '| 1 | טקסט |', '| 2 | ~~טקסט~~ |'))
    expect(hebrew.slice(6)).toEqual(['  1  \u2068טקסט\u2069', '  2  \u2068deprecated: טקסט\u2069'])
    const header = 'Description of what the server meant to say by this'
    const long = rendered(table(`| Code | ${header} |`, `| ${'A'.repeat(60)} | one |`, '| B_1 | two |'))
    expect(Math.max(...long.map((line) => line.length))).toBeLessThanOrEqual(100)
    expect(long[4]).toMatch(/^ {2}Description of what the server…? +description {2}header/)
    expect(long[6]).toBe(`  ${'A'.repeat(23)}…  one`)
  })
})
