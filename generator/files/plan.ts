import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'

import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { outputNotOurs, outputSymlink } from '../diagnostics/rules/files.ts'
import type { OutputFile } from '../emit/output-file.ts'
import { formatManifest, manifestName, readManifest } from './manifest.ts'
import { compareText } from './paths.ts'
import { readOptional } from './read-optional.ts'
import { isAbandoned, isTemporary } from './temporary.ts'

/** What is to happen to one file: its content before and after, `null` where there is none. */
export interface Change {
  /** The path, relative to the working directory, with `/`. */
  readonly file: string
  readonly before: string | null
  readonly after: string | null
}

/** The difference between what a run made and what the disk holds. Empty where nothing is to be done. */
export interface Plan {
  /** The registry first, then the output in code-unit order, the manifest last. */
  readonly changes: readonly Change[]
  /** Files in the output folder that no manifest lists: not ours, never touched. */
  readonly foreign: readonly string[]
  /** Every path that the manifest lists before or after the run, relative to the output folder. */
  readonly claimed: readonly string[]
  /** Temporary files of a run that died. */
  readonly abandoned: readonly string[]
  /** What stands in the way: `output-not-ours`, `output-symlink`. */
  readonly diagnostics: readonly Diagnostic[]
}

/** What a run wants on the disk. */
export interface Wanted {
  /** The output folder, relative to the working directory. */
  readonly out: string
  readonly files: readonly OutputFile[]
  /** The registry's path and text; `null` where the run keeps no names. */
  readonly registry: { readonly file: string; readonly text: string } | null
}

/**
 * Compares what a run made with what the disk holds. Reads only.
 *
 * @param root - The working directory.
 * @param wanted - The output and the registry.
 */
export async function planOutput(root: string, wanted: Wanted): Promise<Plan> {
  const { out, files, registry } = wanted
  const outDirectory = join(root, out)
  const manifestFile = `${out}/${manifestName}`
  const manifest = await readOptional(root, manifestFile)
  const listed = readManifest(manifest)
  const present = await listFiles(outDirectory)
  const made = new Map(files.map((file) => [file.path, file.text]))
  const paths = [...made.keys()].toSorted(compareText)
  const stale = [...listed].filter((path) => !made.has(path) && present.has(path))

  const compare = async (file: string, after: string | null): Promise<readonly Change[]> => {
    const before = await readOptional(root, file)
    return before === after ? [] : [{ file, before, after }]
  }
  const names = registry === null ? [] : await compare(registry.file, registry.text)
  const output = await Promise.all(
    [...paths, ...stale].toSorted(compareText).map((path) => compare(`${out}/${path}`, made.get(path) ?? null)),
  )
  const last = await compare(manifestFile, formatManifest(paths))

  const inTheWay = output
    .flat()
    .filter((change) => change.before !== null && !listed.has(change.file.slice(out.length + 1)))
    .map((change) => change.file)
  const strange = manifest !== null && listed.size === 0 && manifest !== formatManifest([]) ? [manifestFile] : []
  const ours = (path: string): boolean => listed.has(path) || made.has(path) || path === manifestName
  const foreign = [...present.keys()]
    .filter((path) => !ours(path) && !isHidden(path) && !isTemporary(path))
    .toSorted(compareText)
  return {
    changes: [...names, ...output.flat(), ...last],
    foreign: foreign.map((path) => `${out}/${path}`),
    claimed: [...new Set([...listed, ...paths])].toSorted(compareText),
    abandoned: [...present.keys()].filter(isAbandoned).map((path) => `${out}/${path}`),
    diagnostics: [
      ...(await symlinksInTheWay(root, out, paths, present)).map((file) => outputSymlink(startOf(file))),
      ...[...inTheWay, ...strange].map((file) => outputNotOurs(startOf(file))),
    ],
  }
}

/** The parts of the output's paths that are symbolic links: writing there could lead anywhere. */
async function symlinksInTheWay(
  root: string,
  out: string,
  paths: readonly string[],
  present: ReadonlyMap<string, boolean>,
): Promise<readonly string[]> {
  const folders = out.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'))
  const status = await Promise.all(folders.map((folder) => lstat(join(root, folder)).catch(() => null)))
  const above = folders.filter((_, index) => status[index]?.isSymbolicLink())
  const links = [...present].filter(([, isLink]) => isLink).map(([path]) => path)
  const below = links.filter((link) => paths.some((path) => path === link || path.startsWith(`${link}/`)))
  return [...above, ...below.map((path) => `${out}/${path}`)]
}

/** Every file below a folder, by its path, and whether it is a symbolic link. */
async function listFiles(directory: string): Promise<ReadonlyMap<string, boolean>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => !entry.isDirectory())
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name).slice(directory.length + 1)
      return [path.replaceAll('\\', '/'), entry.isSymbolicLink()]
    }),
  )
}

/** Files such as `.DS_Store` and `.gitkeep` are nobody's output. */
function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'))
}

function startOf(file: string): Place {
  return { file, line: 1, column: 1 }
}
