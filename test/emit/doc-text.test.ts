import { expect, it } from 'vitest'

import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import { readTables } from '../../generator/docs/read-tables.ts'
import { docText } from '../../generator/emit/tsdoc/doc-text.ts'

/** A text of a cell as a comment holds it. */
function written(cell: string): string {
  const text = `| Code | Meaning |\n|---|---|\n| 1 | ${cell} |\n| 2 | No tray. |\n`
  const document = { file: 'oven.md', path: 'oven.md', locale: 'en', text, isNamed: true }
  const { value } = readTables(document, resolveSettings({ docs: 'oven.md', locales: { source: 'en' } }))
  const rich = value[0]?.rows[0]?.description
  if (rich === undefined) throw new Error(cell)
  const { summary, rest } = docText(rich)
  return `${summary} / ${rest}`
}

it.each([
  ['<b>Cold:</b>heat it. Then bake.', 'Cold:heat it. / Then bake.'],
  ['Ask<b>(twice)</b>again. Then bake.', 'Ask(twice)again. / Then bake.'],
  ['Take <b>`tray`</b>now. Then bake.', 'Take `tray`now. / Then bake.'],
  ['<i>“Cold”</i>s are bad. Stop.', '“Cold”s are bad. / Stop.'],
  ['It is <b>cold.</b> Heat it.', 'It is **cold.** / Heat it.'],
  ['A<b>very</b>cold oven. Heat it.', 'A**very**cold oven. / Heat it.'],
  ['Re<i>heat</i>ing it. Then bake.', 'Reheating it. / Then bake.'],
  ['<i>Cold</i>oven. Then bake.', 'Coldoven. / Then bake.'],
  ['<b>Cold:<i>very</i></b>so. Then bake.', 'Cold:veryso. / Then bake.'],
  ['It is <i>very</i> cold. Heat it.', 'It is _very_ cold. / Heat it.'],
])('writes %s', (cell, text) => {
  expect(written(cell)).toBe(text)
})
