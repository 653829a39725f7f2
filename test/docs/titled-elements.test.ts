import { expect, it } from 'vitest'

import { read } from './reading.ts'

const rulesOf = (text: string, file = 'codes.mdx'): readonly string[] => read(text, file).problems

const table = '| Code | Description |\n|---|---|\n| 10 | The lid is open. |\n| 11 | The lid is lost. |\n'
const told = (line: number): string =>
  `warning codes-outside-table ${line}:1 3 codes are given as titles of elements here (400 …), and are not read.`

const accordions = (...titles: readonly string[]): string =>
  titles.map((title) => `<Accordion icon="lid" title="${title}">\n\nThe lid is open.\n\n</Accordion>\n\n`).join('')

it('codes in titles of accordions are told', () => {
  const text = `${table}\n# Errors\n\n<AccordionGroup>\n${accordions('400 - Bad lid', '401: No lid', 'Error 404')}</AccordionGroup>\n`
  expect(rulesOf(text)).toEqual([told(9)])
})

it('codes in summaries of HTML are told', () => {
  const parts = ['<b>400</b> - Bad lid', '401 - No lid', 'Error 404: lid not found']
  const details = parts.map((part) => `<details>\n<summary>${part}</summary>\n\nThe lid.\n\n</details>\n\n`).join('')
  expect(rulesOf(`${table}\n# Errors\n\n${details}`, 'codes.md')).toEqual([told(8)])
})

it.each([
  ['steps', accordions('1. Open', '2. Turn', '3. Shut')],
  ['words', accordions('What 400 means', 'Why', '401')],
  ['two', accordions('400 - Bad lid', '401 - No lid')],
  [
    'tables of codes',
    `${accordions('400 - Bad lid', '401 - No lid', '404 - Not there')}${table.replace(/1(?=[01])/g, '2')}`,
  ],
])('others are not: %s', (_, text) => {
  expect(
    rulesOf(`# Errors\n\n${table}\n# Lid errors\n\n${text}`).filter((one) => one.includes('codes-outside')),
  ).toEqual([])
})

it('many summaries without an end are looked at in no time', () => {
  const started = performance.now()
  rulesOf(`${table}\n# Errors\n\n${'<summary>'.repeat(20_000)}\n`, 'codes.md')
  expect(performance.now() - started).toBeLessThan(5000)
})
