import { describe, expect, it } from 'vitest'

import { formatManifest } from '../../generator/files/manifest.ts'
import { planOutput, type Wanted } from '../../generator/files/plan.ts'
import { writeFileWhole, writePlan } from '../../generator/files/write.ts'
import { type MemoryDisk, memoryDisk, root } from './memory-disk.ts'

const dead = 'out/kept.ts.0123.999999999.doc-codes.tmp'
const before = {
  'docs-input/names.yaml': 'old names',
  'out/a/b/gone.ts': 'gone',
  'out/a/kept.ts': 'kept',
  'out/index.ts': 'old',
  'out/manifest.json': formatManifest(['a/b/gone.ts', 'a/kept.ts', 'index.ts']),
}
const after = {
  'docs-input/names.yaml': 'new names',
  'out/a/kept.ts': 'kept',
  'out/b/new.ts': 'more',
  'out/index.ts': 'new',
  'out/manifest.json': formatManifest(['a/kept.ts', 'b/new.ts', 'index.ts']),
}
const claim = formatManifest(['a/b/gone.ts', 'a/kept.ts', 'b/new.ts', 'index.ts'])

const wanted: Wanted = {
  out: 'out',
  files: [
    { path: 'index.ts', text: 'new' },
    { path: 'a/kept.ts', text: 'kept' },
    { path: 'b/new.ts', text: 'more' },
  ],
  registry: { file: 'docs-input/names.yaml', text: 'new names' },
}

/** Writes {@link wanted} over {@link before} on a disk that may refuse, and returns what it said and the disk. */
async function run(
  refuses?: (operation: string) => string | null,
  start: Readonly<Record<string, string>> = before,
): Promise<{ readonly said: readonly unknown[]; readonly disk: MemoryDisk }> {
  const disk = memoryDisk(start, refuses)
  const plan = await planOutput(root, wanted, disk)
  const diagnostics = await writePlan(root, 'out', plan, disk)
  return { said: diagnostics.map(({ rule, file, line, column }) => [rule, `${file}:${line}:${column}`]), disk }
}

const refuseOnly = (...operations: readonly string[]): ((operation: string) => string | null) => {
  return (operation) => (operations.includes(operation) ? 'ENOSPC' : null)
}

/** All is written before anything changes: this much. */
const staging = [
  'makeFolder docs-input',
  'write docs-input/names.yaml.tmp',
  'sync docs-input/names.yaml.tmp',
  'makeFolder out',
  'write out/manifest.json.tmp',
  'makeFolder out/b',
  'write out/b/new.ts.tmp',
  'write out/index.ts.tmp',
  'write out/manifest.json.tmp',
]
const places = [
  'rename docs-input/names.yaml.tmp docs-input/names.yaml',
  'rename out/manifest.json.tmp out/manifest.json',
  'remove out/a/b/gone.ts',
  'rename out/b/new.ts.tmp out/b/new.ts',
  'rename out/index.ts.tmp out/index.ts',
  'rename out/manifest.json.tmp out/manifest.json',
]
const cleaning = [
  'remove docs-input/names.yaml.tmp',
  'remove out/manifest.json.tmp',
  'remove out/a/b/gone.ts.tmp',
  'remove out/b/new.ts.tmp',
  'remove out/index.ts.tmp',
  'remove out/manifest.json.tmp',
]

describe('the steps of a run', () => {
  it('are: all staged, the registry synced and first, the claim, the files, the manifest, and what is empty removed', async () => {
    const { said, disk } = await run()
    expect(said).toEqual([])
    expect(disk.asked).toEqual([...staging, ...places, ...cleaning, 'removeFolder out/a/b', 'removeFolder out/a'])
    expect(disk.written).toEqual(['new names', claim, 'more', 'new', after['out/manifest.json']])
    expect(disk.files()).toEqual(after)
  })

  it('claim nothing where the list of files stays', async () => {
    const start = { ...after, 'out/index.ts': 'old' }
    const { said, disk } = await run(undefined, start)
    expect([said, disk.files()]).toEqual([[], after])
    expect(disk.asked).toEqual([
      'makeFolder out',
      'write out/index.ts.tmp',
      'rename out/index.ts.tmp out/index.ts',
      'remove out/index.ts.tmp',
    ])
  })

  it('are none where nothing is to be done', async () => {
    expect((await run(undefined, after)).disk.asked).toEqual([])
  })

  it('begin with the room that a run takes which died', async () => {
    const { said, disk } = await run(undefined, { ...before, [dead]: 'half' })
    expect([said, disk.files()]).toEqual([[], after])
    expect(disk.asked[0]).toBe(`remove ${dead}`)
  })

  it('go up from a folder that is empty, and end below the output', async () => {
    const start = {
      ...after,
      'out/x/y/z.ts': '',
      'out/manifest.json': formatManifest(['a/kept.ts', 'b/new.ts', 'index.ts', 'x/y/z.ts']),
    }
    const { disk } = await run(undefined, start)
    expect(disk.asked.filter((operation) => operation.startsWith('removeFolder'))).toEqual([
      'removeFolder out/x/y',
      'removeFolder out/x',
    ])
  })

  it('do without what cannot be cleaned up', async () => {
    const { said, disk } = await run(refuseOnly(...cleaning, 'removeFolder out/a/b', `remove ${dead}`), {
      ...before,
      [dead]: 'half',
    })
    expect([said, disk.files()]).toEqual([[], { ...after, [dead]: 'half' }])
  })
})

describe('a disk that refuses', () => {
  it.each([...new Set(staging)])('to %s changes nothing', async (operation) => {
    const { said, disk } = await run(refuseOnly(operation))
    const [, file = ''] = /^\w+ (.*?)(?:\.tmp)?$/.exec(operation) ?? []
    const place = { 'docs-input': 'docs-input/names.yaml', out: 'out/manifest.json', 'out/b': 'out/b/new.ts' }[file]
    expect(said).toEqual([['output-unwritable', `${place ?? file}:1:1`]])
    expect(disk.files()).toEqual(before)
    expect(disk.asked.filter((asked) => places.includes(asked))).toEqual([])
    expect(disk.asked.slice(-cleaning.length)).toEqual(cleaning)
  })

  it('a step takes back those before it, the last first, and puts the registry back as safely as it was written', async () => {
    const { said, disk } = await run(refuseOnly('rename out/index.ts.tmp out/index.ts'))
    expect(said).toEqual([['output-unwritable', 'out/index.ts:1:1']])
    expect(disk.files()).toEqual(before)
    expect(disk.asked.slice(staging.length + 5)).toEqual([
      'remove out/b/new.ts',
      'makeFolder out/a/b',
      'write out/a/b/gone.ts.tmp',
      'rename out/a/b/gone.ts.tmp out/a/b/gone.ts',
      'makeFolder out',
      'write out/manifest.json.tmp',
      'rename out/manifest.json.tmp out/manifest.json',
      'makeFolder docs-input',
      'write docs-input/names.yaml.tmp',
      'sync docs-input/names.yaml.tmp',
      'rename docs-input/names.yaml.tmp docs-input/names.yaml',
      ...cleaning,
    ])
  })

  it('says why', async () => {
    const plan = await planOutput(root, wanted, memoryDisk(before))
    const disk = memoryDisk(before, refuseOnly('write out/index.ts.tmp'))
    expect((await writePlan(root, 'out', plan, disk))[0]?.message).toContain('ENOSPC')
  })

  it('to take a step back, too, is told with the files that are lost; the others are put back', async () => {
    const plan = await planOutput(root, wanted, memoryDisk(before))
    const disk = memoryDisk(
      before,
      refuseOnly('rename out/index.ts.tmp out/index.ts', 'remove out/b/new.ts', 'makeFolder out/a/b'),
    )
    const [problem, ...others] = await writePlan(root, 'out', plan, disk)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ rule: 'output-half-written', file: 'out/index.ts', line: 1, column: 1 })
    expect(problem?.message).toContain('(ENOSPC), and out/b/new.ts, out/a/b/gone.ts could')
    const rest = Object.entries(before).filter(([file]) => file !== 'out/a/b/gone.ts')
    expect(disk.files()).toEqual({ ...Object.fromEntries(rest), 'out/b/new.ts': 'more' })
  })
})

describe('one file that is written whole', () => {
  const change = { file: 'docs-input/names.yaml', before: 'old', after: 'new' }
  const start = { [change.file]: 'old' }

  it('is staged, synced, put in place', async () => {
    const disk = memoryDisk(start)
    expect(await writeFileWhole(root, change, disk)).toEqual([])
    expect(disk.files()).toEqual({ [change.file]: 'new' })
    expect(disk.asked).toEqual([
      'makeFolder docs-input',
      'write docs-input/names.yaml.tmp',
      'sync docs-input/names.yaml.tmp',
      'rename docs-input/names.yaml.tmp docs-input/names.yaml',
      'remove docs-input/names.yaml.tmp',
    ])
  })

  it.each([
    'isLink docs-input',
    'write docs-input/names.yaml.tmp',
    'sync docs-input/names.yaml.tmp',
    'rename docs-input/names.yaml.tmp docs-input/names.yaml',
  ])('is as it was where the disk refuses to %s', async (operation) => {
    const disk = memoryDisk(start, refuseOnly(operation))
    const diagnostics = await writeFileWhole(root, change, disk)
    expect(diagnostics).toMatchObject([{ rule: 'output-unwritable', file: change.file, line: 1, column: 1 }])
    expect(diagnostics[0]?.message).toContain('ENOSPC')
    expect(disk.files()).toEqual(start)
  })

  it.each(['docs-input', change.file])('is not written through the link %s', async (link) => {
    const disk = memoryDisk(start, undefined, [link])
    expect(await writeFileWhole(root, change, disk)).toMatchObject([
      { rule: 'output-symlink', file: link, line: 1, column: 1 },
    ])
    expect(disk.asked).toEqual([])
  })
})
