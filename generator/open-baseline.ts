import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { configNames, loadConfig, readJsonConfig } from './config/load-config.ts'
import { resolveSettings } from './config/resolve-settings.ts'
import type { Settings } from './config/settings.ts'
import type { Diagnostic, Result } from './diagnostics/diagnostic.ts'
import { configMissing } from './diagnostics/rules/config.ts'
import { baselineUnreadable } from './diagnostics/rules/files.ts'
import { hasErrors } from './diagnostics/severity.ts'
import { checkOut, findCommit, readCommitted } from './files/git.ts'
import { readCommittedOutput, readOutput, type Baseline, type FoundBaseline } from './files/read-baseline.ts'
import { readOptional } from './files/read-optional.ts'
import { publishedModel } from './model/diff/published-model.ts'
import type { ProjectOptions } from './open-project.ts'
import { problemsOf, readProject } from './read-project.ts'

const nameAnother = 'Name an output folder, a `model.json`, or `git:REF`.'

/**
 * Opens what a run is to be compared with.
 *
 * @param root - The working directory.
 * @param against - An output folder, a `model.json`, or `git:REF`: the output that the commit holds, else what would have
 * been written of its documents, config and registry.
 * @param out - The output folder of now.
 * @param options - The options on the command line.
 * @returns The baseline, or `null` and `baseline-unreadable`. A commit from before doc-codes was used has an empty one.
 */
export async function openBaseline(
  root: string,
  against: string,
  out: string,
  options: ProjectOptions,
): Promise<Result<Baseline | null>> {
  const fail = (reason: string, fix = nameAnother): Result<null> => ({
    value: null,
    diagnostics: [baselineUnreadable({ file: against, line: 1, column: 1 }, { reason, fix })],
  })
  const isCommit = against.startsWith('git:')
  const ref = against.slice('git:'.length)
  const unknown = isCommit ? await findCommit(root, ref) : null
  if (unknown !== null) return fail(unknown.reason, unknown.fix)
  const found = isCommit ? await readCommittedOutput(root, ref, out) : await readOutput(root, against)
  if (found.ok) {
    const settings = isCommit ? await committedSettings(root, ref, options) : null
    return { value: { ...found.baseline, settings }, diagnostics: [] }
  }
  if (!isCommit) return fail(found.reason)
  const built = await inCheckout(root, ref, (files) => buildBaseline(files, options))
  return built.ok ? { value: built.baseline, diagnostics: [] } : fail(built.reason)
}

/** Does something with the files of a commit, in a folder that is gone afterwards. */
async function inCheckout<Value>(root: string, ref: string, use: (files: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'doc-codes-'))
  try {
    const files = await checkOut(root, ref, folder)
    // The config may import packages.
    await symlink(join(root, 'node_modules'), join(files, 'node_modules')).catch(() => null)
    return await use(files)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The settings that a commit holds; `null` where its config is the one of now, or cannot be loaded. */
async function committedSettings(root: string, ref: string, options: ProjectOptions): Promise<Settings | null> {
  const names = options.config === undefined ? configNames : [options.config]
  const [[file, text] = []] = [...(await readCommitted(root, ref, names))]
  if (file === undefined || text === (await readOptional(root, file))) return null
  const parsed = file.endsWith('.json')
    ? readJsonConfig(text ?? '', file)
    : await inCheckout(root, ref, (files) => loadConfig(files, file))
  return parsed.ok ? resolveSettings(parsed.config) : null
}

/** Reads the output where the config of that time wants it; without one, compiles the documents of that time. */
async function buildBaseline(root: string, options: ProjectOptions): Promise<FoundBaseline> {
  const project = await readProject(root, [], { ...options, frozen: false })
  const problems = problemsOf(project)
  if (!project.isOpen) {
    if (problems[0]?.rule === configMissing.name) return { ok: true, baseline: nothingYet }
    return { ok: false, reason: `Its config cannot be used${because(problems)}` }
  }
  const { settings, compilation } = project
  const output = await readOutput(root, settings.out)
  if (output.ok) return { ok: true, baseline: { ...output.baseline, out: settings.out, settings } }
  const { model } = compilation
  if (model === null || hasErrors(problems))
    return { ok: false, reason: `It has no output, and its documents have errors${because(problems)}` }
  const { draft } = await import('./emit/surface/draft.ts')
  const { value: files, diagnostics: unwritable } = draft(model, settings)
  if (hasErrors(unwritable))
    return { ok: false, reason: `It has no output, and none can be made${because(unwritable)}` }
  return { ok: true, baseline: { model: publishedModel(model), files, out: settings.out, settings } }
}

const nothingYet: Baseline = {
  model: { schemaVersion: 1, sourceLocale: 'und', locales: [], sets: [] },
  files: [],
  out: null,
  settings: null,
}

function because(problems: readonly Diagnostic[]): string {
  const problem = problems.find(({ severity }) => severity === 'error')
  return problem === undefined ? '.' : ` (${problem.file}:${problem.line}: ${problem.message}).`
}
