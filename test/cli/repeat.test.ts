import { rename, utimes } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it, test } from 'vitest'

import { docCodes, type Outcome } from '../support/cli.ts'
import { runRemembering } from '../support/program.ts'
import { createWorkspace, type Workspace } from '../support/workspace.ts'

/** Where what is remembered stands. */
const cache = 'node_modules/.cache/'

const table = (...rows: readonly string[]): string => `| Code | Description |\n|---|---|\n${rows.join('\n')}\n`

const project = {
  // Where packages are, what is remembered stands beside them.
  'node_modules/none/index.js': '',
  // A warning in it, so that there is something to print.
  'docs/lamp-codes.md': table(
    '| 1 | The lamp is broken. |',
    '| 2 | The lamp is broken. |',
    '| 3 | The bulb is lost. |',
  ),
  'doc-codes.config.json': JSON.stringify({ docs: 'docs/*.md', locales: { source: 'en' }, registry: 'names.yaml' }),
}

/** A project in which nothing has changed since its last run, long enough ago for any file system to tell. */
async function settled(
  verb: 'generate' | 'lint',
  files: Readonly<Record<string, string>> = project,
  run = here,
): Promise<Workspace> {
  const workspace = await createWorkspace(files)
  if (verb === 'generate') expect((await run(workspace, [verb])).code).toBe(0)
  await age(workspace)
  await run(workspace, [verb])
  return workspace
}

async function age({ root, snapshot }: Workspace): Promise<void> {
  const files = Object.keys(await snapshot()).filter((file) => !file.startsWith(cache))
  const folders = files.flatMap((file) => file.split('/').map((_, at, parts) => parts.slice(0, at).join('/')))
  for (const path of new Set([...files, ...folders])) await utimes(join(root, path), 1e9, 1e9)
}

/** Runs within this process. */
function here({ root }: Workspace, words: readonly string[]): Promise<Outcome> {
  return runRemembering(root, words)
}

/** Runs as a process of its own: what is loaded once is loaded anew. */
function outside(
  { root }: Workspace,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return docCodes(root, words, env)
}

/** Changes what is remembered, so that it shows whether a run was one from memory. */
async function mark(workspace: Workspace): Promise<number> {
  const remembered = Object.entries(await workspace.snapshot(cache)).filter(([file]) => file.includes('/runs/'))
  for (const [file, text] of remembered)
    await workspace.write(file, text.replace(/is up to date|no errors/, 'is REMEMBERED'))
  return remembered.length
}

describe('a run in which nothing has changed', () => {
  it('prints and ends as the full one did', async () => {
    const workspace = await settled('generate')
    for (const words of [['generate'], ['lint'], ['lint', '--strict']]) {
      const full = await here(workspace, [...words, '--no-cache'])
      await here(workspace, words)
      expect(await here(workspace, words)).toEqual(full)
    }
    expect(await mark(workspace)).toBe(3)
    expect((await here(workspace, ['generate'])).stdout).toContain('REMEMBERED')
    expect((await here(workspace, ['generate', '--no-cache'])).stdout).toContain('is up to date')
    expect((await here(workspace, ['check'])).stdout).toContain('is up to date')
  })

  test.each<[string, (workspace: Workspace) => Promise<void>]>([
    ['edited', ({ write }) => write('generated/index.ts', '// mine\n')],
    ['gone', ({ remove }) => remove('generated/lamp-code/codes.ts')],
  ])('is none where an output file is %s', async (_, change) => {
    const workspace = await settled('generate')
    await change(workspace)
    expect((await here(workspace, ['generate'])).stdout).toContain('written')
  })

  test.each<[string, (workspace: Workspace) => Promise<void>, RegExp]>([
    [
      'other bytes of the same size and time',
      async (workspace) => {
        await workspace.write('docs/lamp-codes.md', project['docs/lamp-codes.md'].replace('| 3 |', '| x |'))
        await age(workspace)
      },
      /word-among-integers/,
    ],
    [
      'a new document',
      ({ write }) => write('docs/door-codes.md', table('| 1 | The door is shut. |')),
      /4 codes in 2 sets/,
    ],
    ['a document that is gone', ({ remove }) => remove('docs/lamp-codes.md'), /no-documents/],
    [
      'a registry that has come',
      ({ write }) => write('names.yaml', 'lampCode: { 7: { name: Gone } }\n'),
      /registry-shape/,
    ],
    ['another config', ({ write }) => write('doc-codes.config.json', '{ "docs": "none.md" }'), /no-documents/],
    [
      'a config that comes first',
      ({ write }) => write('doc-codes.config.mjs', 'export default { docs: "none/*.md" }'),
      /no-documents/,
    ],
  ])('is none with %s', async (_, change, expected) => {
    const workspace = await settled('lint')
    expect((await here(workspace, ['lint'])).stdout).toContain('no errors: 3 codes')
    await change(workspace)
    const { stdout, stderr } = await here(workspace, ['lint'])
    expect(stdout + stderr).toMatch(expected)
  })

  it('is the full one where what was remembered is damaged, or of another build', async () => {
    const workspace = await settled('lint')
    for (const damaged of ['', '{', '{"seen":{}}', '[]']) {
      for (const file of Object.keys(await workspace.snapshot(cache))) await workspace.write(file, damaged)
      const { code, stdout } = await here(workspace, ['lint'])
      expect([code, stdout]).toEqual([0, expect.stringContaining('no errors')])
    }
  })
})

describe('a config that is code', () => {
  const config = (text: string): Readonly<Record<string, string>> => ({
    'docs/lamp-codes.md': project['docs/lamp-codes.md'],
    'package.json': '{ "type": "module" }',
    'node_modules/none/index.js': '',
    'docs.mjs': 'export const docs = "docs/*.md"',
    'doc-codes.config.mjs': text,
  })

  it('is known by its imports and by the variables that it asks for', async () => {
    const workspace = await settled(
      'lint',
      config(`import { docs } from './docs.mjs'
        export default { docs: process.env.CODES ?? docs, registry: null }`),
      outside,
    )
    expect(await mark(workspace)).toBe(1)
    expect((await outside(workspace, ['lint'])).stdout).toContain('REMEMBERED')
    expect((await outside(workspace, ['lint'], { CODES: 'none/*.md' })).stderr).toContain('no-documents')
    await workspace.write('docs.mjs', 'export const docs = "others/*.md"')
    expect((await outside(workspace, ['lint'])).stderr).toContain('no-documents')
  })

  it('says what it says now where documents changed as well', async () => {
    const workspace = await createWorkspace({
      ...config(`import { enumStyle } from './style.ts'
        export default { docs: 'docs/*.md', registry: null, enumStyle: process.env.STYLE ?? enumStyle }`),
      'style.ts': `export const enumStyle = 'enum' as const`,
    })
    const { write, read, root } = workspace
    await rename(join(root, 'doc-codes.config.mjs'), join(root, 'doc-codes.config.ts'))
    const codes = async (text: string, env: Readonly<Record<string, string>> = {}): Promise<string> => {
      await write('docs/lamp-codes.md', table(`| 1 | ${text} |`))
      expect(await outside(workspace, ['generate'], env)).toMatchObject({ code: 0 })
      return read('generated/lamp-code/codes.ts')
    }
    expect(await codes('The lamp is broken.')).toContain('enum Lamp')
    expect(await codes('The lamp is lost.')).toContain('enum Lamp')
    await write('style.ts', `export const enumStyle = 'union' as const`)
    expect(await codes('The lamp is hot.')).toContain('type Lamp')
    expect(await codes('The lamp is cold.', { STYLE: 'const' })).toContain('const Lamp')
  })

  test.each([
    ['a package', `import 'yaml'; export default { docs: 'docs/*.md', registry: null }`],
    [
      'a built-in module',
      `import { cwd } from 'node:process'; export default { docs: cwd() && 'docs/*.md', registry: null }`,
    ],
    ['the clock', `export default { docs: new Date() && 'docs/*.md', registry: null }`],
    ['the terminal', `console.log('Here is the config'); export default { docs: 'docs/*.md', registry: null }`],
    ['the whole environment', `export default { docs: { ...process.env } && 'docs/*.md', registry: null }`],
    ['a computed import', `const { docs } = await import('./docs' + '.mjs'); export default { docs, registry: null }`],
  ])('is loaded every time where it asks for %s', async (_, text) => {
    const workspace = await createWorkspace({ ...config(text), 'node_modules/yaml/index.js': '' })
    await age(workspace)
    for (let time = 0; time < 2; time++) expect((await outside(workspace, ['lint'])).code).toBe(0)
    expect(Object.keys(await workspace.snapshot('node_modules/.cache/doc-codes/runs'))).toEqual([])
  })
})
