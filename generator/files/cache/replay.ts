import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { cacheFolder } from './cache-folder.ts'
import { digest } from './digest.ts'
import { isSame, type Seen } from './seen.ts'

/** A run that changed nothing: what it saw, what it printed and how it ended. */
export interface Recording {
  readonly seen: Seen
  readonly printed: readonly Printed[]
  readonly code: 0 | 1
}

/** A line of a report, and the stream that it went to. */
export interface Printed {
  readonly stream: 'out' | 'err'
  readonly text: string
}

/** What tells one run from another before anything is read: the program, the command line and how reports look. */
export interface RunKey {
  /** The working directory, absolute. */
  readonly root: string
  /** What tells this build of the program from every other one. */
  readonly build: string
  readonly words: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly color: { readonly out: boolean; readonly err: boolean }
}

// More variables than these change nothing that is printed; those that a config reads are in what was seen.
const variables = ['CI', 'GITHUB_ACTIONS', 'TZ', 'LANG', 'LC_ALL', 'NODE_OPTIONS'] as const

/** How many recordings are kept for a project. */
const kept = 32

/**
 * Finds what a run like this printed, when all that it saw was as it is now.
 *
 * @returns The recording, or `null` where there is none that holds: also where the cache is damaged or foreign.
 */
export function recall(key: RunKey): Recording | null {
  try {
    const found: unknown = JSON.parse(readFileSync(fileOf(key), 'utf8'))
    return isRecording(found) && isSame(key.root, found.seen, key.env) ? found : null
  } catch {
    return null
  }
}

/**
 * Remembers a run that changed nothing. What cannot be written is not remembered.
 *
 * @param key - What tells the run from others.
 * @param recording - What it saw and printed.
 */
export function remember(key: RunKey, recording: Recording): void {
  const file = fileOf(key)
  try {
    mkdirSync(join(file, '..'), { recursive: true })
    const temporary = `${file}.${process.pid}`
    writeFileSync(temporary, JSON.stringify(recording))
    renameSync(temporary, file)
    forgetOldest(join(file, '..'))
  } catch {
    // A cache that cannot be written is no failure of the run.
  }
}

function fileOf({ root, build, words, env, color }: RunKey): string {
  const surroundings = variables.map((name) => env[name] ?? null)
  const name = digest(JSON.stringify([build, process.version, root, words, surroundings, color]))
  return join(cacheFolder(root), 'runs', `${name}.json`)
}

/** Age decides what is thrown away, and nothing else. */
function forgetOldest(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name))
  if (files.length <= kept) return
  const byAge = files.map((file) => ({ file, age: statSync(file).mtimeMs })).toSorted((a, b) => b.age - a.age)
  for (const { file } of byAge.slice(kept)) rmSync(file, { force: true })
}

function isRecording(value: unknown): value is Recording {
  if (!isObject(value) || !isObject(value.seen) || !Array.isArray(value.printed)) return false
  const { files, folders, env } = value.seen
  return (
    [0, 1].some((code) => code === value.code) &&
    [files, folders, env].every(isObject) &&
    value.printed.every(isPrinted)
  )
}

function isPrinted(value: unknown): boolean {
  return isObject(value) && (value.stream === 'out' || value.stream === 'err') && typeof value.text === 'string'
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
