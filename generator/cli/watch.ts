import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { findConfig } from '../config/load-config.ts'
import { readPatterns } from '../files/patterns.ts'
import { openProject, type ProjectOptions } from '../open-project.ts'
import { reportProblems } from './report-problems.ts'
import type { ExitCode, Terminal } from './terminal.ts'

/** How long the files must be quiet before a run, in milliseconds: an editor saves in several steps, one behind the other. */
const quiet = 8
/** For how long chokidar says nothing of a file that it has just spoken of, in milliseconds. */
const unheard = 50

/**
 * Runs once, then again whenever a document, the registry or the config changes. One run at a time, at most one queued;
 * a run that fails leaves the last good output.
 *
 * @param terminal - Where it runs and reports.
 * @param names - The documents on the command line.
 * @param options - The options on the command line.
 * @param once - One run.
 * @returns When the watcher is closed by SIGINT or SIGTERM.
 */
export async function watch(
  terminal: Terminal,
  names: readonly string[],
  options: ProjectOptions,
  once: () => Promise<ExitCode>,
): Promise<ExitCode> {
  const { value: project, diagnostics } = await openProject(terminal.root, names, options)
  if (project === null) return reportProblems(terminal, diagnostics)
  const { settings } = project
  const { default: chokidar } = await import('chokidar')
  const config = names.length > 0 ? null : findConfig(terminal.root, options.config)
  const roots = names.length > 0 ? names : readPatterns(settings).wanted.map(({ base }) => base || '.')
  const watched = [
    ...roots,
    ...(settings.registry === null ? [] : [settings.registry]),
    ...(config === null ? [] : [config]),
  ]
  const watcher = chokidar.watch(watched, {
    cwd: terminal.root,
    ignoreInitial: true,
    // What it still watches when it is closed, as where its folder vanishes, must not keep the process alive.
    persistent: false,
    ignored: (path) => /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(path) || path.endsWith('.doc-codes.tmp'),
  })
  // Only then is no edit missed, not even one during the first run.
  await new Promise<void>((resolve) => watcher.once('ready', resolve))
  const textOf = (path: string): Promise<string | null> => readFile(join(terminal.root, path), 'utf8').catch(() => null)
  const alive = setInterval(() => undefined, 60_000)
  const recorded = async (): Promise<string | null> => (settings.registry === null ? null : textOf(settings.registry))
  let written: string | null = null
  const run = async (): Promise<void> => {
    await once()
    written = await recorded()
  }
  const first = run()
  const changed = singleFlight(async (paths) => {
    // What a run itself recorded is no edit.
    if (paths.every((path) => path === settings.registry) && (await recorded()) === written) return
    const before = await Promise.all(paths.map(textOf))
    await run()
    const lookAgain = async (): Promise<void> => {
      const now = await Promise.all(paths.map(textOf))
      for (const [index, path] of paths.entries()) if (now[index] !== before[index]) changed(path)
    }
    setTimeout(() => void lookAgain(), unheard)
  }, first)
  watcher.on('all', (_, path) => {
    changed(path)
  })
  await first
  terminal.err(`watching ${watched.join(', ')}`)
  return new Promise((resolve) => {
    const stop = (): void => {
      clearInterval(alive)
      void watcher.close().then(() => {
        resolve(0)
      })
    }
    process.once('SIGINT', stop).once('SIGTERM', stop)
  })
}

/** Calls `run` with what changed after each burst of changes: one run at a time, behind the first one, at most one queued. */
function singleFlight(run: (paths: readonly string[]) => Promise<void>, first: Promise<void>): (path: string) => void {
  let timer: NodeJS.Timeout | undefined
  let running = first
  let paths = new Set<string>()
  let queued = false
  const start = (): void => {
    if (queued) return
    queued = true
    running = running.then(() => {
      const touched = [...paths]
      paths = new Set()
      queued = false
      return run(touched)
    })
  }
  return (path) => {
    paths.add(path)
    clearTimeout(timer)
    timer = setTimeout(start, quiet)
  }
}
