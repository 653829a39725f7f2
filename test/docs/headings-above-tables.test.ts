import { expect, it } from 'vitest'
import { read } from './reading.ts'

/** A heading above a table of codes. */
function section(heading: string, ...codes: readonly string[]): string {
  const rows = codes.map((code) => `| ${code} | The lid of ${code} is open. |\n`).join('')
  return `### ${heading}\n\nWhat is wrong with a lid.\n\n| Code | Description |\n|---|---|\n${rows}\n`
}

function problemsOf(text: string): readonly string[] {
  return read(`# Error codes\n\n${text}`, 'errors.md').problems
}

it.each([
  [['101-120: Lids', '121-140: Arms', '141-160: Fires']],
  [['1.1 Lids (10xx)', '1.2 Arms (11xx)', '2.1 Fires (20xx)', 'API fires']],
  [['400 Bad lid', '401 No arm', '500 No fire']],
])('headings that sort the tables below them are no codes: %j', (headings) => {
  const text = headings.map((heading, index) => section(heading, `${String(index + 1)}01`)).join('')
  expect(problemsOf(text)).toEqual([])
})

it.each([['KILN_UNKNOWN', 'KILN_LID', 'KILN_ARM']])(
  'headings that explain the codes of a table once more are told there',
  (...codes) => {
    const headings = codes.map((code) => `### ${code}\n\nMore of ${code} is said here.\n\n`).join('')
    expect(problemsOf(`${section('All', ...codes)}${headings}`)).toEqual([])
    const names = codes.map((code, index) => `| ${String(index)} | ${code} | The lid is open. |\n`).join('')
    expect(problemsOf(`| Code | Name | Description |\n|---|---|---|\n${names}\n${headings}`)).toEqual([])
  },
)

it('those that no table tells are told, and counted', () => {
  const headings = ['E-1', 'E-2', 'E-3', 'E-4'].map((code) => `### ${code}\n\nThe arm is out.\n\n`).join('')
  expect(problemsOf(`${section('All', 'E-1', 'E-9')}${headings}`)).toEqual([
    'warning codes-outside-table 16:1 3 codes are given as headings here (E-2 …), and are not read.',
  ])
})

it('a table below the last of them says nothing of the others', () => {
  const headings = ['E-1', 'E-2', 'E-3'].map((code) => `### ${code}\n\nThe arm is out.\n\n`).join('')
  expect(problemsOf(`${headings}## Fires\n\n${section('All', 'F-1', 'F-9')}`)).toEqual([
    'warning codes-outside-table 3:1 3 codes are given as headings here (E-1 …), and are not read.',
  ])
})
