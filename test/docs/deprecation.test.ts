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
    ['beside a symbol in capitals', '| Code | Description |\n|---|---|', '| E_HOT (DEPRECATED) | Gone. |', ''],
    ['beside a symbol in emphasis', '| Code | Description |\n|---|---|', '| `E_HOT` *(removed)* | Gone. |', ''],
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

describe('codes below a title that says that they are old', () => {
  const titles: readonly (readonly [string, string])[] = [
    ['de', 'Veraltete Fehlercodes'],
    ['de', 'Fehlercodes (veraltet)'],
    ['en', 'Error codes no longer used'],
    ['en', 'Error codes (deprecated)'],
    ['es', 'Códigos obsoletos'],
    ['es', 'Códigos de error obsoletos'],
    ['fr', 'Codes d’erreur obsolètes'],
    ['it', 'Codici di errore obsoleti'],
    ['ja', '廃止されたエラーコード'],
    ['ja', '非推奨のエラーコード'],
    ['ko', '더 이상 사용되지 않는 오류 코드'],
    ['nl', 'Verouderde foutcodes'],
    ['pt', 'Códigos de erro descontinuados'],
    ['ru', 'Устаревшие коды ошибок'],
    ['uk', 'Застарілі коди помилок'],
    ['zh', '已废弃的错误码'],
    ['zh', '错误码（已废弃）'],
  ]
  it.each(titles)('are marked in %s: %s', (_locale, title) => {
    const rows = rowsOf(['## ' + title, '', '| Code | Description |\n|---|---|', '| 501 | Gone. |', '| 502 | Shut. |'])
    expect(rows.map((row) => row.deprecated)).toEqual(['', ''])
  })

  it.each([
    'Removed devices',
    'Obsolete hardware faults',
    'Veraltete Geräte',
    '废弃物',
    'Códigos de productos eliminados',
  ])('are not where it speaks of other things: %s', (title) => {
    const rows = rowsOf(['## ' + title, '', '| Code | Description |\n|---|---|', '| 501 | Gone. |', '| 502 | Shut. |'])
    expect(rows.map((row) => row.deprecated)).toEqual([null, null])
  })
})

describe('what is said of a code for a while', () => {
  it.each(['(new!)', '(since 2.0)', '(v3+)', '(neu seit 2.1)', '(par défaut)', '(добавлен в версии 3)', '(新增)'])(
    'is no name: %s',
    (remark) => {
      const [row] = rowsOf(['| Code | Description |\n|---|---|', `| 501 ${remark} | Gone. |`, '| 502 | Here. |'])
      expect([row?.values, row?.name, row?.deprecated]).toEqual([[501], null, null])
    },
  )
})

describe('words for deprecated codes', () => {
  it.each([
    ['⚠️ Deprecated: use 502.', 'use 502.'],
    ['Deprecato dalla 2.0.', 'dalla 2.0.'],
    ['Reläet är på. Föråldrad sedan 2.0.', 'sedan 2.0.'],
    ['Zastaralé od verze 2.0.', 'od verze 2.0.'],
    ['مهمل منذ 2.0.', 'منذ 2.0.'],
    ['Không còn được sử dụng.', ''],
    ['Више се не користи.', ''],
    ['Tidak digunakan lagi sejak 2.0.', 'sejak 2.0.'],
    ['Dieser Fehlercode ist veraltet seit 2.0.', 'seit 2.0.'],
    ['Ce code est obsolète depuis 2.0.', 'depuis 2.0.'],
    ['该错误码已废弃。', ''],
    ['Deprecated error code, use 502.', 'use 502.'],
    ['Dropped in version 4.0, use 502.', 'Dropped in version 4.0, use 502.'],
    ['Entfernt mit 4.0.', 'Entfernt mit 4.0.'],
    ['Supprimé depuis la 3.1.', 'Supprimé depuis la 3.1.'],
    ['Not used.', 'Not used.'],
    ['Not sent any more: use 502.', 'Not sent any more: use 502.'],
  ])('are known: %s', (text, reason) => {
    const [marked] = rowsOf(['| Code | Description |\n|---|---|', `| 501 | ${text} |`, '| 502 | Here. |'])
    expect(marked?.deprecated).toBe(reason)
  })

  it.each([
    'Föråldrad version skickades.',
    'Elavult kulcs.',
    'Der Schlüssel ist veraltet.',
    'Остарял ключ.',
    'Deprecated code of a lid was sent.',
    'Not supported.',
    'Not supported in this oven.',
    'Not sent, try again.',
    'Removed after 3.5 seconds.',
    'Removed in the oven.',
  ])('speak of something else in: %s', (text) => {
    const [used] = rowsOf(['| Code | Description |\n|---|---|', `| 501 | ${text} |`, '| 502 | Here. |'])
    expect(used?.deprecated).toBeNull()
  })
})
