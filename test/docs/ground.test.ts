import { expect, it } from 'vitest'

import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import { readTables } from '../../generator/docs/read-tables.ts'

const head = '# Doors\n\n| Code | Description |\n|---|---|\n| 1 | The door is open. |\n'
const settings = resolveSettings({ docs: 'codes.md', locales: { source: 'en' } })

function read(
  text: string,
  file = 'codes.md',
): { readonly codes: readonly unknown[]; readonly said: readonly string[] } {
  const { value, diagnostics } = readTables({ file, path: file, locale: 'en', text }, settings)
  return {
    codes: value.flatMap(({ rows }) => rows.flatMap(({ values }) => values)),
    said: diagnostics.map(({ rule, line, column }) => `${rule} ${String(line)}:${String(column)}`),
  }
}

it.each([
  '{% include "more-codes.md" %}',
  '{{< include "more-codes.md" >}}',
  '<!--@include: ./more-codes.md-->',
  '--8<-- "more-codes.md"',
  '{!more-codes.md!}',
  '[!INCLUDE [more](more-codes.md)]',
])('warns of rows that another file may bring: %s', (line) => {
  expect(read(`${head}${line}\n`)).toEqual({ codes: [1], said: ['included-rows 6:1'] })
})

it('is quiet about the end of a box, and about a file below a blank line', () => {
  expect(read(`${head}{% endhint %}\n`)).toEqual({ codes: [1], said: [] })
  expect(read(`${head}\n{% include "more-codes.md" %}\n`)).toEqual({ codes: [1], said: [] })
})

it.each([
  [
    'a second table',
    '| 2 | The window is open. |\n| 3 | No light. |\n| Light | Meaning |\n|---|---|\n| red | Wait. |\n',
    9,
  ],
  ['a second table that hides the first one', '| Light | Meaning |\n|---|---|\n| red | Wait. |\n', 7],
  ['a line between rows', '|---|---|\n| 2 | The window is open. |\n', 6],
])('does not take the rows below dashes for codes: %s', (_what, rows, line) => {
  expect(read(head + rows).said).toEqual([`dashes-among-rows ${String(line)}:1`])
})

it('warns of what MDX evaluates, and of nothing in back-ticks, escaped or in an attribute', () => {
  const rows = '| 2 | Wait {seconds} seconds. |\n| 3 | Say `{x}`, \\{y\\}, <b style={z}>w</b>. |\n'
  expect(read(head + rows, 'codes.mdx').said).toEqual(['mdx-expression 6:12'])
  expect(read(head + rows).said).toEqual([])
})

it.each(['"', '″', 'ditto', 'Same as above.', 'то же'])('takes %s for no text', (sign) => {
  const { said } = read(`${head}| 2 | The window is open. |\n| 3 | ${sign} |\n`)
  expect(said).toEqual([expect.stringMatching(/ 7:7$/)])
})

it.each([
  ['a heading that ends the cell', '| 2 | The window is\n# 4 of the list |\n', 7],
  ['a paragraph that ends the cell', '| 2 | The window is open\n\nand so is the door. |\n', 8],
  ['a block of code that ends the cell', '| 2 | The window sends\n\n    { "open":\n    true } |\n', 8],
  ['a list whose items end in |', '| 2 | One of two: |\n- open |\n- shut |\n', 7],
])('tells of a cell that goes on below its row: %s', (_what, rows, line) => {
  expect(read(head + rows).said).toEqual([`cut-cell ${String(line)}:1`])
})

it.each([
  ['a heading', '| 2 | No light.\n# Next\n'],
  ['a paragraph', '| 2 | No light.\n\nSee the plan.\n'],
  ['a line of another table', '| 2 | No light.\n\n| a | b |\n|---|---|\n| c | d |\n'],
  ['a paragraph that ends in | below a whole row', '| 2 | No light. |\n\nWrite a |\n'],
])('does not take for the rest of a cell %s', (_what, rows) => {
  expect(read(head + rows)).toEqual({ codes: [1, 2], said: [] })
})

const lookAlikes = (row: string, dashes = '|---|---|---|'): string =>
  `# Doors\n\n| Code | Name | Description |\n${dashes}\n| 1 | OPEN | The door is open. |\n${row}\n| 3 | GONE | No door. |\n`

it.each([
  ['| 2 ‖ SHUT | The door is shut. |', 'look-alike-bar 6:5'],
  ['\u2003| 2 | SHUT | The door is shut. |', 'invisible-cell 6:1'],
  ['\u00AD| 2 | SHUT | The door is shut. |', 'invisible-cell 6:1'],
])('names the character that looks like another: %s', (row, said) => {
  expect(read(lookAlikes(row)).said).toEqual([said])
})

it.each(['－－－', '‐‐‐', '‒‒‒'])('names the dashes that are none below a header: %s', (dashes) => {
  const text = lookAlikes('| 2 | SHUT | The door is shut. |', `|${dashes}|${dashes}|${dashes}|`)
  expect(read(text).said).toEqual(['broken-delimiter-row 4:1'])
})

it.each(["1'002", '1_002', '1,002'])('says which number a grouped one is: %s', (code) => {
  const text = lookAlikes(`| ${code} | SHUT | The door is shut. |`)
  const { diagnostics } = readTables({ file: 'codes.md', path: 'codes.md', locale: 'en', text }, settings)
  expect(diagnostics.map(({ fix }) => fix)).toEqual([expect.stringContaining('1002')])
})

it('tells once of a whole document in another encoding, be its damaged letters few', () => {
  const text = '# StÃ¶rung\n\n| Code | Text |\n|---|---|\n| 1 | Das GerÃ¤t ist aus. |\n| 2 | FÃ¼r das GerÃ¤t. |\n'
  expect(read(text).said).toEqual(['garbled-document 1:5'])
})

it.each([
  ['See [the plan] (plan.md).', ['unfinished-markup 6:11']],
  ['See [the plan(plan.md).', ['unfinished-markup 6:11']],
  ['See (the plan)[plan.md].', ['unfinished-markup 6:11']],
  ['See the list [1] (or none), items[0](x) and [^a-z]+.', []],
])('tells of links that are none: %s', (sentence, said) => {
  expect(read(`${head}| 2 | ${sentence} |\n`).said).toEqual(said)
})
