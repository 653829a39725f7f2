import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { cacheHome } from './projects.ts'

/** A process to measure. */
export interface Program {
  /** The words after `node`. */
  readonly words: readonly string[]
  readonly cwd: string
  /** How it must end, where that is not 0. */
  readonly exit?: number | undefined
  /** What is done before each run, and not measured: a file changed, the output removed. */
  readonly before?: () => void
}

/** What a whole process used: seconds of processor and wall time, mebibytes at its largest. */
export interface Usage {
  readonly cpu: number
  readonly wall: number
  readonly memory: number
}

/** The medians of two processes that ran in turn, and the medians of their ratios, pair by pair. */
export interface Comparison {
  readonly ours: Usage
  readonly theirs: Usage
  readonly ratio: Usage
}

const preload = fileURLToPath(new URL('usage.cjs', import.meta.url))
const usageFile = join(tmpdir(), `doc-codes-usage-${process.pid}.json`)

/**
 * Runs a process once and measures it.
 *
 * @param program - The process. It must end as it says.
 */
export function measure({ words, cwd, before, exit = 0 }: Program): Usage {
  before?.()
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--require', preload, ...words], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, CI: '', XDG_CACHE_HOME: join(cwd, cacheHome), USAGE_FILE: usageFile },
    maxBuffer: 1 << 28,
  })
  const wall = (performance.now() - started) / 1000
  if (status !== exit) throw new Error(`node ${words.join(' ')} ended with ${status ?? 'a signal'}:\n${stderr}`)
  const used: unknown = JSON.parse(readFileSync(usageFile, 'utf8'))
  if (!isUsed(used)) throw new Error(`${usageFile} does not hold what a process used`)
  return { ...used, wall }
}

/**
 * Measures two processes in turn, after one run of each that does not count.
 *
 * @param ours - Ours.
 * @param theirs - What it is held against.
 * @param runs - How many runs of each count.
 */
export function compare(ours: Program, theirs: Program, runs: number): Comparison {
  measure(ours)
  measure(theirs)
  const pairs = Array.from({ length: runs }, () => ({ ours: measure(ours), theirs: measure(theirs) }))
  return {
    ours: medians(pairs.map((pair) => pair.ours)),
    theirs: medians(pairs.map((pair) => pair.theirs)),
    ratio: medians(
      pairs.map((pair) => ({
        cpu: pair.ours.cpu / pair.theirs.cpu,
        wall: pair.ours.wall / pair.theirs.wall,
        memory: pair.ours.memory / pair.theirs.memory,
      })),
    ),
  }
}

function medians(usages: readonly Usage[]): Usage {
  return {
    cpu: median(usages.map(({ cpu }) => cpu)),
    wall: median(usages.map(({ wall }) => wall)),
    memory: median(usages.map(({ memory }) => memory)),
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

function isUsed(value: unknown): value is Omit<Usage, 'wall'> {
  return typeof value === 'object' && value !== null && 'cpu' in value && 'memory' in value
}
