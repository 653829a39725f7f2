import { findConfig } from '../config/load-config.ts'
import { readPatterns } from '../files/patterns.ts'
import { openProject, type ProjectOptions } from '../open-project.ts'
import { reportProblems } from './report-problems.ts'
import type { ExitCode, Terminal } from './terminal.ts'

/** How long the files must be quiet before a run, in milliseconds: an editor saves in several steps, one behind the other. */
const quiet = 15

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
  await once()
  const watcher = chokidar.watch(watched, {
    cwd: terminal.root,
    ignoreInitial: true,
    ignored: (path) => /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(path) || path.endsWith('.doc-codes.tmp'),
  })
  terminal.err(`watching ${watched.join(', ')}`)
  const runs = singleFlight(once)
  watcher.on('all', runs)
  return new Promise((resolve) => {
    const stop = (): void =>
      void watcher.close().then(() => {
        resolve(0)
      })
    process.once('SIGINT', stop).once('SIGTERM', stop)
  })
}

/** Calls `once` after each burst of calls: one run at a time, at most one queued. */
function singleFlight(once: () => Promise<unknown>): () => void {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve<unknown>(undefined)
  let queued = false
  const start = (): void => {
    if (queued) return
    queued = true
    running = running.then(() => {
      queued = false
      return once()
    })
  }
  return () => {
    clearTimeout(timer)
    timer = setTimeout(start, quiet)
  }
}
