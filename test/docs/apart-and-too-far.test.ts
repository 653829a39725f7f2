import { expect, it } from 'vitest'
import { read } from './reading.ts'

const html = (rows: string): string => `# Kiln codes\n\n<table>\n<tr><th>Code</th><th>Text</th></tr>\n${rows}`
const told = (text: string): readonly string[] => read(text, 'kiln-codes.md').problems

it('says of rows of HTML that their indentation makes them code, once and nothing else', () => {
  const rows =
    '\n    <tr><td>1</td><td>Lid is shut.</td></tr>\n\n    <tr><td>2</td><td>Lid is lost.</td></tr>\n</table>\n'
  expect(told(html(rows))).toEqual([expect.stringMatching(/^error indented-table 6:1 These rows of an HTML table/)])
  const first = '<tr><td>0</td><td>Kiln is warm.</td></tr>\n'
  expect(told(html(first + rows))).toEqual([expect.stringMatching(/^error indented-table 7:1 /)])
  expect(told(html((first + rows).replaceAll('\n\n', '\n')))).toEqual([])
  // A sample of code in a cell is one.
  const sample = '<tr><td>1</td><td>Lid.\n\n    <b>lid</b>\n\n</td></tr>\n</table>\n'
  expect(told(html(sample))).toEqual([])
})

it('tells once of a cell that reaches into rows with all their cells, and where it stands', () => {
  const rows = (span: string): string =>
    `<tr><td${span}>1</td><td>Lid is shut.</td></tr>\n<tr><td>2</td><td>Lid is lost.</td></tr>\n<tr><td>3</td><td>Kiln is cold.</td></tr>\n</table>\n`
  expect(told(html(rows('')))).toEqual([])
  expect(told(html(rows(' rowspan="3"')))).toEqual([
    expect.stringMatching(
      /^error rowspan-too-long 5:5 The `rowspan="3"` of this cell reaches into 2 rows that have all their cells and moves them to the right: “Lid is lost.” is lost/,
    ),
  ])
  const shared =
    '<tr><td>1</td><td rowspan="2">Lid.</td></tr>\n<tr><td>2</td></tr>\n<tr><td>3</td><td>Kiln is cold.</td></tr>\n'
  expect(told(html(`${shared}</table>\n`))).toEqual([])
  expect(told(html(`${shared.replace('"2"', '"3"')}</table>\n`))).toEqual([
    expect.stringMatching(/^error rowspan-too-long 5:15 The `rowspan="3"` of this cell reaches into a row /),
  ])
})

it('tells of a code that spans rows at the rows that describe it again', () => {
  const rows =
    '<tr>\n<td rowspan="3">1</td><td>Lid is shut.</td></tr>\n<tr><td>Lid is lost.</td></tr>\n<tr><td>Kiln is cold.</td></tr>\n<tr><td>2</td><td>Kiln is hot.</td></tr>\n</table>\n'
  expect(told(html(rows))).toEqual([
    expect.stringMatching(/^error duplicate-code 7:1 /),
    expect.stringMatching(/^error duplicate-code 8:1 /),
  ])
})

it('takes names beside lists of numbers for no codes, though they stand among enumerations', () => {
  const page = (second: string): string =>
    `# Enums\n\n## kilnState\n\n| Value | Description |\n|---|---|\n| 1 | Cold |\n| 3 | Hot |\n\n## lidTerm\n\n| Kiln | Periods |\n|---|---|\n| ABC | ${second} |\n| DEF | ${second} |\n`
  expect(read(page('7, 14, 21, 30')).sets).toHaveLength(1)
  expect(read(page('A kiln')).sets).toHaveLength(2)
  const ofTypes = '| Enum | Values |\n|---|---|\n| `EKiln` | `LID`, `ARM` |\n| `EState` | `PENDING`, `FAILED` |\n'
  expect(read(`# Kilns\n\n## Enums\n\n${ofTypes}`).sets).toEqual([])
})

it('warns of a table that nothing closes', () => {
  const rows = '<tr><td>1</td><td>Lid is shut.</td></tr>\n'
  expect(told(html(rows))).toEqual([expect.stringMatching(/^warning unclosed-html-table 3:1 /)])
  expect(told(html(`${rows}\n## Next\n\nMore words.\n`))).toEqual([
    expect.stringMatching(/^warning unclosed-html-table 3:1 /),
  ])
  expect(told(html(`${rows}</table>\n`))).toEqual([])
  expect(told(html(`${rows}</table>\n`).replaceAll('\n<', '<').replace('codes<', 'codes\n\n<'))).toEqual([])
})

it('names the blank lines between the rows of a table, whether they stand above the dashes or not', () => {
  const lines = [
    '| Code | Text |',
    '|---|---|',
    '| 1 | Lid is shut. |',
    '| 2 | Lid is lost. |',
    '| 3 | Kiln is cold. |',
  ]
  const spaced = (from: number): string =>
    `# Kiln codes\n\n${lines.slice(0, from).join('\n')}\n${lines.slice(from).join('\n\n')}\n`
  expect(told(`# Kiln codes\n\n${lines.join('\n\n')}\n`)).toEqual([
    expect.stringMatching(/^error spaced-rows 3:1 Blank lines stand between the 4 rows of this table/),
  ])
  expect(told(spaced(2).replace('|---|---|\n', '|---|---|\n\n'))).toEqual([
    expect.stringMatching(/^error lost-rows 6:1 .* 3 rows in lines 6 to 10 do not belong to it/),
  ])
  expect(told(spaced(3).replace('shut. |\n', 'shut. |\n\n'))).toEqual([
    expect.stringMatching(/^error lost-rows 7:1 .* 2 rows in lines 7 to 9 do not belong to it/),
  ])
  // Sentences with bars are no rows.
  expect(told(`# Kiln codes\n\n${lines.join('\n')}\n\na | b\n\nc | d\n`)).toEqual([])
})

it('tells of rows that say they have no code once where there are many', () => {
  const rows = (count: number): string => '| N/A | The kiln is silent. |\n'.repeat(count)
  const table = (count: number): string =>
    `# Kiln codes\n\n| Code | Text |\n|---|---|\n| 1 | Lid is shut. |\n${rows(count)}| 2 | Lid is lost. |\n`
  expect(told(table(3))).toHaveLength(3)
  expect(told(table(5))).toEqual([
    expect.stringMatching(/^warning row-without-code 6:3 .* The same is so at 4 more places/),
  ])
})

it('tells of a link to another site whose brackets are exchanged', () => {
  const table = (link: string): string =>
    `# Kiln codes\n\n| Code | Text |\n|---|---|\n| 1 | Lid is shut, see ${link}. |\n| 2 | Lid is lost. |\n`
  expect(told(table('(the guide)[https://kiln.kz/g]'))).toEqual([
    expect.stringMatching(/^warning unfinished-markup 5:\d+ .*\(the guide\)\[https:\/\/kiln.kz\/g\]/),
  ])
  expect(told(table('[the guide](https://kiln.kz/g)'))).toEqual([])
  expect(told(table('(the guide) [1] https://kiln.kz/g'))).toEqual([])
})

it('tells of a text with an address in it where the text stands', () => {
  const table = `# Kiln codes\n\n| Code | Text |\n|---|---|\n| 1 | Lid is shut. |\n| 1 | https://kiln.kz says that it is open. |\n`
  expect(told(table)).toEqual([expect.stringMatching(/^error duplicate-code 6:/)])
  expect(told(table.replace('| 1 | https://kiln.kz says', '| 2 | TODO https://kiln.kz'))).toEqual([])
})
