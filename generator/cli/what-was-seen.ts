import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { inputs } from '../api/inputs.ts'
import { configSources } from '../config/config-sources.ts'
import { configNames } from '../config/load-config.ts'
import { look, type Seen } from '../files/cache/seen.ts'
import { isContinuousIntegration, type Terminal } from './terminal.ts'

/** A command line that may be repeated from memory: a whole project generated or linted. */
export interface Repeatable {
  readonly verb: 'generate' | 'lint'
  readonly config: string | undefined
  readonly out: string | undefined
}

/** How much earlier than now a file system may say that a file was written, in milliseconds. */
const grain = 50

/**
 * Says what a run has seen that changed nothing.
 *
 * @param terminal - Where it ran.
 * @param command - What was asked for.
 * @param started - When it started, as `Date.now()` says.
 * @returns What it saw, or `null` where that cannot be known: the config is code whose sources cannot be told, or a file
 * has changed since the run started, by this run or by another hand.
 */
export async function whatWasSeen(
  terminal: Terminal,
  { verb, config, out }: Repeatable,
  started: number,
): Promise<Seen | null> {
  const { root, env } = terminal
  const run = await inputs({ root, config, out, frozen: isContinuousIntegration(terminal) })
  if (run.inputs.length === 0) return null
  const modules = run.inputs.filter((file) => /\.[cm]?[jt]s$/.test(file))
  const sources = modules.map((file) => configSources(file, (path) => textOf(join(root, path))))
  const known = sources.filter((one) => one !== null)
  if (known.length < sources.length) return null
  const files = new Set([
    ...(config === undefined ? configNames : []),
    ...run.inputs,
    ...known.flatMap((one) => one.files),
    ...(verb === 'generate' ? run.outputs : []),
  ])
  const folders = new Set([...run.folders, ...(verb === 'generate' ? [run.out] : [])])
  const isYounger = (path: string): boolean => changedAt(join(root, path)) >= started - grain
  // A file that vanished leaves its mark on the folder that it stood in.
  if ([...files, ...[...files].map(dirname), ...folders].some(isYounger)) return null
  return look(root, { files, folders, env: new Set(known.flatMap((one) => one.env)) }, env)
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
