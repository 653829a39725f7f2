import { describe, expect, it } from 'vitest'

import { generate } from '../../generator/api/run.ts'
import { createWorkspace } from '../support/workspace.ts'
import { english, init } from './run-init.ts'

describe('init', () => {
  it('writes below src where programs are compiled from there', async () => {
    const files = { 'docs/gate.md': english, 'tsconfig.json': '{}', 'src/main.ts': '' }
    const { root, read } = await createWorkspace(files)
    await init(root)
    expect(JSON.parse(await read('doc-codes.config.json'))).toMatchObject({ out: 'src/codes' })
  })

  it('says how to make a config of Vite where there is none', async () => {
    const manifest = '{ "devDependencies": { "vite": "^8.0.0" } }'
    const { root } = await createWorkspace({ 'docs/gate.md': english, 'package.json': manifest })
    expect((await init(root)).join('\n')).toContain(
      "vite.config.ts, which is not here yet: import docCodes from 'doc-codes/vite'",
    )
  })

  it.each([
    ['its tsconfig', { 'tsconfig.json': '{ // strict\n "compilerOptions": { "erasableSyntaxOnly": true, } }' }],
    [
      'one that it refers to',
      {
        'tsconfig.json': '{ "files": [], "references": [{ "path": "./tsconfig.app.json" }] }',
        'tsconfig.app.json': '{ "compilerOptions": { /* Vite */ "erasableSyntaxOnly": true } }',
      },
    ],
    [
      'one that it extends',
      { 'tsconfig.json': '{ "extends": "./base" }', 'base.json': '{"compilerOptions":{"erasableSyntaxOnly":true}}' },
    ],
  ])('takes constants where %s forbids enums', async (_, files) => {
    const { root, read } = await createWorkspace({ 'docs/gate.md': english, ...files })
    await init(root)
    expect(JSON.parse(await read('doc-codes.config.json'))).toMatchObject({ enumStyle: 'const' })
  })

  it('sees what the repository is built with, says what to add, and keeps an output that is there', async () => {
    const tools = {
      'docs/gate.md': english,
      'vite.config.ts': 'export default {}',
      'src/main.ts': '',
      'turbo.json': '{}',
      'nx.json': '{}',
      '.github/workflows/ci.yml': 'on: push',
      'pnpm-lock.yaml': '',
      'node_modules/doc-codes/package.json': '{}',
    }
    const { root, read } = await createWorkspace(tools)
    const lines = await init(root)
    expect(await read('doc-codes.config.ts')).toContain("out: 'src/codes'")
    const hints = ['vite.config.ts', 'turbo.json', 'nx.json', '.github/workflows', 'Now run: pnpm exec doc-codes']
    expect(hints.filter((hint) => !lines.some((line) => line.trim().startsWith(hint)))).toEqual([])
    const tried = await createWorkspace({ 'docs/gate.md': english })
    await generate({ root: tried.root, documents: ['docs/gate.md'], out: 'lib/gate/codes' })
    await init(tried.root)
    expect(JSON.parse(await tried.read('doc-codes.config.json'))).toMatchObject({ out: 'lib/gate/codes' })
    const stripped = await createWorkspace({
      'docs/gate.md': english,
      'package.json': '{ "scripts": { "start": "NODE_ENV=production node --watch src/main.ts" } }',
    })
    await init(stripped.root)
    expect(JSON.parse(await stripped.read('doc-codes.config.json'))).toMatchObject({
      enumStyle: 'const',
      importExtension: '.ts',
    })
  })
})
