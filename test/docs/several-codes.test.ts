import { describe, expect, it } from 'vitest'
import { read } from './reading.ts'

const rows = Array.from({ length: 8 }, (_, index) => `| ${11 + index} | The pump stops. |\n`).join('')
const table = (cell: string): string =>
  `# Pumps\n\n| Code | Description |\n|---|---|\n${rows}| ${cell} | The valve is stuck. |\n`

/** The values of the last row, or what is wrong with it. */
function lastOf(text: string, shapes: readonly ('table' | 'list' | 'heading')[] = ['table']): readonly string[] {
  const { sets, problems } = read(text, 'pump-codes.md', { shapes: [...shapes] })
  const told = problems.map((problem) => problem.split(' ').slice(0, 3).join(' '))
  const [, values = ''] = /= (.*?) (?:named .*? )?“/.exec(sets.at(-1)?.rows.at(-1) ?? '') ?? []
  return told.length > 0 ? told : [values]
}

describe('a cell that speaks of several codes gives all of them', () => {
  it.each([
    '31 & 32',
    '31 or 32',
    '31<br>32',
    '31, 32: Valves',
    '31, and 32',
    '31 (or 32)',
    '31 and/or 32',
    '31, а также 32',
    '`31`, `32` Valves',
    '31 и 32 - Клапаны',
    '31、32',
    '31 · 32',
    '31 • 32',
    '31 ¦ 32',
    '31 ⁄ 32',
  ])('%s', (cell) => {
    expect(lastOf(table(cell))).toEqual(['31, 32'])
  })
})

describe('or is an error, never the first alone', () => {
  it.each([
    '31 and above',
    '31 & above',
    '31 and below',
    '31 onwards',
    '31 ⇄ 32',
    '31 32 33',
    '31 or higher',
    '31, …',
    '31, ...',
    '31 etc.',
    '31 ff.',
    '31 oder höher',
    '31 y superiores',
    '31 и выше',
    '31 и т. д.',
    '31 以上',
    '31 이상',
    '31 trở lên',
    '31 (32)',
    '31 hoặc 32',
    '31 vs. 32 - Valves',
    '31 to 19',
    '31-35, 37',
    '31 to 35 and 37',
    '31 ≤ x ≤ 35',
    'above 31',
    'über 31',
    'plus de 31',
    'больше 31',
    '大于31',
    'not 31',
    'außer 31',
    'кроме 31',
    '除了31',
  ])('%s', (cell) => {
    expect(lastOf(table(cell))).toEqual(['error not-a-code 13:3'])
  })

  it.each(['31/32/33', '31+', 'V31, V32 – Valves'])('%s, among integers', (cell) => {
    expect(lastOf(table(cell))).toEqual(['error not-an-integer 13:3'])
  })
})

it.each([
  '31 - 42 V supply',
  '31 – 90 °C',
  '31 (Valve)',
  '31 Valve',
  '31 - Valve of pump 4',
  '31 – valve 42 of 90',
  '31 (see 32)',
  '31 / Valve',
  '31 · Valve',
  '31 upwards valve',
  '31 32 valves',
])('but %s is one code', (cell) => {
  expect(lastOf(table(cell))).toEqual(['31'])
})

describe('so do headings and lists', () => {
  const section = (title: string): string => `## ${title}\n\nIt is stuck.\n\n`
  it.each([
    ['311 and 312', '311, 312'],
    ['311, 312 - Valves', '311, 312'],
    ['311/312: Valves', '311, 312'],
    ['`311`, `312`', '311, 312'],
    ['310-319 – Valves', '310–319'],
    ['311 - Valves', '311'],
  ])('%s', (title, values) => {
    const sections = `# Pump codes\n\n${section('301 - Cold')}${section('302 - Hot')}${section(title)}`
    expect(lastOf(sections, ['heading'])).toEqual([values])
    const list = ['301 - Cold', '302 - Hot', title.includes('V') ? title : `${title}: Valves`]
    if (!title.startsWith('`')) expect(lastOf(`# Pump codes\n\n- ${list.join('\n- ')}\n`, ['list'])).toEqual([values])
  })
})

it('tells of a row of HTML that its indentation makes a sample of code', () => {
  const html = (between: string): string =>
    `# Pumps\n\n<table>\n<tr><th>Code</th><th>Description</th></tr>\n<tr><td>1</td><td>It stops.</td></tr>\n${between}    <tr><td>2</td><td>It is hot.</td></tr>\n</table>\n`
  expect(read(html('')).problems).toEqual([])
  expect(read(html('\n')).problems).toEqual([expect.stringMatching(/^error indented-table 7:\d/)])
})

it('takes a hexadecimal number that was cut short for no class of codes', () => {
  expect(lastOf(table('0x'))).toEqual(['error not-an-integer 13:3'])
  expect(lastOf(table('4xx'))).toEqual(['400–499'])
})

it('tells of a cell that is refused, and not that it is empty', () => {
  const { problems } = read(table('31').replace('The valve is stuck.', '<input>'))
  expect(problems).toEqual([expect.stringMatching(/^error disallowed-element /)])
})

it('keeps a table one of integers: a placeholder among them is an error', () => {
  for (const cell of ['{31}', '`<n>`']) expect(lastOf(table(cell))).toEqual([expect.stringContaining('not-an-integer')])
})

it.each(['yes?', 'yes[^1]'])('keeps a column of yes and no one: %s is told', (final) => {
  const finals = ['yes', 'no', 'yes', final]
  const text = finals.map((cell, index) => `| ${index} | The pump stops. | ${cell} |\n`).join('')
  const { sets, problems } = read(`# Pumps\n\n| Code | Description | Final |\n|---|---|---|\n${text}`)
  expect(problems[0]).toMatch(/^warning attribute-outlier 8:/)
  expect(sets[0]?.rows[3]).toContain('true')
})

it.each([
  ['the `valve', 1],
  ['`valve` and `pump', 1],
  ["the ``valve''", 0],
  ["the `valve'", 0],
  ['o`zgar', 0],
  ['\\`valve', 0],
])('tells of a back-tick that has no other: %s', (text, count) => {
  const { problems } = read(table('31').replace('The valve is stuck.', text))
  expect(problems.filter((problem) => problem.includes('unfinished-markup'))).toHaveLength(count)
})
