import { resolve } from 'node:path'

import { inputs } from '../api/inputs.ts'
import { generate, type RunReport } from '../api/run.ts'
import { isContinuousIntegration } from '../cli/terminal.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { formatDiagnostic } from '../diagnostics/report.ts'

/** What a bundler's plugin takes: nothing where the config stands in the working directory. */
export interface PluginOptions {
  /** The folder of the config, absolute; the bundler's own working directory by default. */
  readonly root?: string | undefined
  /** The config, relative to `root`. */
  readonly config?: string | undefined
  /** Whether a code without a recorded name is an error; by default where `CI` is set. */
  readonly frozen?: boolean | undefined
}

/** Runs of one project, one at a time. */
export interface Runner {
  readonly root: string
  /** Generates; calls while a run is under way share the one that follows it. */
  readonly run: () => Promise<RunReport>
  /** The files that a run reads, absolute. */
  readonly watched: () => Promise<readonly string[]>
}

/**
 * Makes the runs that a plugin asks for.
 *
 * @param options - The plugin's options.
 */
export function createRunner({ root = process.cwd(), config, frozen }: PluginOptions): Runner {
  const project = { root, config, frozen: frozen ?? isContinuousIntegration(process) }
  let running: Promise<unknown> = Promise.resolve()
  let next: Promise<RunReport> | null = null
  const start = async (): Promise<RunReport> => {
    await running
    next = null
    const report = generate(project)
    running = report.catch(() => undefined)
    return report
  }
  return {
    root,
    run: () => (next ??= start()),
    watched: async () => (await inputs(project)).inputs.map((file) => resolve(root, file)),
  }
}

/** The errors of a run, as one text for a bundler that shows one; `null` where there is none. */
export function describeErrors(diagnostics: readonly Diagnostic[]): string | null {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return null
  return errors.map((error) => formatDiagnostic(error, { color: false })).join('\n')
}
