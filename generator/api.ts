import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { outMissing } from './diagnostics/rules/config.ts'
import { fileUnreadable } from './diagnostics/rules/files.ts'
import * as nameRules from './diagnostics/rules/names.ts'
import { codesOutsideTable, noCodeTable } from './diagnostics/rules/tables.ts'
import { hasErrors } from './diagnostics/severity.ts'
import { enough } from './docs/columns/weights.ts'
import type { WeighedTable } from './docs/weigh-tables.ts'
import { openMemory } from './files/cache/open-memory.ts'
import { inTurn } from './files/in-turn.ts'
import { manifestName, readManifest } from './files/manifest.ts'
import { compareText, refusal } from './files/paths.ts'
import { readPatterns } from './files/patterns.ts'
import { planOutput, type Change } from './files/plan.ts'
import { readOptional } from './files/read-optional.ts'
import { writePlan } from './files/write.ts'
import type { Memory } from './memory.ts'
import { inspectTables, type Inspection } from './model/inspection.ts'
import type { RecordedName } from './model/name-codes.ts'
import type { Model } from './model/types.ts'
import type { Progress } from './progress.ts'
import { runEmitters } from './run-emitters.ts'
import { openProject, type ProjectOptions } from './open-project.ts'
import { problemsOf, readNamed, readProject, type ReadProject } from './read-project.ts'

/** What a run works on. */
export interface RunOptions extends ProjectOptions {
  /** The working directory, absolute; this process's by default. */
  readonly root?: string | undefined
  /** Documents to read without a config and a registry. */
  readonly documents?: readonly string[] | undefined
}

/** Who is told where a run is. */
export interface Followed {
  readonly progress?: Progress | undefined
}

/** Whether a run may use what earlier ones made. */
export interface Remembering {
  /** What tells this build of the program from others; without it nothing is remembered. */
  readonly build?: string | undefined
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

/**
 * Shows the code tables of any Markdown. Documents of the project in the working directory are shown as the project reads
 * them; without documents, all of them are.
 *
 * @param options - `documents` names files and folders.
 * @returns The tables that could be read, with everything found wrong.
 */
export async function inspect(options: RunOptions = {}): Promise<Inspection> {
  const { root = process.cwd(), documents = [] } = options
  return inspectionOf(await readNamed(root, documents, options))
}

function inspectionOf(read: readonly ReadProject[]): Inspection {
  const tables = read.flatMap((project) => (project.isOpen ? project.compilation.tables : []))
  return inspectTables(tables, read.flatMap(inspectedProblems))
}

/** Why tables are taken for code tables. */
export interface Weighing {
  /** What the signs of a column must add up to. */
  readonly enough: number
  readonly tables: readonly WeighedTableOf[]
}

/** A table with what spoke for its columns and against them, and whether it was taken. */
export type WeighedTableOf = WeighedTable & { readonly isTaken: boolean }

/** The code tables of documents, and why they are taken for some. */
export interface WeighedInspection {
  readonly inspection: Inspection
  readonly weighing: Weighing
}

/**
 * Shows the code tables of any Markdown as {@link inspect} does, and says why tables are taken for code tables and why
 * others are not. Documents are read once: one of them may be the standard input.
 *
 * @param options - `documents` names files and folders; without them, the documents of the config.
 * @returns Beside the inspection, every table with the signs that spoke and what each adds.
 */
export async function weigh(options: RunOptions = {}): Promise<WeighedInspection> {
  const { root = process.cwd(), documents = [] } = options
  const [{ weighTables }, { lexiconOf }] = await Promise.all([
    import('./docs/weigh-tables.ts'),
    import('./lexicon/lexicon.ts'),
  ])
  const read = await readNamed(root, documents, options)
  const tables = read.flatMap((project) => {
    if (!project.isOpen) return []
    const { compilation, input } = project
    const lexicon = lexiconOf(input.settings.words)
    const taken = new Set(compilation.tables.map(({ file, origin }) => `${file}:${origin.line}`))
    const files = new Set(documents.length === 0 ? [] : compilation.tables.map(({ file }) => file))
    const shown = input.documents.filter(
      ({ file }) => documents.length === 0 || files.has(file) || isNamed(file, documents),
    )
    return shown
      .flatMap((document) => weighTables(document, lexicon))
      .map((table) => ({ ...table, isTaken: taken.has(`${table.file}:${table.line}`) }))
  })
  return { inspection: inspectionOf(read), weighing: { enough, tables } }
}

/** Whether a path is named, or stands in a folder that is. */
function isNamed(file: string, names: readonly string[]): boolean {
  const plain = names.map((name) => name.replace(/^\.\//, '').replace(/\/+$/, ''))
  return plain.some((name) => name === '.' || file === name || file.startsWith(`${name}/`))
}

/**
 * What looks at any Markdown has nothing to complain of where names are not kept, nor where codes are headings: it says
 * that they are there.
 */
function inspectedProblems(project: ReadProject): readonly Diagnostic[] {
  const problems = problemsOf(project)
  if (!project.isOpen || project.settings.registry !== null) return problems
  const ofNames = new Set(Object.values(nameRules).map((rule) => rule.name))
  const elsewhere = new Set(problems.filter(({ rule }) => rule === codesOutsideTable.name).map(({ file }) => file))
  return problems.filter(({ rule, file }) => !ofNames.has(rule) && !(rule === noCodeTable.name && elsewhere.has(file)))
}

/** What a run reads and what it writes. */
export interface RunFiles {
  /** The config, the documents and the registry, whether or not they can be read; in code-unit order. */
  readonly inputs: readonly string[]
  /** The files that the last run wrote, the manifest that lists them, and the registry; in code-unit order. */
  readonly outputs: readonly string[]
  /** Where documents are searched: folders, and files that a pattern names; a new one there is an input of the next run. */
  readonly folders: readonly string[]
  /** The output folder. */
  readonly out: string
  /** Why the above is empty, where the project cannot be opened. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Says which files a run reads and writes, for engines that schedule builds. Reads the config, the patterns and the
 * manifest of the output, and no document.
 *
 * @param options - What to work on.
 */
export async function inputs(options: RunOptions = {}): Promise<RunFiles> {
  const { root = process.cwd() } = options
  const { value: project, diagnostics } = await openProject(root, [], options)
  const nothing = { inputs: [], outputs: [], folders: [], out: '' }
  if (project === null) return { ...nothing, diagnostics }
  const { found, settings } = project
  const { registry, out, configFile, emitters } = settings
  const names = registry === null ? [] : [registry]
  const manifest = await readManifestOf(root, out)
  if (!manifest.ok) return { ...nothing, diagnostics: [...diagnostics, manifest.problem] }
  const outputs = [...manifest.paths, manifestName].map((path) => `${out}/${path}`)
  const sorted = (files: readonly string[]): readonly string[] => [...new Set(files)].toSorted(compareText)
  return {
    inputs: sorted([configFile, ...emitters.map(asInput), ...found.map(({ file }) => file), ...names]),
    outputs: sorted([...outputs, ...names]),
    folders: sorted(readPatterns(settings).wanted.map(({ base }) => base || '.')),
    out,
    diagnostics,
  }
}

type ManifestReading =
  { readonly ok: true; readonly paths: ReadonlySet<string> } | { readonly ok: false; readonly problem: Diagnostic }

async function readManifestOf(root: string, out: string): Promise<ManifestReading> {
  const file = `${out}/${manifestName}`
  try {
    return { ok: true, paths: readManifest(await readOptional(root, file)) }
  } catch (error) {
    return { ok: false, problem: fileUnreadable({ file, line: 1, column: 1 }, { reason: refusal(error) }) }
  }
}

/** A path of the config as the others are written. */
function asInput(path: string): string {
  return path.replace(/^\.\//, '')
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
  if (documents.length > 0 && options.out === undefined && options.config === undefined) {
    // Without a config there is no output folder; a project's own must not be taken for it.
    return refused({ diagnostics: [outMissing({ file: documents[0] ?? '.', line: 1, column: 1 })] })
  }
  const project = await readProject(root, documents, options, { memory, progress })
  if (!project.isOpen) return refused(project)
  const { out, registry: file } = project.settings
  const { build } = await import('./generate.ts')
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
