import { beforeAll, describe, expect, it } from 'vitest'

import { after, before, type Outcome, refusals, runOn } from './faults.ts'

const never = Number.POSITIVE_INFINITY
let whole: Outcome

beforeAll(async () => {
  whole = await runOn(never, 'death')
})

describe('a run on a disk that works', () => {
  it('writes everything, and leaves nothing to see', () => {
    expect(whole).toMatchObject({ said: [], left: after, temporaries: [], isSeen: false, mended: after })
  })

  it('stages all files before the first stands in its place, and syncs the registry before that', () => {
    const { asked } = whole
    const firstRename = asked.findIndex((operation) => operation.startsWith('rename'))
    const lastWrite = asked.findLastIndex((operation) => operation.startsWith('write'))
    expect(lastWrite).toBeLessThan(firstRename)
    expect(asked.indexOf('sync registry.yaml.doc-codes.tmp')).toBeGreaterThan(-1)
    expect(asked.indexOf('sync registry.yaml.doc-codes.tmp')).toBeLessThan(firstRename)
  })

  it('renames the registry first, then the manifest that claims all files, and the final one last', () => {
    expect(placesOf(whole.asked)).toEqual([
      'registry.yaml',
      'out/manifest.json',
      'out/a/gone.ts',
      'out/b/new.ts',
      'out/index.ts',
      'out/manifest.json',
    ])
  })
})

/** Where the files of a run are put or removed, in order. */
function placesOf(asked: readonly string[]): readonly (string | undefined)[] {
  const steps = asked.filter((operation) => /^(?:rename|remove) \S+$|^rename/.test(operation))
  return steps.map((operation) => operation.split(' ').at(-1)).filter((path) => path?.endsWith('.tmp') !== true)
}

/** Each operation of a run that is right. */
async function eachOperation(check: (at: number, operation: string) => Promise<void>): Promise<void> {
  for (const [at, operation] of whole.asked.entries()) await check(at, operation)
}

/** Only what no longer matters can fail unsaid: the removal of temporary files and of folders that are empty. */
const isCleanUp = (operation: string): boolean => /^remove \S+\.tmp$|^removeFolder/.test(operation)

describe('a disk that refuses one operation', () => {
  it.each(refusals)('with %s has its old content, and the next run mends it', async (refuses) => {
    await eachOperation(async (at, operation) => {
      const { said, left, temporaries, mended } = await runOn(at, { refuses, forGood: false })
      if (isCleanUp(operation)) expect([operation, said, left]).toEqual([operation, [], after])
      else expect([operation, said.length, left]).toEqual([operation, 1, before])
      if (!isCleanUp(operation)) expect([operation, temporaries]).toEqual([operation, []])
      expect([operation, mended]).toEqual([operation, after])
    })
  })
})

it('takes steps back from the last to the first, so that the claim outlives what it claims', async () => {
  const last = whole.asked.findLastIndex((operation) => operation.startsWith('rename'))
  const { asked } = await runOn(last, { refuses: 'EIO', forGood: false })
  expect(placesOf(asked.slice(last + 1))).toEqual([
    'out/index.ts',
    'out/b/new.ts',
    'out/a/gone.ts',
    'out/manifest.json',
    'registry.yaml',
  ])
})

describe('a disk that refuses everything from one operation on', () => {
  it('holds no torn file, and the run and the check say where it stands', async () => {
    await eachOperation(async (at, operation) => {
      const { said, left, isSeen, mended } = await runOn(at, { refuses: 'EROFS', forGood: true })
      for (const [path, text] of Object.entries(left)) expect([before[path], after[path], claim]).toContain(text)
      const isDone = JSON.stringify(left) === JSON.stringify(after)
      expect([operation, isDone ? said : said.length, isSeen]).toEqual([operation, isDone ? [] : 1, !isDone])
      const isTouched = !isDone && JSON.stringify(left) !== JSON.stringify(before)
      expect([operation, said.includes('output-half-written')]).toEqual([operation, isTouched])
      expect(mended).toEqual(after)
    })
  })
})

/** The manifest of the files of both runs. */
const claim = `${JSON.stringify({ files: ['a/gone.ts', 'b/new.ts', 'index.ts', 'kept.ts'] }, null, 2)}\n`

describe('a process that dies after one operation', () => {
  it('leaves no torn file and none that nobody owns; a check sees it, and the next run mends it', async () => {
    await eachOperation(async (at, operation) => {
      const { left, isSeen, mended } = await runOn(at, 'death')
      for (const [path, text] of Object.entries(left)) expect([before[path], after[path], claim]).toContain(text)
      expect(left['registry.yaml']).toMatch(/^(?:old|new) names\n$/)
      const isDone = JSON.stringify(left) === JSON.stringify(after)
      expect([operation, isSeen]).toEqual([operation, !isDone])
      expect([operation, mended]).toEqual([operation, after])
    })
  })
})
