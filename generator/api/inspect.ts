import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import * as nameRules from '../diagnostics/rules/names.ts'
import { codesOutsideTable, noCodeTable } from '../diagnostics/rules/missing-tables.ts'
import { enough } from '../docs/columns/weights.ts'
import type { WeighedTable } from '../docs/weigh-tables.ts'
import { inspectTables, type Inspection } from '../model/inspection.ts'
import { problemsOf, readNamed, type ReadProject } from '../read-project.ts'
import type { RunOptions } from './run-options.ts'

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
    import('../docs/weigh-tables.ts'),
    import('../lexicon/lexicon.ts'),
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
