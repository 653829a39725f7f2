import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { formatManifest, manifestName } from './manifest.ts'
import type { Plan } from './plan.ts'
import { temporaryName } from './temporary.ts'

/**
 * Carries out a plan so that no moment of death tears a file or leaves one that nobody owns.
 *
 * Everything is written to temporary files first: a full disk changes nothing. Then each is renamed into place, in this
 * order: the registry; where the list of files changes, a manifest of the old and the new ones, which claims them all;
 * the files; the final manifest. A run that died between is seen by `check` and mended by the next run.
 *
 * @param root - The working directory.
 * @param out - The output folder, relative to it.
 * @param plan - What {@link planOutput} found to do.
 * @throws The operating system's error where it refuses.
 */
export async function writePlan(root: string, out: string, plan: Plan): Promise<void> {
  const manifest = `${out}/${manifestName}`
  const isRegistry = (file: string): boolean => !file.startsWith(`${out}/`)
  const final = plan.changes.filter((change) => change.file === manifest)
  const claim = final.map(({ file }) => ({ file, after: formatManifest(plan.claimed) }))
  const steps = [
    ...plan.changes.filter((change) => isRegistry(change.file)),
    ...claim,
    ...plan.changes.filter((change) => !isRegistry(change.file) && change.file !== manifest),
    ...final,
  ].map(({ file, after }, index) => ({ file, after, temporary: temporaryName(file, index) }))
  try {
    for (const { temporary, after } of steps) if (after !== null) await stage(join(root, temporary), after)
    for (const { file, temporary, after } of steps)
      await (after === null ? remove(root, out, file) : rename(join(root, temporary), join(root, file)))
    await Promise.all(plan.abandoned.map((file) => rm(join(root, file), { force: true })))
  } finally {
    await Promise.all(steps.map(({ temporary }) => rm(join(root, temporary), { force: true })))
  }
}

/**
 * Writes one file whole or not at all.
 *
 * @param root - The working directory.
 * @param file - The path relative to it.
 * @param text - The new content.
 */
export async function writeFileWhole(root: string, file: string, text: string): Promise<void> {
  const temporary = temporaryName(file, 0)
  try {
    await stage(join(root, temporary), text)
    await rename(join(root, temporary), join(root, file))
  } finally {
    await rm(join(root, temporary), { force: true })
  }
}

async function stage(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

/** Removes a file and the folders that are empty without it, up to the output folder. */
async function remove(root: string, out: string, file: string): Promise<void> {
  await rm(join(root, file), { force: true })
  for (let folder = dirname(file); folder.startsWith(`${out}/`); folder = dirname(folder)) {
    if ((await readdir(join(root, folder)).catch(() => ['?'])).length > 0) return
    await rmdir(join(root, folder)).catch(() => undefined)
  }
}
