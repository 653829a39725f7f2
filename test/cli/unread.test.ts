import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import type { Inspection } from '../../generator/model/inspection.ts'
import { generateIn, type Outcome } from '../support/cli.ts'
import { runProgram } from '../support/program.ts'
import { createWorkspace, type Workspace } from '../support/workspace.ts'

const page = `# Lift faults

| Code | Description |
|---|---|
| 3 | The door is blocked. |
| 4 | The car stands between two floors. |
`
const config = {
  docs: ['docs/lift.md', 'docs/more/*.md'],
  locales: { source: 'en' },
  registry: 'names.yaml',
  out: 'gen',
}
const project = {
  'doc-codes.config.json': JSON.stringify(config, null, 2),
  'package.json': '{ "name": "@lifts/codes" }',
  'docs/lift.md': page,
  'src/lift.ts': 'export enum Lift { Blocked = 3, Between = 4 }\n',
  'docs/more/pump.md': page.replace('Lift', 'Pump').replaceAll('| 3', '| 7').replaceAll('| 4', '| 8'),
}

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

describe('a document of a project, named', () => {
  it('is checked with the registry, and nothing is said of the others', async () => {
    const workspace = await createWorkspace(healthy)
    await workspace.write('docs/lift.md', page.replace(/\| 4.*\n/, ''))
    await workspace.write('docs/more/pump.md', project['docs/more/pump.md'].replace('| 8', '| 7'))
    const lift = await runProgram(workspace.root, ['lint', 'docs/lift.md'])
    expect(problemsIn(lift.stderr)).toEqual([
      expect.stringMatching(/^names\.yaml:.+code-vanished$/),
      expect.stringMatching(/^names\.yaml:.+code-vanished$/),
    ])
    const pump = await runProgram(workspace.root, ['lint', './docs/more'])
    expect(pump.stderr).toMatch(/^docs\/more\/pump\.md:6:.+duplicate-code$/m)
    expect(pump.stderr).not.toContain('docs/lift.md')
  })

  it('is shown by inspect without the others', async () => {
    const workspace = await createWorkspace(healthy)
    const { sets, diagnostics } = inspection(
      await runProgram(workspace.root, ['inspect', 'docs/more/pump.md', '--json']),
    )
    expect([sets.map(({ id }) => id), diagnostics]).toEqual([['pump'], []])
  })

  it('that is of no project is linted without a word of the config that there is', async () => {
    const workspace = await createWorkspace({ ...healthy, 'draft.md': page })
    expect(await runProgram(workspace.root, ['lint', 'draft.md'])).toMatchObject({ code: 0, stderr: '' })
  })

  it('is the same by a path that leads through a link', async () => {
    const workspace = await createWorkspace(healthy)
    await workspace.write('docs/lift.md', page.replace(/\| 4.*\n/, ''))
    const elsewhere = await createWorkspace({})
    await symlink(workspace.root, join(elsewhere.root, 'here'))
    const { stderr } = await runProgram(workspace.root, ['lint', join(elsewhere.root, 'here/docs/lift.md')])
    expect(problemsIn(stderr)).toEqual([expect.stringMatching(/^names\.yaml:.+code-vanished$/)])
  })

  it('is linted with the config, or else it is said why not', async () => {
    const workspace = await createWorkspace(healthy)
    await workspace.write('doc-codes.config.json', JSON.stringify({ ...config, regisrty: 'x.yaml' }))
    const { code, stderr } = await runProgram(workspace.root, ['lint', 'docs/lift.md'])
    expect([code, problemsIn(stderr)]).toEqual([2, [expect.stringMatching(/^doc-codes\.config\.json:.+regisrty/)]])
  })

  it('is read by itself where the project has another folder', async () => {
    const workspace = await createWorkspace({ ...healthy, 'draft.md': page })
    const outcome = await runProgram(workspace.root, ['inspect', 'draft.md', 'docs/lift.md', '--json'])
    const files = inspection(outcome).sets.map(({ origin }) => origin.file)
    expect([outcome.code, files]).toEqual([0, ['docs/lift.md', 'draft.md']])
  })
})

function inspection({ stdout }: Outcome): Inspection {
  const printed: Inspection = JSON.parse(stdout)
  return printed
}

/** The lines of a report that tell a problem. */
function problemsIn(stderr: string): readonly string[] {
  return stderr.split('\n').filter((line) => / {2}(?:error|warning|note): /.test(line))
}
