import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import { generateIn } from '../support/cli.ts'
import { runProgram } from '../support/program.ts'
import { createWorkspace, type Workspace } from '../support/workspace.ts'
import { config, inspection, page, problemsIn, project } from './lifts.ts'

/** What keeps a project from being read whole: how it comes about, and the one line that says so. */
const causes: Readonly<
  Record<string, { readonly make: (workspace: Workspace) => Promise<void>; readonly says: RegExp }>
> = {
  'a byte that is not UTF-8': {
    make: ({ write }) => write('docs/lift.md', Buffer.concat([Buffer.from(page), Buffer.from([0xfe])])),
    says: /^docs\/lift\.md:7:1 {2}error: .+not-utf8$/,
  },
  'a broken row of dashes': {
    make: ({ write }) => write('docs/lift.md', page.replace('|---|---|', '|---|')),
    says: /^docs\/lift\.md:4:1 {2}error: .+broken-delimiter-row$/,
  },
  'a row that Markdown leaves out': {
    make: ({ write }) => write('docs/lift.md', page.replace('\n| 4', '\n\n| 4')),
    says: /^docs\/lift\.md:7:1 {2}error: .+lost-rows$/,
  },
  'a path named in full that is a folder': {
    make: async ({ root, remove }) => {
      await remove('docs/lift.md')
      await mkdir(join(root, 'docs/lift.md'))
    },
    says: /^doc-codes\.config\.json:3:5 {2}error: .+“docs\/lift\.md”.+“docs\/lift\.md\/\*\*\/\*\.md”.+no-documents$/,
  },
  'a pattern that matches nothing': {
    make: ({ write }) =>
      write('doc-codes.config.json', JSON.stringify({ ...config, docs: ['docs/lift.md', 'dox/*.md'] }, null, 2)),
    says: /^doc-codes\.config\.json:4:5 {2}error: .+“dox\/\*\.md”.+no-documents$/,
  },
  'a registry that cannot be parsed': {
    make: ({ write }) => write('names.yaml', 'lift:\n  3: { name: "Blocked }\n'),
    says: /^names\.yaml:\d+:\d+ {2}error: .+registry-yaml$/,
  },
  'a registry in another encoding': {
    make: async ({ read, write }) =>
      write('names.yaml', Buffer.concat([Buffer.from(await read('names.yaml')), Buffer.from([0x23, 0xe9, 0x0a])])),
    says: /^names\.yaml:\d+:2 {2}error: .+not-utf8$/,
  },
}

const refusing = {
  generate: ['generate'],
  'generate --dry-run': ['generate', '--dry-run'],
  check: ['check'],
  accept: ['accept', 'lift'],
  'accept of one code': ['accept', 'lift', '4'],
  rename: ['rename', 'lift', '3', 'Shut'],
  diff: ['diff', '--against', 'gen'],
  'diff --changeset': ['diff', '--against', 'gen', '--changeset'],
  explain: ['explain', 'lift', '3'],
  coverage: ['coverage'],
  compare: ['compare', 'src/lift.ts#Lift'],
  adopt: ['adopt', 'src/lift.ts#Lift'],
} as const

let healthy: Readonly<Record<string, string>>

beforeAll(async () => {
  healthy = await generateIn(project)
})

describe.each(Object.entries(causes))('%s', (_cause, { make, says }) => {
  it('lets no command write or say anything but the cause', async () => {
    const workspace = await createWorkspace(healthy)
    await make(workspace)
    const before = await workspace.snapshot()
    for (const [name, words] of Object.entries(refusing)) {
      const { code, stdout, stderr } = await runProgram(workspace.root, words)
      expect([name, problemsIn(stderr)]).toEqual([name, [expect.stringMatching(says)]])
      expect([name, [1, 2].includes(code), stdout]).toEqual([name, true, ''])
    }
    expect(await workspace.snapshot()).toEqual(before)
  })

  it('is what lint and inspect say', async () => {
    const workspace = await createWorkspace(healthy)
    await make(workspace)
    for (const words of [['lint'], ['inspect'], ['inspect', '--json']]) {
      const { code, stderr } = await runProgram(workspace.root, words)
      expect([words, problemsIn(stderr), [1, 2].includes(code)]).toEqual([words, [expect.stringMatching(says)], true])
    }
  })
})

it('keeps no command from listing the files of a run', async () => {
  const workspace = await createWorkspace(healthy)
  const { stdout: whole } = await runProgram(workspace.root, ['inputs', '--json'])
  expect(JSON.parse(whole)).toEqual({
    inputs: ['doc-codes.config.json', 'docs/lift.md', 'docs/more/pump.md', 'names.yaml'],
    outputs: ['names.yaml', ...Object.keys(healthy).filter((file) => file.startsWith('gen/'))].toSorted(),
    folders: ['docs/lift.md', 'docs/more'],
  })
  for (const cause of ['a byte that is not UTF-8', 'a broken row of dashes', 'a registry that cannot be parsed']) {
    await causes[cause]?.make(workspace)
    expect(await runProgram(workspace.root, ['inputs', '--json'])).toEqual({ code: 0, stdout: whole, stderr: '' })
  }
})

it('lists the files before the first run, and where a folder or an unreadable file stands for the manifest', async () => {
  const workspace = await createWorkspace(project)
  const first = await runProgram(workspace.root, ['inputs', '--json'])
  expect(first).toMatchObject({ code: 0, stderr: '' })
  expect(JSON.parse(first.stdout)).toMatchObject({
    inputs: ['doc-codes.config.json', 'docs/lift.md', 'docs/more/pump.md', 'names.yaml'],
    outputs: ['gen/manifest.json', 'names.yaml'],
  })
  await mkdir(join(workspace.root, 'gen/manifest.json'), { recursive: true })
  expect(await runProgram(workspace.root, ['inputs', '--json'])).toEqual(first)
  const { code, stderr } = await runProgram(workspace.root, ['generate'])
  expect([code, problemsIn(stderr)]).toEqual([
    expect.any(Number),
    [
      expect.stringMatching(
        /^gen\/manifest\.json:1:1 {2}error: This is a folder, and a file belongs here\. .+file-unreadable$/,
      ),
    ],
  ])
})

it('lets accept take a table that is gone from a page that can be read whole', async () => {
  const workspace = await createWorkspace(healthy)
  await workspace.write('docs/more/pump.md', '# Pump faults\n\nThe pump is gone.\n')
  expect(problemsIn((await runProgram(workspace.root, ['generate'])).stderr)).toEqual([
    expect.stringMatching(/^names\.yaml:.+set-vanished$/),
  ])
  expect((await runProgram(workspace.root, ['accept', 'pump'])).code).toBe(0)
  expect((await runProgram(workspace.root, ['generate'])).code).toBe(0)
  expect((await workspace.read('names.yaml')).match(/status: removed/g)).toHaveLength(2)
})

it('shows the tables that can be read, with what is wrong beside them', async () => {
  const workspace = await createWorkspace(healthy)
  await causes['a row that Markdown leaves out']?.make(workspace)
  const { sets, diagnostics } = inspection(await runProgram(workspace.root, ['inspect', '--json']))
  expect(sets.map(({ id, rows }) => [id, rows.length])).toEqual([
    ['lift', 1],
    ['pump', 2],
  ])
  expect(diagnostics).toMatchObject([{ rule: 'lost-rows' }])
})

describe('any other error', () => {
  const twice = page.replace('| 4', '| 3 | The door is ajar. |\n| 4')

  it('stops generate and check alone', async () => {
    const workspace = await createWorkspace(healthy)
    await workspace.write('docs/lift.md', twice)
    for (const words of [['generate'], ['check'], ['lint']]) {
      const { code, stderr } = await runProgram(workspace.root, words)
      expect([code, problemsIn(stderr)]).toEqual([1, [expect.stringMatching(/duplicate-code$/)]])
    }
    expect(await runProgram(workspace.root, ['explain', 'lift', '4'])).toMatchObject({ code: 0, stderr: '' })
    expect(await runProgram(workspace.root, ['rename', 'lift', '4', 'Stuck'])).toMatchObject({ code: 0, stderr: '' })
  })
})
