import { describe, expect, it } from 'vitest'

import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import { readTables } from '../../generator/docs/read-tables.ts'
import type { Row } from '../../generator/model/types.ts'

const settings = resolveSettings({ docs: 'codes.md', locales: { source: 'en' } })

function rowsOf(lines: readonly string[]): readonly Row[] {
  const text = `# Errors\n\n${lines.join('\n')}\n`
  return readTables({ file: 'codes.md', path: 'codes.md', locale: 'en', text }, settings).value[0]?.rows ?? []
}

describe('a deprecated code', () => {
  it.each([
    ['beside the code', '| Code | Description |\n|---|---|', '| 501 (deprecated) | Gone. |', ''],
    ['beside a symbol', '| Code | Description |\n|---|---|', '| E-003 (deprecated) | Gone. |', ''],
    ['struck out', '| Code | Description |\n|---|---|', '| ~~501~~ | Gone. |', ''],
    ['struck out in HTML', '| Code | Description |\n|---|---|', '| <del>501</del> | Gone. |', ''],
    ['at the start of the text', '| Code | Description |\n|---|---|', '| 501 | Deprecated: use 502. |', 'use 502.'],
    ['in a column of its own', '| Code | Description | Deprecated |\n|---|---|---|', '| 501 | Gone. | yes |', ''],
    [
      'in a column with reasons',
      '| Code | Description | Deprecated |\n|---|---|---|',
      '| 501 | Gone. | Use 502. |',
      'Use 502.',
    ],
    ['as a status', '| Code | Description | Status |\n|---|---|---|', '| 501 | Gone. | deprecated |', ''],
  ])('is marked %s', (_where, header, row, reason) => {
    const other = header.includes('Deprecated')
      ? '| 502 | Here. | no |'
      : header.includes('Status')
        ? '| 502 | Here. | active |'
        : '| 502 | Here. |'
    const [marked, used] = rowsOf([header, row, other])
    expect([marked?.deprecated, marked?.name, used?.deprecated]).toEqual([reason, null, null])
    expect(marked?.values).toHaveLength(1)
  })
})

describe('codes with dashes of their own', () => {
  it('are a range where spaces stand round the dash between them', () => {
    const [, range] = rowsOf(['| Code | Description |\n|---|---|', '| E-001 | One. |', '| E-010 – E-019 | Reserved. |'])
    expect(range).toMatchObject({ values: [], range: { from: 'E-010', to: 'E-019' } })
  })
})
