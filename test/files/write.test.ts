import { existsSync } from 'node:fs'
import { symlink } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { planOutput, type Wanted } from '../../generator/files/plan.ts'
import { inTurn } from '../../generator/files/in-turn.ts'
import { writeFileWhole, writePlan } from '../../generator/files/write.ts'
import { createWorkspace, type Workspace } from '../support/workspace.ts'

const wanted = (files: Readonly<Record<string, string>>): Wanted => ({
  out: 'out',
  files: Object.entries(files).map(([path, text]) => ({ path, text })),
  registry: { file: 'registry.yaml', text: 'names\n' },
})

async function write({ root }: Workspace, files: Readonly<Record<string, string>>): Promise<void> {
  expect(await writePlan(root, 'out', await planOutput(root, wanted(files)))).toEqual([])
}

describe('planOutput and writePlan', () => {
  it('write the registry, the files and a manifest of them, and then have nothing to do', async () => {
    const workspace = await createWorkspace()
    await write(workspace, { 'index.ts': '1\n', 'a/b.ts': '2\n' })
    expect(await workspace.snapshot()).toEqual({
      'out/a/b.ts': '2\n',
      'out/index.ts': '1\n',
      'out/manifest.json': '{\n  "files": [\n    "a/b.ts",\n    "index.ts"\n  ]\n}\n',
      'registry.yaml': 'names\n',
    })
    const plan = await planOutput(workspace.root, wanted({ 'index.ts': '1\n', 'a/b.ts': '2\n' }))
    expect(plan).toMatchObject({ changes: [], foreign: [], abandoned: [], diagnostics: [] })
  })

  it('remove a file that is no longer made, and the folder that is empty without it', async () => {
    const workspace = await createWorkspace()
    await write(workspace, { 'index.ts': '1\n', 'a/b/c.ts': '2\n' })
    expect((await planOutput(workspace.root, wanted({ 'index.ts': '1\n' }))).foreign).toEqual([])
    await write(workspace, { 'index.ts': '1\n' })
    expect(Object.keys(await workspace.snapshot('out'))).toEqual(['out/index.ts', 'out/manifest.json'])
    expect(existsSync(`${workspace.root}/out/a`)).toBe(false)
  })

  it('stop at a file that is in the way and not ours', async () => {
    const workspace = await createWorkspace({ 'out/index.ts': 'mine\n' })
    const { diagnostics } = await planOutput(workspace.root, wanted({ 'index.ts': '1\n' }))
    expect(diagnostics).toMatchObject([{ rule: 'output-not-ours', file: 'out/index.ts' }])
  })

  it('say what stands in the way where a file would become a folder, and change nothing', async () => {
    const workspace = await createWorkspace()
    await write(workspace, { python: '1\n' })
    const before = await workspace.snapshot()
    const plan = await planOutput(workspace.root, wanted({ 'python/codes.py': '1\n' }))
    const [problem] = await writePlan(workspace.root, 'out', plan)
    expect(problem).toMatchObject({ rule: 'output-unwritable', file: 'out/python/codes.py' })
    expect(problem?.fix).toContain('Remove the file that stands where a folder must be')
    expect(await workspace.snapshot()).toEqual(before)
  })

  it('stop at a manifest.json that is somebody else’s', async () => {
    const workspace = await createWorkspace({ 'out/manifest.json': '{ "name": "A web app" }\n' })
    const { diagnostics } = await planOutput(workspace.root, wanted({ 'index.ts': '1\n' }))
    expect(diagnostics).toMatchObject([{ rule: 'output-not-ours', file: 'out/manifest.json' }])
  })

  it('take over a file that holds already what they would write', async () => {
    const workspace = await createWorkspace({ 'out/index.ts': '1\n' })
    const { diagnostics, changes } = await planOutput(workspace.root, wanted({ 'index.ts': '1\n' }))
    expect(diagnostics).toEqual([])
    expect(changes.map(({ file }) => file)).toEqual(['registry.yaml', 'out/manifest.json'])
  })

  it('never write through a symbolic link', async () => {
    const workspace = await createWorkspace({ 'elsewhere/index.ts': 'theirs\n' })
    await symlink(join(workspace.root, 'elsewhere'), join(workspace.root, 'out'))
    const { diagnostics } = await planOutput(workspace.root, wanted({ 'index.ts': '1\n' }))
    expect(diagnostics.map(({ rule }) => rule)).toContain('output-symlink')
  })

  it('take hidden files for nobody’s, and tell all others that they did not write', async () => {
    const workspace = await createWorkspace({ 'out/.gitkeep': '', 'out/a/.DS_Store': '', 'out/notes.txt': 'mine\n' })
    const { foreign } = await planOutput(workspace.root, wanted({ 'index.ts': '1\n' }))
    expect(foreign).toEqual(['out/notes.txt'])
  })

  it('never list a path that leads out of the folder', async () => {
    const workspace = await createWorkspace({
      'precious.txt': 'keep\n',
      'out/manifest.json': '{\n  "files": [\n    "../precious.txt",\n    "old.ts"\n  ]\n}\n',
      'out/old.ts': '0\n',
    })
    expect((await planOutput(workspace.root, wanted({ 'index.ts': '1\n' }))).claimed).toEqual(['index.ts', 'old.ts'])
    await write(workspace, { 'index.ts': '1\n' })
    const after = await workspace.snapshot()
    expect(after['precious.txt']).toBe('keep\n')
    expect(after['out/old.ts']).toBeUndefined()
  })

  it('see and clear what a run left that died', async () => {
    const dead = 'out/index.ts.1.999999999.doc-codes.tmp'
    const workspace = await createWorkspace({ [dead]: 'half' })
    const plan = await planOutput(workspace.root, wanted({ 'index.ts': '1\n' }))
    expect(plan.abandoned).toEqual([dead])
    await writePlan(workspace.root, 'out', plan)
    expect(Object.keys(await workspace.snapshot('out'))).toEqual(['out/index.ts', 'out/manifest.json'])
  })

  it('leave to a run that is alive what it is about to put in place, beside the registry too', async () => {
    const files = ['out/index.ts', 'registry.yaml'].map((file) => `${file}.1.${process.pid}.doc-codes.tmp`)
    const dead = 'registry.yaml.1.999999999.doc-codes.tmp'
    const workspace = await createWorkspace(Object.fromEntries([...files, dead].map((file) => [file, 'half'])))
    expect((await planOutput(workspace.root, wanted({ 'index.ts': '1\n' }))).abandoned).toEqual([dead])
  })

  it('never write one file through a link', async () => {
    const workspace = await createWorkspace({ 'elsewhere.yaml': 'theirs\n' })
    await symlink(join(workspace.root, 'elsewhere.yaml'), join(workspace.root, 'registry.yaml'))
    const change = { file: 'registry.yaml', before: 'theirs\n', after: 'ours\n' }
    expect((await writeFileWhole(workspace.root, change)).map(({ rule }) => rule)).toEqual(['output-symlink'])
    expect(await workspace.snapshot()).toMatchObject({ 'elsewhere.yaml': 'theirs\n' })
  })

  it('never take the home of a person for the output', async () => {
    const { diagnostics } = await planOutput(join(homedir(), '..'), {
      ...wanted({ 'index.ts': '1\n' }),
      out: homedir().split('/').at(-1) ?? '',
    })
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['output-is-home'])
  })

  it('wait for each other, and begin though the one before failed', async () => {
    const order: string[] = []
    const call = (name: string, fails: boolean): Promise<void> =>
      inTurn('out', async () => {
        order.push(`${name} begins`)
        await Promise.resolve()
        order.push(`${name} ends`)
        if (fails) throw new Error(name)
      })
    const calls = await Promise.allSettled([call('one', true), call('two', false)])
    expect(calls.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
    expect(order).toEqual(['one begins', 'one ends', 'two begins', 'two ends'])
  })

  it('mend a run that died between: its claim lists what it wrote', async () => {
    const claim = '{\n  "files": [\n    "new.ts",\n    "old.ts"\n  ]\n}\n'
    const workspace = await createWorkspace({
      'out/manifest.json': claim,
      'out/old.ts': '0\n',
      'out/new.ts': 'of the run that died\n',
    })
    await write(workspace, { 'new.ts': '2\n' })
    expect(await workspace.snapshot('out')).toEqual({
      'out/manifest.json': '{\n  "files": [\n    "new.ts"\n  ]\n}\n',
      'out/new.ts': '2\n',
    })
  })
})
