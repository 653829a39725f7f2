import { describe, expect, it } from 'vitest'

import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import { readTables } from '../../generator/docs/read-tables.ts'

const twoLanguages = `# Errors

| 错误码 | 中文错误描述 | 英文错误描述 |
|---|---|---|
| 1001 | 面粉不足 | No flour is left |
| 1002 | 面粉太湿 | No flour is left |
| 1003 | 烤箱无法打开 | The oven cannot be opened |
`

const otherMeaning = `# Errors

| Code | 描述 | How to fix |
|---|---|---|
| 1001 | 面粉不足 | Buy more flour in the shop |
| 1002 | 烤箱无法打开 | Oil the hinges of the oven |
`

function rolesIn(locale: string, text: string): readonly string[] {
  const settings = resolveSettings({ docs: 'codes.md', locales: { source: locale } })
  const { value } = readTables({ file: 'codes.md', path: 'codes.md', locale, text }, settings)
  return value[0]?.columns.map(({ role }) => role) ?? []
}

describe('of two columns of texts that are headed alike', () => {
  it('that in the script of the document is the description, though its texts repeat', () => {
    expect(rolesIn('en', twoLanguages)[2]).toBe('description')
    expect(rolesIn('zh', twoLanguages)[1]).toBe('description')
  })

  it('one that speaks of something else is none', () => {
    expect(rolesIn('en', otherMeaning)[1]).toBe('description')
  })
})
