import { describe, expect, it } from 'vitest'

import { checkSettings } from '../../generator/config/check-settings.ts'
import { loadConfig } from '../../generator/config/load-config.ts'
import { parseConfig } from '../../generator/config/parse-config.ts'
import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import { createWorkspace } from '../support/workspace.ts'

const rulesOf = (value: unknown): readonly string[] => {
  const parsed = parseConfig(value, 'doc-codes.config.json')
  return parsed.ok
    ? checkSettings(resolveSettings(parsed.config)).map(({ rule }) => rule)
    : parsed.diagnostics.map(({ rule }) => rule)
}

describe('a config', () => {
  it('needs nothing but docs', () => {
    expect(rulesOf({ docs: 'docs/*.md' })).toEqual([])
    expect(rulesOf({})).toEqual(['config-invalid'])
  })

  it.each([
    [{ docs: '*.md', outt: 'x' }, 'config-unknown-key'],
    [{ docs: '*.md', locales: { sorce: 'kk' } }, 'config-unknown-key'],
    [{ docs: '*.md', sets: { apiCode: { typname: 'A' } } }, 'config-unknown-key'],
    [JSON.parse('{ "docs": "*.md", "__proto__x": 1 }'), 'config-unknown-key'],
    [{ docs: '*.md', enumStyle: 'class' }, 'config-invalid'],
    [{ docs: 7 }, 'config-invalid'],
    [null, 'config-invalid'],
    [{ docs: '*.md', out: '../elsewhere' }, 'config-path'],
    [{ docs: '*.md', out: '/etc' }, 'config-path'],
    [{ docs: '*.md', out: '.' }, 'config-path'],
    [{ docs: '*.md', registry: '../names.yaml' }, 'config-path'],
    [{ docs: 'docs/a/*.md', out: 'docs' }, 'config-path'],
    [{ docs: '*.md', sets: { '../../x': {} } }, 'config-name'],
    [{ docs: '*.md', sets: { 'a\u0000b': {} } }, 'config-name'],
    [{ docs: '*.md', sets: { x: { typeName: 'any' } } }, 'config-name'],
    [{ docs: '*.md', package: { name: 'Not a name' } }, 'config-name'],
    [{ docs: '*.md', locales: { source: 'ua' } }, 'unknown-locale'],
    [{ docs: '*.md', locales: { source: '../x' } }, 'unknown-locale'],
    [{ docs: '*.md', locales: { source: 'EN' } }, 'not-canonical-locale'],
    [{ docs: '*.md', docsUrl: 'javascript:alert(1)' }, 'config-invalid'],
    [{ docs: '*.md', rules: { 'duplicat-code': 'off' } }, 'config-unknown-rule'],
  ])('%j is wrong', (config, rule) => {
    expect(rulesOf(config)).toEqual([rule])
  })

  it('suggests the key that was meant', () => {
    const parsed = parseConfig({ docs: '*.md', sets: { apiCode: { typname: 'A' } } }, 'c.json')
    expect(parsed).toMatchObject({ ok: false, diagnostics: [{ fix: 'did you mean “typeName”?' }] })
  })

  it('is found under each of its names, TypeScript too, and nowhere above the folder', async () => {
    const config = `import type { Config } from 'nowhere'\nexport default { docs: 'a.md' } satisfies Config\n`
    const workspace = await createWorkspace({ 'doc-codes.config.mts': config, 'deeper/notes.txt': '' })
    expect(await loadConfig(workspace.root)).toEqual({ ok: true, config: { docs: 'a.md' } })
    expect(await loadConfig(`${workspace.root}/deeper`)).toMatchObject({
      ok: false,
      diagnostics: [{ rule: 'config-missing' }],
    })
  })

  it('that does not load is a problem of one line', async () => {
    const { root } = await createWorkspace({ 'doc-codes.config.ts': 'export default {\n', 'c.json': '{' })
    for (const named of [undefined, 'c.json'])
      expect(await loadConfig(root, named)).toMatchObject({
        ok: false,
        diagnostics: [{ rule: 'config-unreadable', message: expect.not.stringContaining('\n') }],
      })
    expect(await loadConfig(root, 'none.ts')).toMatchObject({ ok: false, diagnostics: [{ rule: 'file-not-found' }] })
  })

  it('gives one set its own options before those of all', () => {
    const settings = resolveSettings({ docs: '*.md', enumStyle: 'const', sets: { smsStatus: { enumStyle: 'union' } } })
    expect([settings.set('apiCode').enumStyle, settings.set('smsStatus').enumStyle]).toEqual(['const', 'union'])
    expect(settings.set('constructor').enumStyle).toBe('const')
  })
})
