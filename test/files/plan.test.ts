import { mkdir, symlink } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { formatManifest } from '../../generator/files/manifest.ts'
import { type Plan, planOutput, type Wanted } from '../../generator/files/plan.ts'
import { createWorkspace } from '../support/workspace.ts'
import { memoryDisk, root } from './memory-disk.ts'

type Files = Readonly<Record<string, string>>

/** What is standing in the output folder and listed. */
const owned = (files: Files): Files => ({
  ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`out/${path}`, text])),
  'out/manifest.json': formatManifest(Object.keys(files)),
})

const want = (files: Files, registry: Wanted['registry'] = null): Wanted => ({
  out: 'out',
  files: Object.entries(files).map(([path, text]) => ({ path, text })),
  registry,
})

const plan = (wanted: Wanted, start: Files, links: readonly string[] = []): Promise<Plan> =>
  planOutput(root, wanted, memoryDisk(start, undefined, links))

const nothing: Plan = { changes: [], foreign: [], claimed: [], abandoned: [], diagnostics: [] }
const said = ({ diagnostics }: Plan): readonly string[] => diagnostics.map(({ rule, file }) => `${rule} ${file}`)
const names = { file: 'docs-input/names.yaml', text: 'new names' }

describe('what is to be changed', () => {
  it('is everything where there is nothing, the registry first and the manifest last', async () => {
    expect(await plan(want({ 'z.ts': '1', 'a/b.ts': '2' }, names), {})).toEqual({
      ...nothing,
      changes: [
        { file: 'docs-input/names.yaml', before: null, after: 'new names' },
        { file: 'out/a/b.ts', before: null, after: '2' },
        { file: 'out/z.ts', before: null, after: '1' },
        { file: 'out/manifest.json', before: null, after: formatManifest(['a/b.ts', 'z.ts']) },
      ],
      claimed: ['a/b.ts', 'z.ts'],
    })
  })

  it('is what differs: files that are as they should be are left alone', async () => {
    const start = { ...owned({ 'a.ts': 'old', 'gone.ts': 'old', 'same.ts': 'same' }), [names.file]: 'old names' }
    expect(await plan(want({ 'same.ts': 'same', 'a.ts': 'new', 'zz.ts': 'more' }, names), start)).toEqual({
      ...nothing,
      changes: [
        { file: names.file, before: 'old names', after: 'new names' },
        { file: 'out/a.ts', before: 'old', after: 'new' },
        { file: 'out/gone.ts', before: 'old', after: null },
        { file: 'out/zz.ts', before: null, after: 'more' },
        {
          file: 'out/manifest.json',
          before: formatManifest(['a.ts', 'gone.ts', 'same.ts']),
          after: formatManifest(['a.ts', 'same.ts', 'zz.ts']),
        },
      ],
      claimed: ['a.ts', 'gone.ts', 'same.ts', 'zz.ts'],
    })
  })

  it('is nothing where all is as it should be, and a listed file is missing that is not made', async () => {
    const start = { 'out/a.ts': '1', 'out/manifest.json': formatManifest(['a.ts']), [names.file]: 'new names' }
    expect(await plan(want({ 'a.ts': '1' }, names), start)).toEqual({ ...nothing, claimed: ['a.ts'] })
    const listing = { ...start, 'out/manifest.json': formatManifest(['gone.ts', 'a.ts']) }
    const { changes, claimed } = await plan(want({ 'a.ts': '1' }), listing)
    expect(changes.map(({ file }) => file)).toEqual(['out/manifest.json'])
    expect(claimed).toEqual(['a.ts', 'gone.ts'])
  })

  it('is a file that is missing or was edited by hand', async () => {
    const start = owned({ 'a.ts': 'edited', 'b.ts': '2' })
    const { changes, diagnostics } = await plan(want({ 'a.ts': '1', 'b.ts': '2' }), start)
    expect([changes, diagnostics]).toEqual([[{ file: 'out/a.ts', before: 'edited', after: '1' }], []])
    const rest = Object.fromEntries(Object.entries(start).filter(([file]) => file !== 'out/b.ts'))
    expect((await plan(want({ 'a.ts': 'edited', 'b.ts': '2' }), rest)).changes).toEqual([
      { file: 'out/b.ts', before: null, after: '2' },
    ])
  })
})

describe('files that are not ours', () => {
  it('are told in order, but for hidden ones and temporary ones, and never touched', async () => {
    const others = ['z.txt', 'b/notes.txt', '.gitkeep', 'a/.git/x', `x.ts.1.${process.pid}.doc-codes.tmp`]
    const start = { ...owned({}), ...Object.fromEntries(others.map((path) => [`out/${path}`, 'mine'])) }
    const { foreign, changes, diagnostics } = await plan(want({ 'index.ts': '1' }), start)
    expect(foreign).toEqual(['out/b/notes.txt', 'out/z.txt'])
    expect(diagnostics).toEqual([])
    expect(changes.map(({ file }) => file)).toEqual(['out/index.ts', 'out/manifest.json'])
  })

  it('stop a run where they are in the way, unless they are what it would write', async () => {
    const start = { ...owned({ 'a.ts': '1' }), 'out/b.ts': 'mine', 'out/c.ts': '3', 'out/t/a.ts': 'mine' }
    const wanted = want({ 'a.ts': 'new', 'b.ts': '2', 'c.ts': '3', 't/a.ts': '4' })
    const { diagnostics } = await plan(wanted, start)
    expect(diagnostics).toMatchObject([
      { rule: 'output-not-ours', file: 'out/b.ts', line: 1, column: 1 },
      { rule: 'output-not-ours', file: 'out/t/a.ts', line: 1, column: 1 },
    ])
  })

  it('are a manifest.json of somebody else, and not one of ours that lists nothing', async () => {
    const strange = { 'out/manifest.json': '{ "name": "A web app" }\n' }
    expect(said(await plan(want({}), strange))).toEqual(['output-not-ours out/manifest.json'])
    expect(await plan(want({}), owned({}))).toEqual(nothing)
  })
})

describe('temporary files', () => {
  const dead = '0123abcd.999999999.doc-codes.tmp'
  const alive = `0123abcd.${process.pid}.doc-codes.tmp`

  it('of a run that died are cleared away, in the output and beside the registry, no others there', async () => {
    const left = [`out/a/b.ts.${dead}`, `docs-input/names.yaml.${dead}`]
    const others = [`out/a.ts.${alive}`, `docs-input/names.yaml.${alive}`, `docs-input/other.yaml.${dead}`]
    const start = Object.fromEntries([...left, ...others, 'docs-input/names.yaml.txt'].map((file) => [file, 'half']))
    expect((await plan(want({}, names), start)).abandoned.toSorted()).toEqual(left.toSorted())
    expect((await plan(want({}), start)).abandoned).toEqual([`out/a/b.ts.${dead}`])
  })

  it('are found beside a registry in the working directory', async () => {
    const { abandoned } = await plan(want({}, { file: 'names.yaml', text: '' }), { [`names.yaml.${dead}`]: 'half' })
    expect(abandoned).toEqual([`names.yaml.${dead}`])
  })
})

describe('symbolic links', () => {
  const start = { ...owned({ 'a/b.ts': '1', 'c.ts': '2' }), [names.file]: 'old names' }
  const both = { 'a/b.ts': '1', 'c.ts': '2' }

  it.each([
    ['out', both],
    ['out', {}],
    ['out/c.ts', both],
    ['out/manifest.json', {}],
  ])('stop a run at %s, where it would write %j', async (link, files) => {
    const { diagnostics } = await plan(want(files), start, [link])
    expect(diagnostics).toMatchObject([{ rule: 'output-symlink', file: link, line: 1, column: 1 }])
  })

  it('stop a run at a folder on the way to the output', async () => {
    const disk = memoryDisk({ 'src/codes/index.ts': '1' }, undefined, ['src'])
    expect(said(await planOutput(root, { ...want({ 'index.ts': '1' }), out: 'src/codes' }, disk))).toContain(
      'output-symlink src',
    )
  })

  it.each(['out/a', 'out/c', 'out/notes.txt'])(
    'that lead to nothing that is written do not matter: %s',
    async (link) => {
      const { diagnostics } = await plan(want({ 'ab.ts': '1', 'c.ts': '2' }), { ...start, [link]: '' }, [link])
      expect(diagnostics).toEqual([])
    },
  )

  it.each(['docs-input', names.file])(
    'may lead to a registry that is only read, not to one that changes: %s',
    async (link) => {
      expect(said(await plan(want(both, { ...names, text: 'old names' }), start, [link]))).toEqual([])
      expect(said(await plan(want(both, names), start, [link]))).toEqual([`output-symlink ${link}`])
    },
  )

  it('make nothing behind them ours, whatever is listed', async () => {
    const workspace = await createWorkspace({
      'elsewhere/precious.ts': 'keep',
      'out/manifest.json': formatManifest(['folder/precious.ts']),
    })
    await symlink(join(workspace.root, 'elsewhere'), join(workspace.root, 'out/folder'))
    const { changes, foreign } = await planOutput(workspace.root, want({}))
    expect(changes.map(({ file }) => file)).toEqual(['out/manifest.json'])
    expect(foreign).toEqual(['out/folder'])
  })
})

describe('where there is no plan', () => {
  it.each([
    ['isLink out', 'out'],
    ['read out/manifest.json', 'out/manifest.json'],
    ['list out', 'out'],
    ['read out/a.ts', 'out/a.ts'],
    [`read ${names.file}`, names.file],
    ['names docs-input', 'docs-input'],
  ])('since the system refuses to %s, nothing is to be changed, and the file is named', async (refused, file) => {
    const start = { ...owned({ 'a.ts': '1' }), [names.file]: '' }
    const disk = memoryDisk(start, (operation) => (operation === refused ? 'EACCES' : null))
    const { diagnostics, ...rest } = await planOutput(root, want({ 'a.ts': '2' }, names), disk)
    expect({ ...rest, diagnostics: [] }).toEqual(nothing)
    expect(diagnostics).toMatchObject([{ rule: 'file-unreadable', file, line: 1, column: 1 }])
    expect(diagnostics[0]?.message).toContain('EACCES')
  })

  it('since the output is a person’s home, the disk is not even looked at', async () => {
    const wanted = { ...want({ 'a.ts': '1' }), out: basename(homedir()) }
    const disk = memoryDisk({}, () => 'EIO')
    const { diagnostics, ...rest } = await planOutput(dirname(homedir()), wanted, disk)
    expect({ ...rest, diagnostics: [] }).toEqual(nothing)
    expect(diagnostics).toMatchObject([{ rule: 'output-is-home', file: wanted.out }])
  })
})

it('says of a folder where a file is to be that it cannot be read', async () => {
  const workspace = await createWorkspace()
  await mkdir(join(workspace.root, 'out/index.ts'), { recursive: true })
  expect(said(await planOutput(workspace.root, want({ 'index.ts': '1' })))).toEqual(['file-unreadable out/index.ts'])
})
