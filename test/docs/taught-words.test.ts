import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../generator/config/parse-config.ts'
import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import { compile, type Compilation } from '../../generator/generate.ts'
import type { Settings } from '../../generator/config/settings.ts'

const text = `# Ofen

| Kennziffer | Klartext |
| --- | --- |
| T-1 | Das Blech fehlt. |
| T-2 | Der Ofen ist kalt. |
`

function compiled(words: Settings['words']): Compilation {
  const settings = resolveSettings({ docs: 'ofen.md', registry: 'registry.yaml', locales: { source: 'de' }, words })
  return compile({ documents: [{ file: 'ofen.md', path: 'ofen.md', locale: 'de', text }], registry: '', settings })
}

describe('words that the config teaches', () => {
  it('are known in headers', () => {
    expect(compiled({}).tables).toEqual([])
    const { tables } = compiled({ de: { code: ['Kennziffer'], description: ['*klartext', 'Klartext'] } })
    expect(tables.map(({ columns }) => columns.map(({ role }) => role))).toEqual([['code', 'description']])
  })

  it('speak of what the config knows', () => {
    const config = { docs: 'ofen.md', words: { de: { cod: ['Kennziffer'] } } }
    const parsed = parseConfig(config, 'doc-codes.config.json', JSON.stringify(config))
    expect(JSON.stringify(parsed)).toMatch(/config-unknown-key.*cod\b.*code/)
  })
})
