import { expect, it } from 'vitest'

import { read } from './reading.ts'

function rulesOf(headings: readonly string[], shapes: readonly ('table' | 'heading')[] = ['table']): readonly string[] {
  const text = `# Codes\n\n${headings.map((heading) => `## ${heading} lid\n\nThe lid is open.\n\n`).join('')}`
  const { sets, problems } = read(text, 'codes.md', { shapes: [...shapes] })
  return [...sets.map(({ rows }) => `${rows.length} rows`), ...problems.map((problem) => problem.split(' ')[1] ?? '')]
}

it.each([[['2.1', '2.2', '2.3', 'A.4']], [['A.1', 'A.2', 'A.3']], [['2.1', '2.2', 'A.1', 'A.2', 'B.1.1']]])(
  'headings that begin with the numbers of chapters and annexes are no codes: %j',
  (headings) => {
    expect(rulesOf(headings)).toEqual(['no-code-table'])
  },
)

it.each([[['A.10', 'A.20', 'A.30']], [['E1', 'E2', 'E3']], [['2.1', 'E-4', 'E-9']]])(
  'others are told: %j',
  (headings) => {
    expect(rulesOf(headings)).toEqual(['no-code-table', 'codes-outside-table'])
  },
)

it('are read as codes where the config asks for headings', () => {
  expect(rulesOf(['A.1', 'A.2', 'A.3'], ['heading'])).toEqual(['3 rows'])
})

/** The codes of headings that the config asks for, with their names. */
function codesOf(headings: readonly string[], title = 'Errors'): readonly string[] {
  const text = `# ${title}\n\n${headings.map((heading, index) => `### ${heading}\n\nThe lid ${String(index)} is open.\n\n`).join('')}`
  return read(text, 'a.md', { shapes: ['heading'] })
    .sets.flatMap(({ rows }) => rows)
    .map((row) =>
      row
        .replace(/^\d+: \S+ = (\S+)(?: named (\S+))?.*$/, '$1 $2')
        .replace(/[()]/g, '')
        .trim(),
    )
}

it.each([
  [
    ['10 (ERR_OPEN)', '20 (ERR_READ)'],
    ['10 ERR_OPEN', '20 ERR_READ'],
  ],
  [
    ['1 (ERR_OPEN)', '2 (ERR_READ)', '3 (ERR_SHUT)'],
    ['1 ERR_OPEN', '2 ERR_READ', '3 ERR_SHUT'],
  ],
  [
    ['1 ERR_OPEN', '2 ERR_READ'],
    ['1 ERR_OPEN', '2 ERR_READ'],
  ],
  [
    ['10 {#e10}', '20 {#e20}'],
    ['10', '20'],
  ],
  [
    ['1 {#e1}', '2 {#e2}'],
    ['1', '2'],
  ],
  [
    ['1', '2', '3'],
    ['1', '2', '3'],
  ],
  [
    ['10 OPEN {#e10}', '20 READ {#e20}'],
    ['10 OPEN', '20 READ'],
  ],
  [
    ['404 (ERR_OPEN) {#e404}', '405 (ERR_READ) {#e405}'],
    ['404 ERR_OPEN', '405 ERR_READ'],
  ],
])('asked for, headings whose numbers are no chapters are codes: %j', (headings, codes) => {
  expect(codesOf(headings)).toEqual(codes)
})

it.each([
  [['1 Introduction', '2 Errors of lids'], 'Errors'],
  [['1 Introduction', '2 Errors', '1 Lids', '2 Arms'], 'Errors'],
  [['3 (Introduction)', '4 (Lids)'], 'Errors'],
  [['2.1 Lids', '2.4 Arms'], 'Errors'],
  [['10 Opening', '20 Reading'], 'Manual'],
])('but the numbers of chapters are none: %j', (headings, title) => {
  expect(codesOf(headings, title)).toEqual([])
})
