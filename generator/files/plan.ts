import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'

import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { fileUnreadable, outputIsHome, outputNotOurs, outputSymlink } from '../diagnostics/rules/files.ts'
import type { OutputFile } from '../emit/output-file.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { linksTo, orNull } from './links.ts'
import { formatManifest, manifestName, readManifest } from './manifest.ts'
import { compareText, refusal } from './paths.ts'
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
  /** Temporary files of a run that died, in the output and beside the registry. */
  readonly abandoned: readonly string[]
  /** What stands in the way: `output-not-ours`, `output-symlink`, `output-is-home`, `file-unreadable`. */
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
 * @param disk - Where it is read.
 * @returns The plan; nothing is to be changed where what is there cannot be read, which a diagnostic says.
 */
export async function planOutput(root: string, wanted: Wanted, disk: Disk = nodeDisk): Promise<Plan> {
  const refused = (diagnostic: Diagnostic): Plan => {
    return { changes: [], foreign: [], claimed: [], abandoned: [], diagnostics: [diagnostic] }
  }
  if (join(root, wanted.out) === homedir()) return refused(outputIsHome(startOf(wanted.out)))
  const present = await readPresent(root, wanted, disk)
  return present.ok ? compare(wanted, present) : refused(present.problem)
}

/** What the disk holds of what a run may write. */
interface Present {
  readonly ok: true
  /** The texts of files, by path relative to the working directory; `null` where there is none. */
  readonly texts: ReadonlyMap<string, string | null>
  /** The paths of the manifest, relative to the output folder. */
  readonly listed: ReadonlySet<string>
  /** Every file below the output folder. */
  readonly files: readonly string[]
  /** Temporary files beside the registry, relative to the working directory. */
  readonly beside: readonly string[]
  /** The symbolic links on the way to what a run may write. */
  readonly links: readonly string[]
}

type Reading = Present | { readonly ok: false; readonly problem: Diagnostic }

async function readPresent(root: string, { out, files, registry }: Wanted, disk: Disk): Promise<Reading> {
  let current = out
  const look = async <Value>(file: string, read: (path: string) => Promise<Value>): Promise<Value | null> => {
    current = file
    return orNull(read(join(root, file)))
  }
  try {
    const above = await linksTo(root, [out, ...(registry === null ? [] : [registry.file])], disk)
    const manifestFile = `${out}/${manifestName}`
    const texts = new Map([[manifestFile, await look(manifestFile, disk.read)]])
    const listed = readManifest(texts.get(manifestFile) ?? null)
    const present = (await look(out, disk.list)) ?? []
    const below = present.flatMap(({ path, isLink }) => (isLink ? [`${out}/${path}`] : []))
    const standing = new Set(present.map(({ path }) => path))
    const stale = [...listed].filter((path) => standing.has(path))
    const outputs = new Set([...files.map(({ path }) => path), ...stale].map((path) => `${out}/${path}`))
    for (const file of [...(registry === null ? [] : [registry.file]), ...outputs])
      texts.set(file, await look(file, disk.read))
    const folder = registry === null ? null : dirname(registry.file)
    const names = folder === null ? [] : ((await look(folder, disk.names)) ?? [])
    const beside = names.filter((name) => isTemporary(name) && name.startsWith(`${basename(registry?.file ?? '')}.`))
    return {
      ok: true,
      texts,
      listed,
      beside: beside.map((name) => (folder === '.' ? name : `${folder}/${name}`)),
      files: present.map(({ path }) => path),
      links: [...above, ...below],
    }
  } catch (error) {
    return { ok: false, problem: fileUnreadable(startOf(current), { reason: refusal(error) }) }
  }
}

function compare({ out, files, registry }: Wanted, { texts, listed, files: present, beside, links }: Present): Plan {
  const manifestFile = `${out}/${manifestName}`
  const made = new Map(files.map((file) => [file.path, file.text]))
  const paths = [...made.keys()].toSorted(compareText)
  const standing = new Set(present)
  const stale = [...listed].filter((path) => !made.has(path) && standing.has(path))
  const changeOf = (file: string, after: string | null): readonly Change[] => {
    const before = texts.get(file) ?? null
    return before === after ? [] : [{ file, before, after }]
  }
  const names = registry === null ? [] : changeOf(registry.file, registry.text)
  const output = [...paths, ...stale]
    .toSorted(compareText)
    .flatMap((path) => changeOf(`${out}/${path}`, made.get(path) ?? null))
  const inTheWay = output
    .filter((change) => change.before !== null && !listed.has(change.file.slice(out.length + 1)))
    .map((change) => change.file)
  const manifest = texts.get(manifestFile) ?? null
  const strange = manifest !== null && listed.size === 0 && manifest !== formatManifest([]) ? [manifestFile] : []
  const ours = (path: string): boolean => listed.has(path) || made.has(path) || path === manifestName
  const foreign = present.filter((path) => !ours(path) && !isHidden(path) && !isTemporary(path)).toSorted(compareText)
  // A registry that is only read may be a link.
  const written = [...paths.map((path) => `${out}/${path}`), ...names.map(({ file }) => file)]
  const symlinks = links.filter((link) => written.some((file) => file === link || file.startsWith(`${link}/`)))
  return {
    changes: [...names, ...output, ...changeOf(manifestFile, formatManifest(paths))],
    foreign: foreign.map((path) => `${out}/${path}`),
    claimed: [...new Set([...listed, ...paths])].toSorted(compareText),
    abandoned: [...beside, ...present.map((path) => `${out}/${path}`)].filter(isAbandoned),
    diagnostics: [
      ...symlinks.map((file) => outputSymlink(startOf(file))),
      ...[...inTheWay, ...strange].map((file) => outputNotOurs(startOf(file))),
    ],
  }
}

/** Files such as `.DS_Store` and `.gitkeep` are nobody's output. */
function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'))
}

function startOf(file: string): Place {
  return { file, line: 1, column: 1 }
}
