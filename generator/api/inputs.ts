import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { fileUnreadable } from '../diagnostics/rules/files.ts'
import { manifestName } from '../emit/output-file.ts'
import { readManifest } from '../files/manifest.ts'
import { compareText, refusal } from '../files/paths.ts'
import { readPatterns } from '../files/patterns.ts'
import { readOptional } from '../files/read-optional.ts'
import { openProject } from '../open-project.ts'
import type { RunOptions } from './run-options.ts'

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
