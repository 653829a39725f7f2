import type { Settings } from './config/settings.ts'
import { findConfig } from './config/load-config.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { namesNotKept } from './diagnostics/rules/names.ts'
import { findNamedDocuments } from './files/find-named-documents.ts'
import { readSources } from './files/read-sources.ts'
import type { Compilation, Input } from './generate.ts'
import { openProject, type ProjectOptions } from './open-project.ts'

/**
 * A project that was opened, read and compiled. There is no way to its model past its problems: a project that could not
 * be opened, or read whole, has none.
 */
export type ReadProject =
  | { readonly isOpen: false; readonly diagnostics: readonly Diagnostic[] }
  | { readonly isOpen: true; readonly settings: Settings; readonly input: Input; readonly compilation: Compilation }

/**
 * The one way in: opens a project, reads its documents and its registry, and compiles them.
 *
 * @param root - The working directory.
 * @param names - The documents and folders on the command line; none for those of the config.
 * @param options - The options on the command line, which win over the config.
 * @param beside - What earlier runs made, and who is told where this one is.
 * @returns What was read, with everything found wrong.
 */
export async function readProject(
  root: string,
  names: readonly string[],
  options: ProjectOptions,
  beside: Pick<Input, 'memory' | 'progress'> = {},
): Promise<ReadProject> {
  beside.progress?.({ stage: 'opening', done: 0, total: 0 })
  const { value: project, diagnostics: opening } = await openProject(root, names, options, beside.memory)
  if (project === null) return { isOpen: false, diagnostics: opening }
  const { settings, found } = project
  beside.progress?.({ stage: 'reading', done: 0, total: 0 })
  const { documents, registry, lastModel, diagnostics } = await readSources(root, found, settings)
  const problems = [...opening, ...diagnostics]
  // What reads documents is loaded once there is something to read: a mistake in the config is told at once.
  const { compile } = await import('./generate.ts')
  const { readInTwo } = await import('./files/threads/read-in-two.ts')
  const input = { documents, registry, lastModel, settings, problems, ...beside }
  const memory = await readInTwo(documents, settings, beside)
  return { isOpen: true, settings, input, compilation: compile({ ...input, memory }) }
}

/** What was found wrong in a project, however far its reading came. */
export function problemsOf(project: ReadProject): readonly Diagnostic[] {
  return project.isOpen ? project.compilation.diagnostics : project.diagnostics
}

/**
 * Reads what the command line names for a command that only looks. Documents of the project in the working directory
 * are read as the project reads them, with its config, its registry and its other languages, and only what concerns them
 * is kept; others are read by themselves, as where there is no config. Of a project that cannot be opened it is said why.
 *
 * @param root - The working directory.
 * @param names - The documents and folders on the command line; none for the whole project.
 * @param options - The options on the command line, which win over the config.
 * @returns The project, the documents outside it, or both.
 */
export async function readNamed(
  root: string,
  names: readonly string[],
  options: ProjectOptions,
): Promise<readonly ReadProject[]> {
  if (names.length === 0) return [await readProject(root, [], options)]
  const { value: project, diagnostics } = await openProject(root, [], options)
  if (project === null) {
    const hasConfig = findConfig(root, options.config) !== null
    const alone = await readProject(root, names, hasConfig ? { ...options, config: undefined } : options)
    return hasConfig ? [{ isOpen: false, diagnostics }, unkept(alone)] : [alone]
  }
  const own = new Set(project.found.map(({ file }) => file))
  const shown = new Set<string>()
  const others: string[] = []
  for (const name of names) {
    const files = (await findNamedDocuments(root, [name], '')).map(({ file }) => file)
    const inside = files.filter((file) => own.has(file))
    for (const file of inside) shown.add(file)
    if (inside.length === 0) others.push(name)
  }
  return [
    ...(shown.size === 0 ? [] : [showing(await readProject(root, [], options), shown, own)]),
    ...(others.length === 0 ? [] : [unkept(await readProject(root, others, { ...options, config: undefined }))]),
  ]
}

/** Where there is a config, nobody need be told that names are not kept without one. */
function unkept(project: ReadProject): ReadProject {
  if (!project.isOpen) return project
  const { compilation } = project
  const diagnostics = compilation.diagnostics.filter(({ rule }) => rule !== namesNotKept.name)
  return { ...project, compilation: { ...compilation, diagnostics } }
}

/** Leaves out what stands in other documents of the project. */
function showing(project: ReadProject, shown: ReadonlySet<string>, own: ReadonlySet<string>): ReadProject {
  if (!project.isOpen) return project
  const { compilation } = project
  const isShown = (file: string): boolean => shown.has(file) || !own.has(file)
  const tables = compilation.tables.filter((table) => shown.has(table.file))
  const diagnostics = compilation.diagnostics.filter(({ file }) => isShown(file))
  const review = compilation.review.filter(({ file }) => isShown(file))
  return { ...project, compilation: { ...compilation, tables, diagnostics, review } }
}
