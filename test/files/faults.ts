import { type Disk, nodeDisk } from '../../generator/files/disk.ts'
import { planOutput, type Wanted } from '../../generator/files/plan.ts'
import { writePlan } from '../../generator/files/write.ts'
import { makeFolder } from '../support/workspace.ts'

/** The errors with which an operating system refuses. */
export const refusals = ['ENOSPC', 'EACCES', 'EROFS', 'EIO', 'EMFILE', 'EBUSY', 'EXDEV'] as const

/** How a disk goes wrong at one operation: it refuses that one, it and all that follow, or the process dies after it. */
export type Fault = { readonly refuses: string; readonly forGood: boolean } | 'death'

/** A disk that goes wrong at one operation, and what was asked of it. */
export interface FaultyDisk extends Disk {
  readonly asked: readonly string[]
}

/**
 * Makes a disk that goes wrong.
 *
 * @param at - The operation, counted from 0; that after which the process dies.
 * @param fault - What happens there. A dead process does nothing more: no clean-up either.
 */
export function faultyDisk(at: number, fault: Fault): FaultyDisk {
  const asked: string[] = []
  const guard = <Given extends readonly unknown[], Value>(
    name: string,
    act: (...given: Given) => Promise<Value>,
  ): ((...given: Given) => Promise<Value>) => {
    return async (...given) => {
      const index = asked.push(`${name} ${given.slice(0, name === 'write' ? 1 : 2).join(' ')}`) - 1
      if (fault === 'death' && index > at) throw new Error('dead')
      if (fault !== 'death' && (fault.forGood ? index >= at : index === at)) {
        throw Object.assign(new Error(`${fault.refuses}: ${name}`), { code: fault.refuses })
      }
      return act(...given)
    }
  }
  const { isLink, list, names, read, makeFolder, write, sync, rename, remove, removeFolder } = nodeDisk
  return {
    asked,
    isLink: guard('isLink', isLink),
    list: guard('list', list),
    names: guard('names', names),
    read: guard('read', read),
    makeFolder: guard('makeFolder', makeFolder),
    write: guard('write', write),
    sync: guard('sync', sync),
    rename: guard('rename', rename),
    remove: guard('remove', remove),
    removeFolder: guard('removeFolder', removeFolder),
  }
}

const manifestOf = (files: Readonly<Record<string, string>>): string =>
  `${JSON.stringify({ files: Object.keys(files).sort() }, null, 2)}\n`

const oldFiles = { 'a/gone.ts': 'old gone\n', 'index.ts': 'old index\n', 'kept.ts': 'kept\n' }
const newFiles = { 'b/new.ts': 'new\n', 'index.ts': 'new index\n', 'kept.ts': 'kept\n' }
const below = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries<string>([
    ...Object.entries(files).map(([path, text]): [string, string] => [`out/${path}`, text]),
    ['out/manifest.json', manifestOf(files)],
  ])

/** What the disk holds before the run, and after one that is right. */
export const before: Readonly<Record<string, string>> = { ...below(oldFiles), 'registry.yaml': 'old names\n' }
export const after: Readonly<Record<string, string>> = { ...below(newFiles), 'registry.yaml': 'new names\n' }

const wanted: Wanted = {
  out: 'out',
  files: Object.entries(newFiles).map(([path, text]) => ({ path, text })),
  registry: { file: 'registry.yaml', text: 'new names\n' },
}

/** What came of a run whose disk went wrong. */
export interface Outcome {
  /** What was asked of the disk, in order. */
  readonly asked: readonly string[]
  /** The rules of what the run said; `died` where it did not live to say anything. */
  readonly said: readonly string[]
  /** What the disk held then, but for temporary files. */
  readonly left: Readonly<Record<string, string>>
  readonly temporaries: readonly string[]
  /** Whether a check would see that the output is not what it should be. */
  readonly isSeen: boolean
  /** What the disk held after the next run, on a disk that works. */
  readonly mended: Readonly<Record<string, string>>
}

/**
 * Runs on a disk that goes wrong, then checks and runs again on one that works.
 *
 * @param at - The operation at which it goes wrong.
 * @param fault - What happens there.
 */
export async function runOn(at: number, fault: Fault): Promise<Outcome> {
  const { root, snapshot, dispose } = await makeFolder(before)
  const disk = faultyDisk(at, fault)
  const run = async (on: Disk): Promise<readonly string[]> => {
    const plan = await planOutput(root, wanted, on)
    const problems = plan.diagnostics.length > 0 ? plan.diagnostics : await writePlan(root, 'out', plan, on)
    return problems.map(({ rule }) => rule)
  }
  try {
    const told = await run(disk)
    const found = await snapshot()
    const isTemporary = (path: string): boolean => path.endsWith('.doc-codes.tmp')
    const { changes } = await planOutput(root, wanted)
    // The process of a run that died is this one: nobody else could tell that it is dead.
    const dead = Object.keys(found).filter(isTemporary)
    for (const file of dead) await nodeDisk.remove(`${root}/${file}`)
    await run(nodeDisk)
    const isDead = fault === 'death' && disk.asked.length > at + 1
    return {
      asked: disk.asked.map((operation) =>
        operation.replaceAll(`${root}/`, '').replaceAll(/\.[\da-f]{8}\.\d+\./g, '.'),
      ),
      said: isDead ? ['died'] : told,
      left: Object.fromEntries(Object.entries(found).filter(([path]) => !isTemporary(path))),
      temporaries: dead,
      isSeen: changes.length > 0,
      mended: await snapshot(),
    }
  } finally {
    await dispose()
  }
}
