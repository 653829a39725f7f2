import { homedir } from 'node:os'
import { join, posix } from 'node:path'

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { fileUnreadable, outputIsHome, outputNotOurs, outputSymlink } from '../diagnostics/rules/files.ts'
import { startOf } from '../diagnostics/start-of.ts'
import { manifestName, type OutputFile } from '../emit/output-file.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { linksTo, orNull } from './links.ts'
import { formatManifest, readManifest } from './manifest.ts'
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

/** What the disk holds of what a run may write. A text is `null` where there is no file. */
interface Present {
  readonly ok: true
  readonly registry: string | null
  readonly manifest: string | null
  /** The paths of the manifest, relative to the output folder. */
  readonly listed: ReadonlySet<string>
  /** Every file below the output folder, relative to it. */
  readonly files: readonly string[]
  /** The files that the run makes and those that it owns, by path relative to the output folder. */
  readonly texts: ReadonlyMap<string, string | null>
  /** What stands beside the registry and is named after it, relative to the working directory. */
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
  const lookInto = async <Entry>(folder: string, read: (path: string) => Promise<readonly Entry[]>) =>
    (await look(folder, read)) ?? []
  try {
    const above = await linksTo(root, registry === null ? [out] : [out, registry.file], disk)
    const manifest = await look(`${out}/${manifestName}`, disk.read)
    const listed = readManifest(manifest)
    const entries = await lookInto(out, disk.list)
    const standing = new Set(entries.map(({ path }) => path))
    // What is listed and behind a link is not ours.
    const owned = [...listed].filter((path) => standing.has(path))
    const texts = new Map<string, string | null>()
    for (const path of new Set([...files.map((file) => file.path), ...owned]))
      texts.set(path, await look(`${out}/${path}`, disk.read))
    const names = registry === null ? null : await look(registry.file, disk.read)
    const beside = registry === null ? [] : await lookBeside(registry.file, (folder) => lookInto(folder, disk.names))
    return {
      ok: true,
      registry: names,
      manifest,
      listed,
      files: [...standing],
      texts,
      beside,
      links: [...above, ...entries.filter(({ isLink }) => isLink).map(({ path }) => `${out}/${path}`)],
    }
  } catch (error) {
    return { ok: false, problem: fileUnreadable(startOf(current), { reason: refusal(error) }) }
  }
}

async function lookBeside(
  file: string,
  namesIn: (folder: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const folder = posix.dirname(file)
  const names = await namesIn(folder)
  return names.filter((name) => name.startsWith(`${posix.basename(file)}.`)).map((name) => posix.join(folder, name))
}

function compare({ out, files, registry }: Wanted, present: Present): Plan {
  const { manifest, listed, texts } = present
  const inOut = (path: string): string => `${out}/${path}`
  const made = new Map(files.map(({ path, text }) => [path, text]))
  const paths = [...made.keys()].toSorted(compareText)
  const changeOf = (file: string, before: string | null, after: string | null): readonly Change[] =>
    before === after ? [] : [{ file, before, after }]
  const names = registry === null ? [] : changeOf(registry.file, present.registry, registry.text)
  const output = [...texts]
    .toSorted(([one], [other]) => compareText(one, other))
    .flatMap(([path, before]) => changeOf(inOut(path), before, made.get(path) ?? null))
  const owned = new Set([...listed].map(inOut))
  const inTheWay = output.filter(({ file, before }) => before !== null && !owned.has(file)).map(({ file }) => file)
  const strange = manifest !== null && listed.size === 0 && manifest !== formatManifest([]) ? [inOut(manifestName)] : []
  const ours = new Set([...listed, ...paths, manifestName])
  const foreign = present.files.filter((path) => !ours.has(path) && !isHidden(path) && !isTemporary(path))
  // A registry that is only read may be a link.
  const written = [...[...paths, manifestName].map(inOut), ...names.map(({ file }) => file)]
  const symlinks = present.links.filter((link) => written.some((file) => `${file}/`.startsWith(`${link}/`)))
  return {
    changes: [...names, ...output, ...changeOf(inOut(manifestName), manifest, formatManifest(paths))],
    foreign: foreign.toSorted(compareText).map(inOut),
    claimed: [...new Set([...listed, ...paths])].toSorted(compareText),
    abandoned: [...present.beside, ...present.files.map(inOut)].filter(isAbandoned),
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
