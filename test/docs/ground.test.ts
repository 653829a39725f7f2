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
