import { dirname, join } from 'node:path'

import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { outputHalfWritten, outputSymlink, outputUnwritable } from '../diagnostics/rules/files.ts'
import { startOf } from '../diagnostics/start-of.ts'
import { manifestName } from '../emit/output-file.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { linksTo } from './links.ts'
import { formatManifest } from './manifest.ts'
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
 * What a run left that died goes first, since it takes room. Everything is written to temporary files: a full disk
 * changes nothing. Then each is renamed into place, in this order: the registry, which is synced to the disk, because it
 * alone cannot be made anew; where the list of files changes, a manifest of the old and the new ones, which claims them
 * all; the files; the final manifest. A run that died between is seen by `check` and mended by the next run. Where a step
 * fails, those before it are taken back.
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
  await cleanUp(root, plan.abandoned, disk)
  const diagnostics = await carryOut(root, stepsOf(out, plan), disk)
  if (diagnostics.length > 0) return diagnostics
  for (const { file, after } of plan.changes) if (after === null) await removeFolders(root, out, file, disk)
  return []
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
  try {
    const links = await linksTo(root, [change.file], disk)
    if (links.length > 0) return links.map((link) => outputSymlink(startOf(link)))
  } catch (error) {
    return [outputUnwritable(startOf(change.file), { reason: refusal(error) })]
  }
  return carryOut(root, [{ ...change, temporary: temporaryName(change.file), isPrecious: true }], disk)
}

function stepsOf(out: string, { changes, claimed }: Plan): readonly Step[] {
  const isOutput = ({ file }: Change): boolean => file.startsWith(`${out}/`)
  const claim = changes
    .filter(({ file }) => file === `${out}/${manifestName}`)
    .map((change) => ({ ...change, after: formatManifest(claimed) }))
  return [...changes.filter((change) => !isOutput(change)), ...claim, ...changes.filter(isOutput)].map((change) => ({
    ...change,
    temporary: temporaryName(change.file),
    isPrecious: !isOutput(change),
  }))
}

async function carryOut(root: string, steps: readonly Step[], disk: Disk): Promise<readonly Diagnostic[]> {
  const temporaries = steps.map(({ temporary }) => temporary)
  const paths = temporaries.map((temporary) => join(root, temporary))
  return removedOnSignal(paths, async () => {
    const diagnostics = await take(root, steps, disk)
    await cleanUp(root, temporaries, disk)
    return diagnostics
  })
}

async function take(root: string, steps: readonly Step[], disk: Disk): Promise<readonly Diagnostic[]> {
  const done: Step[] = []
  const folders = new Set<string>()
  const refused =
    (await firstRefused(steps, (step) => stage(root, step, disk, folders))) ??
    (await firstRefused(steps, async (step) => {
      await putInPlace(root, step, disk)
      done.push(step)
    }))
  if (refused === null) return []
  const { place, reason } = refused
  const lost = await takeBack(root, done, disk)
  return [lost.length === 0 ? outputUnwritable(place, { reason }) : outputHalfWritten(place, { reason, files: lost })]
}

/** Does something for each step until the disk refuses, and says where and why it did. */
async function firstRefused(
  steps: readonly Step[],
  act: (step: Step) => Promise<void>,
): Promise<{ readonly place: Place; readonly reason: string } | null> {
  for (const step of steps) {
    try {
      await act(step)
    } catch (error) {
      return { place: startOf(step.file), reason: refusal(error) }
    }
  }
  return null
}

/** Writes the temporary file of a step; its folder is made, but for one that an earlier step has made. */
async function stage(
  root: string,
  { temporary, after, isPrecious }: Step,
  disk: Disk,
  made = new Set<string>(),
): Promise<void> {
  if (after === null) return
  const path = join(root, temporary)
  const folder = dirname(path)
  if (!made.has(folder)) await disk.makeFolder(folder)
  made.add(folder)
  await disk.write(path, after)
  if (isPrecious) await disk.sync(path)
}

function putInPlace(root: string, { temporary, file, after }: Step, disk: Disk): Promise<void> {
  const path = join(root, file)
  return after === null ? disk.remove(path) : disk.rename(join(root, temporary), path)
}

/** Puts back what stood there before, the last step first, and returns the files of which that failed. */
async function takeBack(root: string, done: readonly Step[], disk: Disk): Promise<readonly string[]> {
  const lost: string[] = []
  for (const step of done.toReversed()) {
    const back = { ...step, after: step.before }
    try {
      await stage(root, back, disk)
      await putInPlace(root, back, disk)
    } catch {
      lost.push(step.file)
    }
  }
  return lost
}

/** Removes temporary files. That one stays is no failure: the next run tries again. */
async function cleanUp(root: string, temporaries: readonly string[], disk: Disk): Promise<void> {
  await Promise.allSettled(temporaries.map((temporary) => disk.remove(join(root, temporary))))
}

/** Removes the folders that are empty without a file, up to the output folder; one that stays does no harm. */
async function removeFolders(root: string, out: string, file: string, disk: Disk): Promise<void> {
  try {
    for (let folder = dirname(file); folder !== out; folder = dirname(folder))
      await disk.removeFolder(join(root, folder))
  } catch {
    // It holds something else.
  }
}
