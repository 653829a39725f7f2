import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { outMissing } from './diagnostics/rules/config.ts'
import { outputUnwritable } from './diagnostics/rules/files.ts'
import { applySeverities, hasErrors } from './diagnostics/severity.ts'
import { findMissingTables } from './docs/missing-tables.ts'
import { readDocuments } from './docs/read-documents.ts'
import { refusal } from './files/paths.ts'
import type { Change } from './files/plan.ts'
import { readSources } from './files/read-sources.ts'
import { writePlan } from './files/write.ts'
import { identifySets } from './model/identify-sets.ts'
import { inspectTables, type Inspection } from './model/inspection.ts'
import { readRegistry } from './model/registry.ts'
import type { Model } from './model/types.ts'
import { openProject, type ProjectOptions } from './open-project.ts'
import { run } from './run.ts'

/** What a run works on. */
export interface RunOptions extends ProjectOptions {
  /** The working directory, absolute; this process's by default. */
  readonly root?: string | undefined
  /** Documents to read without a config and a registry. */
  readonly documents?: readonly string[] | undefined
}

/** What a run found. */
export interface RunReport {
  /** Everything wrong, in order of file and line. An error among them means that nothing was written. */
  readonly diagnostics: readonly Diagnostic[]
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
export async function check(options: RunOptions = {}): Promise<RunReport> {
  const { report } = await plan(options)
  return report
}

/**
 * Turns the docs into code: writes the files that changed, and new names into the registry.
 *
 * @param options - What to work on.
 * @returns What was written: nothing where a diagnostic is an error, or where everything was up to date.
 */
export async function generate(options: RunOptions = {}): Promise<RunReport> {
  const { report, write } = await plan(options)
  try {
    await write()
    return report
  } catch (error) {
    const problem = outputUnwritable({ file: report.out, line: 1, column: 1 }, { reason: refusal(error) })
    return { ...report, diagnostics: [...report.diagnostics, problem], changes: [] }
  }
}

/**
 * Shows the code tables of any Markdown, with no config and no registry; without documents, those of the config.
 *
 * @param options - `documents` names files and folders.
 */
export async function inspect(options: RunOptions = {}): Promise<Inspection> {
  const { root = process.cwd(), documents = [] } = options
  const { value: project, diagnostics: unopened } = await openProject(root, documents, options)
  if (project === null) return inspectTables([], unopened)
  const { settings, found } = project
  const sources = await readSources(root, found, settings)
  const readings = readDocuments(sources.documents, settings)
  const identified = identifySets(
    readings.flatMap((reading) => reading.value),
    settings,
    readRegistry(sources.registry, settings).value.sets,
  )
  // What looks at any Markdown has nothing to complain of where codes are headings: it says that they are there.
  const expected = readings.filter((reading) => !reading.hasOtherShapes)
  const missing = findMissingTables(expected)
  const problems = [...readings, identified].flatMap((stage) => stage.diagnostics)
  const diagnostics = applySeverities([...sources.diagnostics, ...missing, ...problems], settings.rules)
  return inspectTables(identified.value, [...unopened, ...diagnostics])
}

interface Planned {
  readonly report: RunReport
  readonly write: () => Promise<void>
}

async function plan(options: RunOptions): Promise<Planned> {
  const { root = process.cwd(), documents = [] } = options
  const nothing = { changes: [], foreign: [] }
  const idle = (): Promise<void> => Promise.resolve()
  if (documents.length > 0 && options.out === undefined && options.config === undefined) {
    // Without a config there is no output folder; a project's own must not be taken for it.
    const diagnostics = [outMissing({ file: documents[0] ?? '.', line: 1, column: 1 })]
    return { report: { diagnostics, out: '', model: null, ...nothing }, write: idle }
  }
  const { value: project, diagnostics: unopened } = await openProject(root, documents, options)
  if (project === null)
    return { report: { diagnostics: unopened, out: options.out ?? '', model: null, ...nothing }, write: idle }
  const { diagnostics: found, model, plan: planned } = await run(root, project)
  const diagnostics = [...unopened, ...found]
  const { out } = project.settings
  if (planned === null || hasErrors(diagnostics))
    return { report: { diagnostics, out, model, ...nothing }, write: idle }
  const { changes, foreign, abandoned } = planned
  return {
    report: { diagnostics, out, model, changes, foreign: [...foreign, ...abandoned] },
    write: () => writePlan(root, out, planned),
  }
}
