import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import { expect, it } from 'vitest'

import { bin, docCodes } from '../support/cli.ts'
import { createWorkspace } from '../support/workspace.ts'

const page =
  '# Gate codes\n\n| Code | Description |\n|---|---|\n| 1 | The gate is shut. |\n| 2 | The queue is full. |\n'
const project = {
  'doc-codes.config.json':
    '{ "docs": "docs/{locale}/*.md", "locales": { "source": "en" }, "registry": "names/codes.yaml" }',
  'docs/en/gate.md': page,
  'docs/de/gate.md': page
    .replace('The gate is shut.', 'Das Tor ist zu.')
    .replace('The queue is full.', 'Die Schlange ist voll.'),
  'names/codes.yaml': 'gate:\n  1: { name: Shut }\n  2: { name: Full }\n',
  'docs/en/.draft.txt': 'no document',
  'secret/key.pem': 'nobody reads this',
}

interface Files {
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly folders: readonly string[]
}

async function filesOf(root: string): Promise<Files> {
  const { stdout } = await docCodes(root, ['inputs', '--json'])
  const files: Files = JSON.parse(stdout)
  return files
}

it('a run on nothing but its inputs, at another path, writes the same bytes, and nothing but its outputs', async () => {
  const { root, read, snapshot } = await createWorkspace(project)
  await docCodes(root, ['generate'])
  const { inputs, outputs } = await filesOf(root)
  expect(inputs).toEqual(['doc-codes.config.json', 'docs/de/gate.md', 'docs/en/gate.md', 'names/codes.yaml'])
  const before = await snapshot()
  const elsewhere = await createWorkspace(
    Object.fromEntries(await Promise.all(inputs.map(async (file) => [file, await read(file)] as const))),
  )
  expect(await docCodes(elsewhere.root, ['generate', '--no-cache'])).toMatchObject({ code: 0 })
  const after = await elsewhere.snapshot()
  expect(
    Object.keys(after)
      .filter((file) => !inputs.includes(file))
      .sort(),
  ).toEqual(outputs.filter((file) => !inputs.includes(file)))
  for (const file of outputs) expect(after[file], file).toBe(before[file])
})

it('a run that may read its inputs, its folders and its outputs alone ends well; one that lacks an input does not', async () => {
  // All in one folder: the permissions of Node 20 mistake some paths that begin alike.
  const { root } = await createWorkspace({
    'doc-codes.config.json': '{ "docs": "docs/*.md", "locales": { "source": "en" }, "registry": "docs/codes.yaml" }',
    'docs/gate.md': page,
    'docs/codes.yaml': project['names/codes.yaml'],
    'secret/key.pem': project['secret/key.pem'],
  })
  await docCodes(root, ['generate'])
  const { inputs, folders } = await filesOf(root)
  const checkout = fileURLToPath(new URL('../../', import.meta.url))
  // Node 20 cannot hold a folder and a file in it apart: what lies in a folder comes with it.
  const inside = (file: string): boolean => folders.some((folder) => file.startsWith(`${folder}/`))
  const configs = ['ts', 'mts', 'js', 'mjs', 'json'].map((end) => `doc-codes.config.${end}`)
  const own = [
    ...folders.map((folder) => `${folder}/`),
    'generated/',
    ...new Set([...configs, ...inputs.filter((file) => !inside(file))]),
  ]
  const run = (readable: readonly string[]): Promise<string> =>
    new Promise((resolve) => {
      const paths = [
        `${checkout}dist/`,
        `${checkout}node_modules/`,
        `${checkout}package.json`,
        ...readable.map((file) => `${root}/${file}`),
      ]
      const [major = 20] = process.versions.node.split('.').map(Number)
      const permission = major >= 24 ? '--permission' : '--experimental-permission'
      const words = [permission, ...paths.map((path) => `--allow-fs-read=${path}`), bin, 'check']
      execFile(process.execPath, words, { cwd: root }, (_, stdout) => {
        resolve(stdout)
      })
    })
  expect(await run(own)).toBe('generated/ is up to date: 2 codes in 1 set, 1 locale\n')
  expect(await run(own.filter((file) => file !== 'docs/'))).not.toContain('up to date')
})
