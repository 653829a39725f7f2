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

it.each([
  ['03', /begins with a zero/, 'Write 3 if servers'],
  ['9007199254740993', /larger than a number/, 'Correct the code'],
])('warns of digits that no integer keeps: %s', (code, message, fix) => {
  const text = `# Errors\n\n| Code | Description |\n|---|---|\n| 404 | Not found. |\n| 500 | Broken. |\n| ${code} | Odd. |\n`
  const settings = resolveSettings({ docs: 'codes.md', locales: { source: 'en' } })
  const { value, diagnostics } = readTables({ file: 'codes.md', path: 'codes.md', locale: 'en', text }, settings)
  expect(value[0]?.rows.map(({ values }) => values)).toEqual([['404'], ['500'], [code]])
  expect(diagnostics).toMatchObject([{ rule: 'digits-among-integers', severity: 'warning', line: 7 }])
  expect(diagnostics[0]?.message).toMatch(message)
  expect(diagnostics[0]?.fix).toContain(fix)
})

it('does not warn of codes that all have as many digits, nor of a table of large ones', () => {
  const settings = resolveSettings({ docs: 'codes.md', locales: { source: 'en' } })
  for (const codes of [
    ['001', '100', '200'],
    ['9007199254740993', '9007199254740995', '9007199254740997'],
  ]) {
    const rows = codes.map((code) => `| ${code} | Meaning of ${code}. |\n`).join('')
    const text = `# Errors\n\n| Code | Description |\n|---|---|\n${rows}`
    expect(readTables({ file: 'codes.md', path: 'codes.md', locale: 'en', text }, settings).diagnostics).toEqual([])
  }
})

it.each([
  ['l0', /write 10/i],
  ['I5', /write 15/i],
  ['true', /integer/],
])('refuses what is a number in other letters, or no code, beside one integer: %s', (code, fix) => {
  const text = `# Errors\n\n| Code | Description |\n|---|---|\n| 4 | Not found. |\n| ${code} | Odd. |\n`
  const settings = resolveSettings({ docs: 'codes.md', locales: { source: 'en' } })
  const { diagnostics } = readTables({ file: 'codes.md', path: 'codes.md', locale: 'en', text }, settings)
  expect(diagnostics).toMatchObject([{ rule: 'not-an-integer', severity: 'error', line: 6 }])
  expect(diagnostics[0]?.fix).toMatch(fix)
})
