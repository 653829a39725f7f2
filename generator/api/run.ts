import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { outMissing } from '../diagnostics/rules/config.ts'
import { hasErrors } from '../diagnostics/severity.ts'
import { openMemory } from '../files/cache/open-memory.ts'
import { inTurn } from '../files/in-turn.ts'
import { planOutput, type Change } from '../files/plan.ts'
import { writePlan } from '../files/write.ts'
import type { Memory } from '../memory.ts'
import type { RecordedName } from '../model/name-codes.ts'
import type { Model } from '../model/types.ts'
import type { Progress } from '../progress.ts'
import { readProject } from '../read-project.ts'
import { runEmitters } from '../run-emitters.ts'
import type { RunOptions } from './run-options.ts'

/** Who is told where a run is. */
export interface Followed {
  readonly progress?: Progress | undefined
}

/** Whether a run may use what earlier ones made. */
export interface Remembering {
  /** What tells this build of the program from others; without it nothing is remembered. */
  readonly build?: (() => string) | undefined
}

/** What a run found. */
export interface RunReport {
  /** Everything wrong, in order of file and line. An error among them means that nothing was written. */
  readonly diagnostics: readonly Diagnostic[]
  /** What a review has to look at and a run has not: translations that did not follow their source. */
  readonly review: readonly Diagnostic[]
  /** The names that this run records in the registry. */
  readonly newNames: readonly RecordedName[]
  /** The output folder, relative to the working directory. */
  readonly out: string
  /** What the docs say; `null` where the run could not take place. */
  readonly model: Model | null
  /** How the disk differed from what the docs say. */
  readonly changes: readonly Change[]
  /** Files in the output folder that doc-codes does not own. */
  readonly foreign: readonly string[]
}

/**
 * Compares the output with what the docs say. Writes nothing.
 *
 * @param options - What to work on.
 * @returns What differs: nothing where the output is up to date.
 */
export async function check(options: RunOptions & Followed = {}): Promise<RunReport> {
  const { report } = await plan(options)
  return report
}

/**
 * Turns the docs into code: writes the files that changed, and new names into the registry.
 *
 * @param options - What to work on.
 * @returns What was written: nothing where a diagnostic is an error, or where everything was up to date.
 */
export async function generate(options: RunOptions & Remembering & Followed = {}): Promise<RunReport> {
  const { root = process.cwd(), build } = options
  return inTurn(root, async () => {
    const open = build === undefined ? null : openMemory(root, build)
    const { report, write } = await plan(options, open?.memory)
    const problems = await write()
    open?.close()
    return problems.length === 0
      ? report
      : { ...report, diagnostics: [...report.diagnostics, ...problems], changes: [] }
  })
}

/** A run up to the point where it would write: what it found, and the function that writes. */
interface Planned {
  readonly report: RunReport
  /** Returns what stood in the way. */
  readonly write: () => Promise<readonly Diagnostic[]>
}

async function plan(options: RunOptions & Followed, memory?: Memory): Promise<Planned> {
  const { root = process.cwd(), documents = [], progress } = options
  const refused = (report: Pick<RunReport, 'diagnostics'> & Partial<RunReport>): Planned => ({
    report: { out: options.out ?? '', model: null, review: [], newNames: [], changes: [], foreign: [], ...report },
    write: () => Promise.resolve([]),
  })
  const project = await readProject(root, documents, options, { memory, progress })
  if (!project.isOpen) return refused(project)
  if (documents.length > 0 && options.out === undefined && options.config === undefined) {
    // Without a config there is no output folder; a project's own must not be taken for it.
    const homeless = outMissing({ file: documents[0] ?? '.', line: 1, column: 1 })
    return refused({ diagnostics: project.compilation.isWhole ? [homeless] : project.compilation.diagnostics })
  }
  const { out, registry: file } = project.settings
  const { build } = await import('../generate.ts')
  const { input, compilation, settings } = project
  const canEmit = compilation.isWhole && !hasErrors(compilation.diagnostics)
  const own = canEmit ? await runEmitters(root, compilation.model, settings) : { value: [], diagnostics: [] }
  const output = await build(input, { emitters: [() => own.value] }, compilation)
  const { model, registry, files, review, newNames } = output
  const found = [...output.diagnostics, ...own.diagnostics]
  if (hasErrors(found)) return refused({ diagnostics: found, review, out, model })
  const names = file === null || registry === null ? null : { file, text: registry }
  progress?.({ stage: 'comparing', done: 0, total: 0 })
  const planned = await planOutput(root, { out, files, registry: names })
  const diagnostics = [...found, ...planned.diagnostics]
  if (hasErrors(diagnostics)) return refused({ diagnostics, review, out, model })
  const { changes, foreign, abandoned } = planned
  return {
    report: { diagnostics, review, newNames, out, model, changes, foreign: [...foreign, ...abandoned] },
    write: () => {
      progress?.({ stage: 'writing', done: 0, total: 0 })
      return writePlan(root, out, planned)
    },
  }
}
