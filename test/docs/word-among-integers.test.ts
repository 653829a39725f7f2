import { expect, it } from 'vitest'

import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import { readTables } from '../../generator/docs/read-tables.ts'

it('warns of the one word that turns a table of integers into strings', () => {
  const text = `# Errors\n\n| Code | Description |\n|---|---|\n| 404 | Not found. |\n| 500 | Broken. |\n| abc | Odd. |\n`
  const settings = resolveSettings({ docs: 'codes.md', locales: { source: 'en' } })
  const { value, diagnostics } = readTables({ file: 'codes.md', path: 'codes.md', locale: 'en', text }, settings)
  expect(value[0]?.rows.map(({ values }) => values)).toEqual([['404'], ['500'], ['abc']])
  expect(diagnostics).toMatchObject([{ rule: 'word-among-integers', severity: 'warning', line: 7 }])
})
