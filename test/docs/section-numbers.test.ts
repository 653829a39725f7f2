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
