import { describe, expect, it } from 'vitest'

import { createWorkspace } from '../support/workspace.ts'
import { english, init, prose } from './run-init.ts'

describe('init', () => {
  it('says what it saw, and changes only what is missing', async () => {
    const { root, read } = await createWorkspace({
      'docs/gate.md': english,
      'docs/index.md': prose,
      'package.json': '{\n    "name": "x",\n    "scripts": { "codes": "mine" }\n}\n',
      '.git/HEAD': '',
      '.gitattributes': '* text=auto',
    })
    const lines = await init(root)
    expect(lines).toContain('2 documents, 1 with code tables:')
    expect(lines).toContain('  docs/gate.md: 2 rows in line 3')
    expect(lines).toContain('+ doc-codes.config.json')
    expect(lines).toContain('~ package.json: scripts codes:check')
    expect(await read('package.json')).toBe(
      '{\n    "name": "x",\n    "scripts": {\n        "codes": "mine",\n        "codes:check": "npx doc-codes check"\n    }\n}\n',
    )
    expect(await read('.gitattributes')).toBe('* text=auto\ngenerated/** merge=generated linguist-generated\n')
    expect((await init(root)).at(-1)).toBe('exit 2')
  })

  it('finds documents whose endings are in capitals, and says where there are none', async () => {
    const { root, read } = await createWorkspace({ 'DOCS/GATE.MD': english })
    expect((await init(root)).at(-1)).toBe('exit 0')
    expect(JSON.parse(await read('doc-codes.config.json'))).toMatchObject({ docs: 'DOCS/**/*.MD' })
    const empty = await createWorkspace({})
    expect(await init(empty.root)).toContain('There is no Markdown and no HTML below this folder.')
  })

  it('writes TypeScript where the package is installed, and nothing where there is no code table', async () => {
    const installed = { 'node_modules/doc-codes/package.json': '{}', 'docs/gate.md': english }
    const { root, read } = await createWorkspace(installed)
    await init(root)
    expect(await read('doc-codes.config.ts')).toBe(
      "import { defineConfig } from 'doc-codes'\n\nexport default defineConfig({\n  docs: 'docs/**/*.md',\n  locales: { source: 'en' },\n  registry: 'docs/registry.yaml',\n  out: 'generated',\n})\n",
    )
    const table =
      '<table><tr><th>Code</th><th>Description</th></tr><tr><td>1</td><td>The gate is shut.</td></tr></table>'
    const built = await createWorkspace({
      'docs/gate.md': english,
      'site/gate.html': table,
      'index.html': '<p>Hello.</p>',
    })
    expect((await init(built.root)).join('\n')).toContain('is mostly built from it: site/gate.html. To read one,')
    const empty = await createWorkspace({ 'docs/index.md': prose })
    expect((await init(empty.root)).at(-1)).toBe('exit 1')
    expect(Object.keys(await empty.snapshot())).toEqual(['docs/index.md'])
  })
})
