import { describe, expect, it } from 'vitest'
import { isDate } from '../../generator/docs/codes/date.ts'
import { read } from './reading.ts'

const dates = [
  ...[
    '2024-01-01',
    '2024/1/1',
    '2024.01.31',
    '01.02.2024',
    '31/12/2024',
    '12/31/2024',
    '2024年1月1日',
    '2024년 1월 1일',
  ],
  ...[
    '2024-01-01T10:00:00Z',
    '2024-01-01 10:00:00.123 +0200',
    '2024/1/1 12:00',
    '2024-01-01 (월) 12:00',
    '2024-01-01 (Mon)',
  ],
  ...[
    '12:30',
    '9:05',
    '23:59:59',
    '09:30 am',
    '12:30–13:00',
    '12:30-13:00',
    '12:30 ~ 13:00',
    '2024-01-01 ~ 2024-02-01',
  ],
  ...[
    '1 Jan 2024',
    '1. Januar 2024',
    '1 января 2024 г.',
    '1 de enero de 2024',
    'January 1, 2024',
    'Jan 1st, 2024',
    '12時30分',
  ],
]
const codes = [
  ...['20240101', '2024', '2024-01', '2024-13-01', '2024-00-01', '1001-01-01', '22-01', '4.7.1', '1.2.3', '10.20.3000'],
  ...[
    '1:1',
    '10:1',
    '12:75',
    '31:00',
    'E12:30',
    '404',
    '10-20',
    '400–404',
    '2024-01-01-7',
    '2024-01-01 E1',
    '2024/1-1',
    '',
  ],
  ...['Error 10 2024', '10 errors 2500', '2001–2010'],
]

describe('a date or a time', () => {
  it.each(dates)('is %s', (text) => {
    expect(isDate(text)).toBe(true)
  })
  it.each(codes)('is not %s', (text) => {
    expect(isDate(text)).toBe(false)
  })
})

const table = (header: string, cells: readonly string[]): string =>
  `# ${header}\n\n| ${header} | Description |\n|---|---|\n${cells.map((cell) => `| ${cell} | The desk answered ${cell}. |\n`).join('')}`

describe('a column of dates', () => {
  it.each(['Response', '응답', 'Status', 'Code', '日時'])('holds no codes below “%s”', (header) => {
    const { sets, problems } = read(table(header, ['2024/1/1 12:00', '2024/1/2 13:00', '12:30']))
    expect(sets).toEqual([])
    expect(problems).toEqual([expect.stringContaining('no-code-table')])
  })

  it('holds none beside “TBD” either', () => {
    expect(read(table('Response', ['2024-01-01', 'TBD', '2024-02-01'])).sets).toEqual([])
  })

  it('holds codes where most of them are no dates', () => {
    const { sets } = read(table('Code', ['2024-01-01', '2024-98-01', '2024-99-01']))
    expect(sets.flatMap(({ rows }) => rows)).toHaveLength(3)
  })

  it('beside codes is an attribute of theirs', () => {
    const { sets } = read(
      '# Codes\n\n| Date | Code | Text |\n|---|---|---|\n| 2024-01-01 | 1 | One. |\n| 2024-02-01 | 2 | Two. |\n',
    )
    expect(sets.map(({ columns }) => columns)).toEqual([['Date: attribute', 'Code: code', 'Text: description']])
  })

  it('says no more as headings and items', () => {
    const headings = read(
      '# Errors\n\n## 2024-01-01\n\nOne.\n\n## 2024-02-01\n\nTwo.\n\n## 2024-03-01\n\nThree.\n',
      'a.md',
      {
        shapes: ['table', 'heading', 'list'],
      },
    )
    expect(headings.sets).toEqual([])
    const items = read('# Errors\n\n- 2024-01-01: One.\n- 2024-02-01: Two.\n- 2024-03-01: Three.\n', 'a.md', {
      shapes: ['table', 'heading', 'list'],
    })
    expect(items.sets).toEqual([])
  })
})
