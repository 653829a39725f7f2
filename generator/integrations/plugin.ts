import { resolve } from 'node:path'

import { createUnplugin, type UnpluginInstance } from 'unplugin'
import type { HotPayload, ViteDevServer } from 'vite'

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { createRunner, describeErrors, type PluginOptions, type Runner } from './runner.ts'

/**
 * The plugin for every bundler: generates before a build and fails it where the docs have an error; with a dev server or a
 * watching bundler it generates again when what it read changes. Vite shows an error of the docs in its overlay, and takes
 * it away when it is mended.
 */
export const docCodes: UnpluginInstance<PluginOptions | undefined> = createUnplugin<PluginOptions | undefined>(
  (options) => {
    const runner = createRunner(options ?? {})
    let isServed = false
    return {
      name: 'doc-codes',
      async buildStart() {
        // What a dev server shows in its overlay must not keep it from starting.
        const { diagnostics } = await runner.run()
        for (const file of await runner.watched()) this.addWatchFile(file)
        const problem = describeErrors(diagnostics)
        if (problem !== null && !isServed) throw failure(problem)
      },
      vite: {
        configureServer(server) {
          isServed = true
          serve(server, runner)
        },
      },
    }
  },
)

/** The docs are wrong and no program is: where in ours it was noticed helps nobody. */
function failure(problem: string): Error {
  const error = new Error(problem)
  error.stack = ''
  return error
}

/** How long the docs must be quiet before a run, in milliseconds: editors save in several steps. */
const quiet = 20

function serve(server: ViteDevServer, runner: Runner): void {
  let shown: readonly Diagnostic[] = []
  let timer: NodeJS.Timeout | undefined
  const tell = (): void => {
    server.ws.send(overlay(shown, runner.root))
  }
  const again = async (): Promise<void> => {
    const { diagnostics } = await runner.run()
    const wasShown = shown.length > 0
    shown = diagnostics.filter(({ severity }) => severity === 'error')
    const problem = describeErrors(shown)
    // The overlay is seen where a page is open.
    if (problem !== null) server.config.logger.error(problem, { timestamp: true })
    server.watcher.add([...(await runner.watched())])
    if (wasShown || shown.length > 0) tell()
  }
  const changed = async (file: string): Promise<void> => {
    if (!(await runner.watched()).includes(resolve(file))) return
    clearTimeout(timer)
    timer = setTimeout(() => void again(), quiet)
  }
  for (const event of ['add', 'change', 'unlink'] as const)
    server.watcher.on(event, (file: string) => void changed(file))
  server.ws.on('connection', () => {
    if (shown.length > 0) tell()
  })
  void again()
}

/** What shows the problems over the page; an update of nothing takes them away. */
function overlay(errors: readonly Diagnostic[], root: string): HotPayload {
  const [first] = errors
  if (first === undefined) return { type: 'update', updates: [] }
  const { file, line, column } = first
  return {
    type: 'error',
    err: {
      plugin: 'doc-codes',
      message: describeErrors(errors) ?? '',
      stack: '',
      id: resolve(root, file),
      loc: { file: resolve(root, file), line, column },
    },
  }
}
