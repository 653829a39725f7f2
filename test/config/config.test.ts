import { describe, expect, it } from 'vitest'

import { checkSettings } from '../../generator/check-settings.ts'
import { configSources } from '../../generator/config/config-sources.ts'
import { loadConfig } from '../../generator/config/load-config.ts'
import { parseConfig } from '../../generator/config/parse-config.ts'
import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import { settingsOf } from '../../generator/config/settings.ts'
import { createWorkspace } from '../support/workspace.ts'

const rulesOf = (value: unknown): readonly string[] => {
  const parsed = parseConfig(value, 'doc-codes.config.json', JSON.stringify(value))
  return parsed.ok
    ? checkSettings(resolveSettings(parsed.config)).map(({ rule }) => rule)
    : parsed.diagnostics.map(({ rule }) => rule)
}

describe('a config', () => {
  it('needs nothing but docs', () => {
    expect(rulesOf({ docs: 'docs/*.md' })).toEqual([])
    expect(rulesOf({})).toEqual(['config-invalid'])
  })

  it('takes an output folder as shells complete it', () => {
    const out = (said: string): string => resolveSettings({ docs: 'docs/*.md', out: said }).out
    expect(['src/codes/', './src/codes', './/src/./codes//', './', '/etc/', '../up/'].map(out)).toEqual([
      'src/codes',
      'src/codes',
      'src/codes',
      '.',
      '/etc',
      '../up',
    ])
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
    [{ docs: '*.md', registry: 'nul.yaml' }, 'config-path'],
    [{ docs: '*.md', registry: '../names.yaml' }, 'config-path'],
    [{ docs: 'docs/a/*.md', out: 'docs' }, 'config-path'],
    [{ docs: 'docs/*.md', out: 'gen', registry: 'gen/names.yaml' }, 'config-path'],
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

  it.each(['con', 'src/aux.d', 'a\nb', 'a\u202Eb', 'a?', 'a.', 'a'.repeat(300)])(
    'a folder %j that some disk cannot hold is wrong',
    (out) => {
      expect(rulesOf({ docs: '*.md', out })).toEqual(['config-path'])
    },
  )

  it('suggests the key that was meant', () => {
    const parsed = parseConfig({ docs: '*.md', sets: { apiCode: { typname: 'A' } } }, 'c.json', '')
    expect(parsed).toMatchObject({ ok: false, diagnostics: [{ fix: 'Did you mean “typeName”?' }] })
  })

  it.each([
    [
      { response: 5 },
      'Write an object, "flat", "error", "problem-details", "json-rpc", "json-api", "graphql" or "oauth".',
    ],
    [{ response: 'problem-detail' }, 'Write "problem-details".'],
    [{ response: { data: 'x' } }, 'Add “response.code” to the config.'],
    [{ docs: [7] }, 'Write a text.'],
    [{ docs: '' }, 'Write a text that is not empty.'],
    [{ catalogs: ['i18next', 7] }, 'Write "ts", "i18next", "icu", "vue-i18n", "inlang", "gettext" or "xliff".'],
  ])('says in words what belongs there: %j', (wrong, fix) => {
    const parsed = parseConfig({ docs: '*.md', ...wrong }, 'c.json', '')
    expect(parsed).toMatchObject({ ok: false, diagnostics: [{ fix }] })
  })

  it('is found under each of its names, TypeScript too, and nowhere above the folder', async () => {
    const config = `import type { Config } from 'nowhere'\nexport default { docs: 'a.md' } satisfies Config\n`
    const workspace = await createWorkspace({ 'doc-codes.config.mts': config, 'deeper/notes.txt': '' })
    expect(await loadConfig(workspace.root)).toMatchObject({ ok: true, config: { docs: 'a.md' } })
    expect(await loadConfig(`${workspace.root}/deeper`)).toMatchObject({
      ok: false,
      diagnostics: [{ rule: 'config-missing' }],
    })
  })

  it.each([
    [
      'what this package exports, which need not be installed',
      `import { defineConfig } from 'doc-codes'\nexport default defineConfig({ docs: 'a.md' })`,
    ],
    [
      'an enum and a type',
      `enum Doc { First = 'a.md' }\ntype Docs = string\nexport default { docs: Doc.First as Docs }`,
    ],
    [
      'a module and data beside it',
      `import { name } from './name.ts'\nimport data from './data.json'\nexport default { docs: name + data.end }`,
    ],
    ['its own address', `export default { docs: import.meta.url.endsWith('.ts') ? 'a.md' : 'b.md' }`],
    ['await outside of functions', `const { name } = await import('./name.ts')\nexport default { docs: name + '.md' }`],
  ])('in TypeScript may hold %s', async (_, text) => {
    const files = { 'name.ts': `export const name: string = 'a'`, 'data.json': '{ "end": ".md" }' }
    const { root } = await createWorkspace({ 'doc-codes.config.ts': text, ...files })
    expect(await loadConfig(root)).toMatchObject({ ok: true, config: { docs: 'a.md' } })
  })

  it('is not told by what it imports from above the working directory, whatever has that name below', () => {
    const texts = new Map([
      ['a.config.ts', `import '../base.ts'`],
      ['b.config.ts', `import './base.ts'`],
      ['base.ts', ''],
    ])
    const read = (file: string): string | null => texts.get(file) ?? null
    expect(configSources('a.config.ts', read)).toBeNull()
    expect(configSources('b.config.ts', read)).toEqual({ files: ['b.config.ts', 'base.ts'], env: [] })
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

  it.each([
    ['c.json', '{\n  "docs": "*.md",\n}\n', 3, 1, 'The config cannot be loaded: Expected double-quoted property name.'],
    ['c.json', '{\n  "docs": "*.md"\n', 3, 1, /property value\.$|: Unexpected end of JSON input\.$/],
    ['c.json', '{ "docs": docs }', 1, 1, /“?docs/],
    [
      'c.ts',
      `const docs = '*.md'\nthrow new Error('No docs today')\n`,
      2,
      7,
      'The config cannot be loaded: No docs today.',
    ],
    [
      'c.mjs',
      `const docs = '*.md'\nthrow new Error('No docs today')\n`,
      2,
      7,
      'The config cannot be loaded: No docs today.',
    ],
  ])('%s that does not load is told at its place', async (file, text, line, column, message) => {
    const { root } = await createWorkspace({ [file]: text })
    expect(await loadConfig(root, file)).toMatchObject({
      ok: false,
      diagnostics: [{ rule: 'config-unreadable', line, column, message: expect.stringMatching(message) }],
    })
  })

  it('that is JSON has each key once in its object', async () => {
    const twice = '{\n  "docs": "*.md",\n  "rules": { "long-row": "off" },\n  "docs": "docs/*.md"\n}\n'
    const inner =
      '{ "docs": ["a.md", "b.md"], "rules": { "long-row": "off", "short-row": "off", "long-row": "error" } }'
    const { root } = await createWorkspace({
      'a.json': twice,
      'b.json': inner,
      'c.json': twice.replace(/.*md",\n/, ''),
    })
    expect(await loadConfig(root, 'a.json')).toMatchObject({
      ok: false,
      diagnostics: [{ rule: 'doubled-config-key', line: 4, column: 3, message: expect.stringContaining('line 2') }],
    })
    expect(await loadConfig(root, 'b.json')).toMatchObject({
      ok: false,
      diagnostics: [{ rule: 'doubled-config-key', line: 1, column: 79 }],
    })
    expect(await loadConfig(root, 'c.json')).toMatchObject({ ok: true })
  })

  // Where Node strips types itself, it does not say where it cannot.
  it.skipIf('typescript' in process.features)('that is no TypeScript is told at its place', async () => {
    const { root } = await createWorkspace({ 'c.ts': `export default {\n  docs: '*.md',,\n}\n` })
    const diagnostics = [
      { rule: 'config-unreadable', line: 2, column: 16, message: expect.stringMatching(/Unexpected token\.$/) },
    ]
    expect(await loadConfig(root, 'c.ts')).toMatchObject({ ok: false, diagnostics })
  })

  it('gives one set its own options before those of all', () => {
    const settings = resolveSettings({ docs: '*.md', enumStyle: 'const', sets: { smsStatus: { enumStyle: 'union' } } })
    expect([settingsOf(settings, 'apiCode').enumStyle, settingsOf(settings, 'smsStatus').enumStyle]).toEqual([
      'const',
      'union',
    ])
    expect(settingsOf(settings, 'constructor').enumStyle).toBe('const')
  })

  it.each([
    ['doc-codes.config.json', '{\n  "docs": "*.md",\n  "locales": { "source": "en" },\n  "ignroe": []\n}\n', '4:3'],
    ['doc-codes.config.json', '\uFEFF{\n  "docs": "*.md",\n  "outt": "x"\n}\n', '3:3'],
    ['doc-codes.config.json', '{ "docs": "*.md", "sets": { "a": {}, "b": {\n "typename": "B" } } }', '2:2'],
    ['doc-codes.config.mjs', 'export default {\n  docs: `*.md`, // outt: no key\n  outt: "x",\n}\n', '3:3'],
    [
      'doc-codes.config.ts',
      'const out = { outt: 1 }.outt > 0\nexport default {\n  docs: ["*.md", "outt: x"],\n  "outt": out,\n}\n',
      '4:3',
    ],
    [
      'doc-codes.config.ts',
      "const define = <T>(config: T): T => config\nexport default define({\n  docs: 'a.md',\n  sets: { a: { members:\n { casng: 'x' } } },\n})",
      '5:4',
    ],
  ])('in %s shows the line of a key that is wrong', async (name, text, place) => {
    const { root } = await createWorkspace({ [name]: text })
    const parsed = await loadConfig(root)
    expect(parsed).toMatchObject({ ok: false, diagnostics: [{ rule: 'config-unknown-key', file: name }] })
    expect(parsed.ok ? '' : parsed.diagnostics.map(({ line, column }) => `${line}:${column}`).join()).toBe(place)
  })

  it('may begin with a byte order mark', async () => {
    const { root } = await createWorkspace({ 'doc-codes.config.json': '\uFEFF{ "docs": "a.md" }' })
    expect(await loadConfig(root)).toMatchObject({ ok: true, config: { docs: 'a.md' } })
  })

  it.each(['__proto__', 'constructor', 'prototype'])('refuses %s for a key, wherever it stands', (key) => {
    for (const text of [
      `{ "docs": "*.md", "sets": { "${key}": {} } }`,
      `{ "docs": "*.md", "facetNames": { "${key}": "final" } }`,
      `{ "docs": "*.md", "${key}": {} }`,
    ])
      expect(parseConfig(JSON.parse(text), 'c.json', text)).toMatchObject({
        ok: false,
        diagnostics: [{ rule: 'config-name', line: 1, column: text.indexOf(key) }],
      })
  })

  it('lists the keys that there are where none is like the wrong one', () => {
    const parsed = parseConfig({ docs: '*.md', locales: { fallbackLanguage: 'en' } }, 'c.json', '')
    expect(parsed).toMatchObject({
      ok: false,
      diagnostics: [{ fix: 'Remove it; the keys here are source, names, map, missing, fallback.' }],
    })
  })
})
