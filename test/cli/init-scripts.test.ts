import { describe, expect, it } from 'vitest'

import { createWorkspace } from '../support/workspace.ts'
import { english, init } from './run-init.ts'

describe('init', () => {
  it('leaves a package.json alone that is no JSON, and says so', async () => {
    const { root, read } = await createWorkspace({ 'docs/gate.md': english, 'package.json': '{ "name": "x", }\n' })
    const said = await init(root)
    expect(said).toContain('  package.json is no JSON object, so it got no scripts.')
    expect(said.at(-1)).toBe('exit 0')
    expect(await read('package.json')).toBe('{ "name": "x", }\n')
  })

  it('generates before a build whose compiler runs before the bundler', async () => {
    const scriptsOf = async (build: string): Promise<string> => {
      const { root, read } = await createWorkspace({
        'docs/gate.md': english,
        'package.json': JSON.stringify({ scripts: { build } }),
      })
      await init(root)
      return read('package.json')
    }
    expect(await scriptsOf('tsc -b && vite build')).toContain('"prebuild": "npx doc-codes generate"')
    expect(await scriptsOf('vite build')).not.toContain('prebuild')
  })

  it.each([
    [
      'tabs and a list in one line',
      '{\n\t"name": "x",\n\t"scripts": {\n\t\t"test": "vitest"\n\t},\n\t"files": ["dist", "src"]\n}\n',
      '{\n\t"name": "x",\n\t"scripts": {\n\t\t"test": "vitest",\n\t\t"codes": "npx doc-codes generate",\n\t\t"codes:check": "npx doc-codes check"\n\t},\n\t"files": ["dist", "src"]\n}\n',
    ],
    [
      'Windows line ends and no scripts',
      '{\r\n  "name": "x",\r\n  "files": ["dist"]\r\n}\r\n',
      '{\r\n  "name": "x",\r\n  "files": ["dist"],\r\n  "scripts": {\r\n    "codes": "npx doc-codes generate",\r\n    "codes:check": "npx doc-codes check"\r\n  }\r\n}\r\n',
    ],
    [
      'nothing',
      '{}\n',
      '{\n  "scripts": {\n    "codes": "npx doc-codes generate",\n    "codes:check": "npx doc-codes check"\n  }\n}\n',
    ],
  ])('keeps a package.json with %s as it is but for the scripts', async (_, before, after) => {
    const { root, read } = await createWorkspace({ 'docs/gate.md': english, 'package.json': before })
    await init(root)
    expect(await read('package.json')).toBe(after)
  })
})
