import * as fc from 'fast-check'

import type { OutputFile } from '../../generator/emit/output-file.ts'
import { bytes, judgeBytes } from './bytes.ts'
import { lostInSilence } from './conservation.ts'
import { judge } from './judge.ts'
import { mutations } from './mutations.ts'
import { projects } from './projects.ts'
import { runOutputs } from './run-outputs.ts'

/** What a run of the fuzzer saw. */
export interface Seen {
  /** How many inputs were tried. */
  readonly runs: number
  /** How many of them gave an output, which was compiled and run. */
  readonly written: number
  /** Each with the smallest input that shows it. */
  readonly failures: readonly string[]
}

/** So many outputs are compiled as one program. */
const batch = 100

/**
 * Tries inputs that nobody would write.
 *
 * @param count - How many, projects half as many as damaged tables and as bytes.
 * @param seed - The same numbers give the same inputs.
 * @param most - Seconds of the processor that one may take.
 */
export async function fuzz(count: number, seed: number, most: number): Promise<Seen> {
  const share = Math.ceil(count / 5)
  const seen = { runs: 0, written: 0 }
  const failures: string[] = []
  const waiting: { readonly files: readonly OutputFile[]; readonly input: string }[] = []

  const compileWaiting = async (): Promise<void> => {
    const outputs = waiting.splice(0)
    seen.written += outputs.length
    for (const problem of await runOutputs(outputs.map(({ files }) => files))) {
      const index = /^\/generated\/p(\d+)\//.exec(problem)?.[1]
      failures.push(`${problem}\n${index === undefined ? '' : (outputs[Number(index)]?.input ?? '')}`)
    }
  }
  const timed = async (judged: () => Promise<readonly string[]>): Promise<readonly string[]> => {
    seen.runs += 1
    const { user } = process.cpuUsage()
    const faults = await judged()
    const seconds = (process.cpuUsage().user - user) / 1e6
    return seconds > most ? [...faults, `it took ${seconds.toFixed(1)} s`] : faults
  }
  async function tryAll<T>(
    inputs: fc.Arbitrary<T>,
    judged: (input: T) => Promise<readonly string[]>,
    numRuns: number,
  ): Promise<void> {
    const property = fc.asyncProperty(inputs, async (input) => {
      const faults = await timed(() => judged(input))
      if (faults.length > 0) throw new Error(faults.slice(0, 3).join('\n'))
    })
    const { failed, counterexample, errorInstance } = await fc.check(property, { numRuns, seed })
    if (failed) failures.push(`${String(errorInstance)}\n${fc.stringify(counterexample?.[0])}`)
  }

  await tryAll(mutations(), (mutation) => Promise.resolve(lostInSilence(mutation)), 2 * share)
  await tryAll(bytes, judgeBytes, 2 * share)
  await tryAll(
    projects,
    async (project) => {
      const { faults, files } = await judge(project)
      if (files.length > 0 && faults.length === 0) waiting.push({ files, input: fc.stringify(project) })
      if (waiting.length >= batch) await compileWaiting()
      return faults
    },
    share,
  )
  await compileWaiting()
  return { ...seen, failures }
}
