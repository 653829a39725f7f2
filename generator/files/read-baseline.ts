import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'

import type { Settings } from '../config/settings.ts'
import { manifestName, type OutputFile } from '../emit/output-file.ts'
import { readPublishedModel, type PublishedModel } from '../model/diff/published-model.ts'
import { readCommitted } from './git.ts'
import { readManifest } from './manifest.ts'
import { refusal } from './paths.ts'
import { readOptional } from './read-optional.ts'

/** What programs were written against. */
export interface Baseline {
  readonly model: PublishedModel
  /** The files of its output; `null` where there is a `model.json` alone. */
  readonly files: readonly OutputFile[] | null
  /** The output folder at that time, `null` where nobody knows. */
  readonly out: string | null
  /** The settings that it was written with, `null` where nobody knows. */
  readonly settings: Settings | null
}

/** An output that was published, or why there is none: a sentence. */
export type FoundBaseline =
  { readonly ok: true; readonly baseline: Baseline } | { readonly ok: false; readonly reason: string }

/** Reads some files by their paths below an output folder. */
type ReadFiles = (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>

const modelName = 'model.json'

/**
 * Reads an output on the disk.
 *
 * @param root - The working directory.
 * @param path - An output folder or a `model.json`, absolute or relative to `root`.
 * @returns The output; without files where there is only the `model.json`.
 */
export async function readOutput(root: string, path: string): Promise<FoundBaseline> {
  const target = resolve(root, path)
  const status = await stat(target).catch(() => null)
  if (status === null) return { ok: false, reason: `\`${path}\` does not exist.` }
  const isFolder = status.isDirectory()
  const folder = isFolder ? target : dirname(target)
  try {
    const read = readFrom(folder)
    if (isFolder || basename(target) === modelName) {
      const found = await readOutputFiles(read, path)
      if (found.ok || isFolder) return found
    }
    return modelAlone(await readFile(target, 'utf8'), path)
  } catch (error) {
    return { ok: false, reason: `\`${path}\` cannot be read (${refusal(error)}).` }
  }
}

/**
 * Reads the output that a commit holds.
 *
 * @param root - The working directory.
 * @param ref - A commit that git knows.
 * @param out - The output folder.
 */
export function readCommittedOutput(root: string, ref: string, out: string): Promise<FoundBaseline> {
  const folder = out.replace(/^\.\/|\/$/g, '')
  return readOutputFiles(async (paths) => {
    const full = new Map(paths.map((path) => [`${folder}/${path}`, path]))
    const texts = await readCommitted(root, ref, [...full.keys()])
    return new Map([...texts].map(([path, text]) => [full.get(path) ?? path, text]))
  }, `git:${ref}`)
}

async function readOutputFiles(read: ReadFiles, name: string): Promise<FoundBaseline> {
  const first = await read([modelName, manifestName])
  const model = first.get(modelName)
  if (model === undefined)
    return { ok: false, reason: `\`${name}\` has no \`${modelName}\`: it is no output of doc-codes.` }
  const manifest = first.get(manifestName)
  const alone = modelAlone(model, name)
  if (!alone.ok || manifest === undefined) return alone
  const files = await read([...readManifest(manifest)])
  return {
    ok: true,
    baseline: { ...alone.baseline, files: [...files].map(([path, text]) => ({ path, text })) },
  }
}

function modelAlone(text: string, name: string): FoundBaseline {
  const model = readPublishedModel(parse(text))
  return model === null
    ? { ok: false, reason: `\`${name}\` holds no model of a version that is known here.` }
    : { ok: true, baseline: { model, files: null, out: null, settings: null } }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function readFrom(folder: string): ReadFiles {
  return async (paths) => {
    const texts = await Promise.all(paths.map(async (path) => [path, await readOptional(folder, path)] as const))
    return new Map(texts.flatMap(([path, text]) => (text === null ? [] : [[path, text] as const])))
  }
}
