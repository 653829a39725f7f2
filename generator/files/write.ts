import { dirname, join } from 'node:path'

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { outputHalfWritten, outputSymlink, outputUnwritable } from '../diagnostics/rules/files.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { linksTo } from './links.ts'
import { formatManifest, manifestName } from './manifest.ts'
import { removedOnSignal } from './on-signal.ts'
import { refusal } from './paths.ts'
import type { Change, Plan } from './plan.ts'
import { temporaryName } from './temporary.ts'

/** One step of the protocol: what a file becomes, by way of a temporary one. */
interface Step extends Change {
  readonly temporary: string
  /** Whether it cannot be made anew where the power fails. */
  readonly isPrecious: boolean
}

/**
 * Carries out a plan so that no moment of death tears a file or leaves one that nobody owns.
 *
 * Everything is written to temporary files first: a full disk changes nothing. Then each is renamed into place, in this
 * order: the registry, which is synced to the disk, because it alone cannot be made anew; where the list of files changes,
 * a manifest of the old and the new ones, which claims them all; the files; the final manifest. A run that died between is
 * seen by `check` and mended by the next run. Where a step fails, those before it are taken back.
 *
 * @param root - The working directory.
 * @param out - The output folder, relative to it.
 * @param plan - What {@link planOutput} found to do.
 * @param disk - Where it happens.
 * @returns Nothing where it is done; `output-unwritable` where nothing has changed, `output-half-written` where the steps
 *   could not be taken back either.
 */
export async function writePlan(
  root: string,
  out: string,
  plan: Plan,
  disk: Disk = nodeDisk,
): Promise<readonly Diagnostic[]> {
  const steps = stepsOf(out, plan)
  const temporaries = steps.map(({ temporary }) => join(root, temporary))
  const remove = (path: string): Promise<void> => disk.remove(path).catch(() => undefined)
  return removedOnSignal(temporaries, async () => {
    const diagnostics = await take(root, steps, disk)
    // What cannot be cleaned up is no failure: the next run tries again.
    await Promise.all(temporaries.map(remove))
    if (diagnostics.length > 0) return diagnostics
    await Promise.all(plan.abandoned.map((file) => remove(join(root, file))))
    for (const { file, after } of steps) if (after === null) await removeFolders(root, out, file, disk)
    return []
  })
}

/**
 * Writes one file whole or not at all.
 *
 * @param root - The working directory.
 * @param change - The file, and its content before and after.
 * @param disk - Where it happens.
 * @returns `output-unwritable` where it could not be written, and is as it was; `output-symlink` where a link leads to it.
 */
export async function writeFileWhole(
  root: string,
  change: Change,
  disk: Disk = nodeDisk,
): Promise<readonly Diagnostic[]> {
  const step = { ...change, temporary: temporaryName(change.file), isPrecious: true }
  const temporary = join(root, step.temporary)
  const links = await linksTo(root, [change.file], disk)
  if (links.length > 0) return links.map((file) => outputSymlink({ file, line: 1, column: 1 }))
  return removedOnSignal([temporary], async () => {
    const diagnostics = await take(root, [step], disk)
    await disk.remove(temporary).catch(() => undefined)
    return diagnostics
  })
}

function stepsOf(out: string, { changes, claimed }: Plan): readonly Step[] {
  const manifest = `${out}/${manifestName}`
  const isOutput = ({ file }: Change): boolean => file.startsWith(`${out}/`)
  const registry = changes.filter((change) => !isOutput(change))
  const final = changes.filter(({ file }) => file === manifest)
  const claim = final.map((change) => ({ ...change, after: formatManifest(claimed) }))
  const files = changes.filter((change) => isOutput(change) && change.file !== manifest)
  return [...registry, ...claim, ...files, ...final].map((change) => ({
    ...change,
    temporary: temporaryName(change.file),
    isPrecious: !isOutput(change),
  }))
}

async function take(root: string, steps: readonly Step[], disk: Disk): Promise<readonly Diagnostic[]> {
  const done: Step[] = []
  let current: Step | undefined
  try {
    for (const step of steps) {
      current = step
      await stage(root, step, disk)
    }
    for (const step of steps) {
      current = step
      await (step.after === null ? disk.remove(join(root, step.file)) : putInPlace(root, step, disk))
      done.push(step)
    }
    return []
  } catch (error) {
    const place = { file: current?.file ?? '.', line: 1, column: 1 }
    const lost = await takeBack(root, done, disk)
    const facts = { reason: refusal(error) }
    return [lost.length === 0 ? outputUnwritable(place, facts) : outputHalfWritten(place, { ...facts, files: lost })]
  }
}

async function stage(root: string, { temporary, after, isPrecious }: Step, disk: Disk): Promise<void> {
  if (after === null) return
  const path = join(root, temporary)
  await disk.makeFolder(dirname(path))
  await disk.write(path, after)
  if (isPrecious) await disk.sync(path)
}

function putInPlace(root: string, { temporary, file }: Step, disk: Disk): Promise<void> {
  return disk.rename(join(root, temporary), join(root, file))
}

/** Puts back what stood there before, the last step first, and returns the files of which that failed. */
async function takeBack(root: string, done: readonly Step[], disk: Disk): Promise<readonly string[]> {
  const lost: string[] = []
  for (const { file, before, isPrecious } of done.toReversed()) {
    const step = { file, before: null, after: before, temporary: temporaryName(file), isPrecious }
    try {
      await stage(root, step, disk)
      await (before === null ? disk.remove(join(root, file)) : putInPlace(root, step, disk))
    } catch {
      lost.push(file)
      await disk.remove(join(root, step.temporary)).catch(() => undefined)
    }
  }
  return lost
}

/** Removes the folders that are empty without a file, up to the output folder; one that stays does no harm. */
async function removeFolders(root: string, out: string, file: string, disk: Disk): Promise<void> {
  for (let folder = dirname(file); folder.startsWith(`${out}/`); folder = dirname(folder)) {
    const isGone = await disk.removeFolder(join(root, folder)).then(
      () => true,
      () => false,
    )
    if (!isGone) return
  }
}
