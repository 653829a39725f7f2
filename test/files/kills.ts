import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { check, generate } from '../../generator/api/run.ts'
import { bin } from '../support/cli.ts'
import { makeFolder, type TemporaryFolder } from '../support/workspace.ts'

/** What is wrong after some runs: nothing where all is well. */
export interface Tally {
  readonly runs: number
  /** How many runs were ended while they wrote. */
  readonly hits: number
  readonly wrong: readonly string[]
}

const config = JSON.stringify({
  docs: 'docs/{locale}/*.md',
  locales: { source: 'en' },
  registry: 'registry.yaml',
  out: 'generated',
  catalogs: ['ts', 'i18next', 'gettext'],
})

/** Documents of many sets, so that writing takes a while. */
function documents(version: number): Readonly<Record<string, string>> {
  const rows = (set: number): readonly string[] =>
    Array.from(
      { length: 12 + version },
      (_, code) => `| ${set * 100 + code} | Valve ${set}-${code} has stopped in room ${version}. |`,
    )
  return Object.fromEntries(
    Array.from({ length: 12 }, (_, set) => [
      `docs/en/valve-${set}.md`,
      `# Valve ${set} errors\n\n| Code | Description |\n|---|---|\n${rows(set).join('\n')}\n`,
    ]),
  )
}

type Files = Readonly<Record<string, string>>

/** The states that a run leads from and to: what it wrote last, and what it will have written. */
interface States {
  readonly before: Files
  readonly after: Files
}

async function statesOf(): Promise<States> {
  const folder = await makeFolder({ 'doc-codes.config.json': config, ...documents(0) })
  try {
    await generate({ root: folder.root })
    const before = await folder.snapshot()
    for (const [file, text] of Object.entries(documents(1))) await folder.write(file, text)
    await generate({ root: folder.root })
    return { before, after: await folder.snapshot() }
  } finally {
    await folder.dispose()
  }
}

const isTemporary = (path: string): boolean => path.endsWith('.doc-codes.tmp')
const ours = (files: Files): readonly (readonly [string, string])[] =>
  Object.entries(files).filter(([path]) => /^(?:generated|registry)/.test(path) && !isTemporary(path))

/** The project as it is before a run that has everything to write. */
function projectOf({ before }: States): Promise<TemporaryFolder> {
  return makeFolder({ ...before, ...documents(1) })
}

/**
 * Ends real processes while they write, each at another moment, and holds that no file is torn, that a check sees what is
 * half done and that the next run mends it.
 *
 * @param runs - How many.
 * @param signal - With what. After one that can be caught no temporary file is left.
 */
export async function endWhileWriting(runs: number, signal: 'SIGKILL' | 'SIGINT' | 'SIGTERM'): Promise<Tally> {
  const states = await statesOf()
  const wrong: string[] = []
  let hits = 0
  for (let run = 0; run < runs; run++) {
    const project = await projectOf(states)
    try {
      const after = (run % 25) * 0.8
      const { isHit, endedBy } = await endOne(project, signal, after)
      hits += isHit ? 1 : 0
      // Later ones may come when the process is about to end by itself.
      if (isHit && after === 0 && endedBy !== signal) wrong.push(`${signal} ${run}: the process goes on`)
      wrong.push(
        ...(await faultsOf(project, states, isHit && signal !== 'SIGKILL')).map(
          (fault) => `${signal} ${run}: ${fault}`,
        ),
      )
    } finally {
      await project.dispose()
    }
  }
  return { runs, hits, wrong }
}

/** Starts a process, waits until its first temporary file is there and some time more, and ends it. */
async function endOne(
  { root }: TemporaryFolder,
  signal: NodeJS.Signals,
  after: number,
): Promise<{ readonly isHit: boolean; readonly endedBy: NodeJS.Signals | null }> {
  const child = spawn(process.execPath, [bin, 'generate', '--no-cache'], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, CI: '' },
  })
  const end = new Promise<void>((resolve) =>
    child.on('exit', () => {
      resolve()
    }),
  )
  const isWriting = async (): Promise<boolean> => {
    const folders = await Promise.all([readdir(root), readdir(join(root, 'generated'))])
    return folders.flat().some(isTemporary)
  }
  while (child.exitCode === null && !(await isWriting())) await pause(1)
  await pause(after)
  const isHit = child.exitCode === null
  child.kill(signal)
  await end
  return { isHit, endedBy: child.signalCode }
}

async function faultsOf(
  project: TemporaryFolder,
  { before, after }: States,
  isClean: boolean,
): Promise<readonly string[]> {
  const found = await project.snapshot()
  const claimed = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  const torn = ours(found).filter(([path, text]) => {
    // The manifest that claims all files is neither the old nor the new one.
    const isClaim = path === 'generated/manifest.json' && claimed.length > 0
    return text !== before[path] && text !== after[path] && !(isClaim && isWhole(text))
  })
  const isDone = JSON.stringify(ours(found)) === JSON.stringify(ours(after))
  const left = isClean ? Object.keys(found).filter(isTemporary) : []
  const { changes } = await check({ root: project.root })
  const isSeen = changes.length > 0
  await generate({ root: project.root })
  const mended = await project.snapshot()
  return [
    ...torn.map(([path]) => `${path} is torn`),
    ...left.map((path) => `${path} is left`),
    ...(isSeen === isDone
      ? [`check says ${isSeen ? 'stale' : 'up to date'} and it is ${isDone ? 'done' : 'half done'}`]
      : []),
    ...(JSON.stringify(ours(mended)) === JSON.stringify(ours(after)) ? [] : ['the next run does not mend it']),
    ...Object.keys(mended)
      .filter(isTemporary)
      .map((path) => `${path} is left by the next run`),
  ]
}

function isWhole(json: string): boolean {
  try {
    return typeof JSON.parse(json) === 'object'
  } catch {
    return false
  }
}

/**
 * Runs two at a time in one project and holds that the output is what one run would have written.
 *
 * @param pairs - How many pairs.
 * @param how - Processes of their own, or calls in this one.
 */
export async function runInPairs(pairs: number, how: 'processes' | 'calls'): Promise<Tally> {
  const states = await statesOf()
  const wrong: string[] = []
  for (let pair = 0; pair < pairs; pair++) {
    const project = await projectOf(states)
    try {
      const run = (): Promise<unknown> =>
        how === 'calls' ? generate({ root: project.root }) : runProcess(project.root)
      await Promise.all([run(), run()])
      const found = await project.snapshot()
      if (JSON.stringify(ours(found)) !== JSON.stringify(ours(states.after)))
        wrong.push(`${how} ${pair}: not the output of one run`)
      wrong.push(
        ...Object.keys(found)
          .filter(isTemporary)
          .map((path) => `${how} ${pair}: ${path} is left`),
      )
    } finally {
      await project.dispose()
    }
  }
  return { runs: pairs, hits: pairs, wrong }
}

function runProcess(cwd: string): Promise<void> {
  const child = spawn(process.execPath, [bin, 'generate', '--no-cache'], {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, CI: '' },
  })
  return new Promise((resolve) =>
    child.on('exit', () => {
      resolve()
    }),
  )
}
