import { describe, expect, it } from 'vitest'

import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import { readTables } from '../../generator/docs/read-tables.ts'

const settings = resolveSettings({ docs: 'codes.md', locales: { source: 'en' } })

function rolesOf(header: string, rows: readonly string[]): readonly (string | undefined)[] {
  const text = `# Errors\n\n${header}\n${header.replace(/[^|]+/g, '---')}\n${rows.join('\n')}\n`
  const { value } = readTables({ file: 'codes.md', path: 'codes.md', locale: 'en', text }, settings)
  return value[0]?.columns.map(({ role }) => role) ?? []
}

describe('the column of messages', () => {
  it.each(['Severity', 'Status', 'Result', 'Response', 'Level', 'Category'])(
    'is not one of single words headed %s',
    (word) => {
      const roles = rolesOf(`| Code | Description | ${word} |`, [
        '| 1 | The disk is full, so nothing more can be written. | high |',
        '| 2 | The network cannot be reached at the moment. | low |',
        '| 3 | The user gave the wrong password three times. | medium |',
      ])
      expect(roles).toEqual(['code', 'description', 'attribute'])
    },
  )

  it('is one of short texts headed as messages', () => {
    const roles = rolesOf('| Code | Message | Description |', [
      '| 1 | Disk full. | The disk is full, so nothing more can be written to it. |',
      '| 2 | No network. | The network cannot be reached at the moment, so nothing is sent. |',
    ])
    expect(roles).toEqual(['code', 'message', 'description'])
  })

  it('leaves the description to what says more than what kind of issue it is', () => {
    const roles = rolesOf('| HTTP code | Issue type | Oven code - code | Oven code - display |', [
      '| `409` | duplicate | DUPLICATE_CAKE | Baking would make a second cake of the same kind |',
    ])
    expect(roles).toEqual(['attribute', 'attribute', 'code', 'description'])
  })

  it.each(['Context', 'Kontext', 'Контекст', 'Ngữ cảnh', '上下文'])('is not where something happens: %s', (word) => {
    const roles = rolesOf(`| Code | HTTP | Message | ${word} |`, [
      '| `LID_LOST` | 400 | The lid was not found below the kiln. | Upload |',
      '| `LID_SHUT` | 400 | The lid of the kiln was shut before. | Heating fails |',
      '| `NO_KILN` | 404 | There is no kiln at all. | |',
    ])
    expect(roles).toEqual(['code', 'attribute', 'description', 'attribute'])
  })

  it('is one of messages whatever stands in brackets behind it', () => {
    const roles = rolesOf('| Code | Message (default) | Place of it |', [
      '| `LID_LOST` | The lid is lost | Wherever a lid is looked for by its owner |',
      '| `LID_SHUT` | The lid is shut | Whenever the kiln is opened by its owner |',
    ])
    expect(roles).toEqual(['code', 'description', 'attribute'])
  })
})
