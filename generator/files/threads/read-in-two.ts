import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import type { Settings } from '../../config/settings.ts'
import type { SourceDocument } from '../../docs/document.ts'
import { readDocuments } from '../../docs/read-documents.ts'
import { isMadeBy, type Memory, noMemory } from '../../memory.ts'
import { groupBy } from '../../model/group-by.ts'
import { noProgress, type Progress } from '../../progress.ts'
import { digest } from '../cache/digest.ts'
import { isReading, type Share } from './share.ts'

/** From how many characters on: a thread has to load the program first, and has a heap of its own. */
const long = 8e6

/** Where the bundle has the thread: a folder above its chunks. The sources cannot be run by themselves, and have none. */
const thread = new URL('../reading-thread.js', import.meta.url)

/** What goes along with the reading. */
interface Beside {
  /** What earlier runs have read. */
  readonly memory?: Memory | undefined
  /** Is told of each document that is read. */
  readonly progress?: Progress | undefined
}

/** When a second thread reads, and where it is. */
export interface Threads {
  /** From how many characters on a second thread reads. */
  readonly from?: number
  /** The script of the second thread. */
  readonly script?: URL
}

/**
 * Reads many documents on two cores: a second thread reads half of them. Short ones, those of which something is remembered and
 * those of a machine with one core are left to {@link readDocuments}; so is what the thread fails at.
 *
 * @param documents - The documents.
 * @param settings - The settings of the run.
 * @param beside - What goes along.
 * @param threads - For tests: when a second thread reads, and where it is.
 * @returns The memory of the run, which has what was read. What it gives is the same with a thread and without.
 */
export async function readInTwo(
  documents: readonly SourceDocument[],
  settings: Settings,
  { memory = noMemory, progress = noProgress }: Beside,
  { from = long, script = thread }: Threads = {},
): Promise<Memory> {
  const shares = sharesOf(documents, from)
  if (shares === null || !memory.isEmpty() || !hasTwoCores() || !existsSync(fileURLToPath(script))) return memory
  const [own, others] = shares
  const made = new Map<string, () => unknown>()
  const keep = (known: string, value: () => unknown): void => {
    made.set(known, value)
    progress({ stage: 'tables', done: made.size, total: documents.length })
  }
  const brief: Memory['brief'] = (known) => digest(known())
  const read = readInThread(script, { documents: others, settings }, keep)
  const recall: Memory['recall'] = (known, make) => {
    const value = make()
    keep(known(), () => value)
    return value
  }
  readDocuments(own, settings, { ...noMemory, brief, recall })
  await read
  const take = <Value>(known: () => string, make: () => Value): Value => {
    if (made.size === 0) return make()
    const value = made.get(known())
    const found = value === undefined ? null : value()
    made.delete(known())
    return isMadeBy(make, found) ? found : make()
  }
  return { ...memory, brief, recall: (known, make) => memory.recall(known, () => take(known, make)) }
}

/**
 * Parts the documents in two of about the same length, where they have so many characters. What a translation says hangs on its
 * source: they stay together.
 */
function sharesOf(
  documents: readonly SourceDocument[],
  from: number,
): readonly [readonly SourceDocument[], readonly SourceDocument[]] | null {
  const whole = documents.reduce((sum, { text }) => sum + text.length, 0)
  if (whole < from) return null
  const [own, others]: [SourceDocument[], SourceDocument[]] = [[], []]
  let length = 0
  for (const group of groupBy(documents, ({ path }) => path).values()) {
    const share = length < whole / 2 ? own : others
    share.push(...group)
    for (const { text } of group) length += text.length
  }
  return others.length === 0 ? null : [own, others]
}

function hasTwoCores(): boolean {
  return process.getBuiltinModule('node:os').availableParallelism() > 1
}

/** Has a thread read documents. Where it fails nothing is told: who reads them next fails in the same way. */
function readInThread(script: URL, share: Share, keep: (known: string, value: () => unknown) => void): Promise<void> {
  // Not imported: short runs do without it.
  const { Worker } = process.getBuiltinModule('node:worker_threads')
  return new Promise((resolve) => {
    const worker = new Worker(script, { workerData: share })
    worker.on('message', (message: unknown) => {
      if (isReading(message)) keep(message.known, () => JSON.parse(message.json))
    })
    worker.on('error', () => undefined)
    worker.on('exit', () => {
      resolve()
    })
  })
}
