import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Memory } from '../../memory.ts'
import { cacheFolder } from './cache-folder.ts'
import { digest } from './digest.ts'

/** A memory that outlives the run. */
export interface OpenMemory {
  readonly memory: Memory
  /** Keeps what this run asked for, and forgets everything else. What cannot be written is not kept. */
  readonly close: () => void
}

/** What was made, and the digest that tells whether these are still its bytes. */
interface Entry {
  readonly bytes: Uint8Array
  readonly digest: string
}

/**
 * Opens what earlier runs of a project made of its documents. A memory that is damaged, foreign or of another build has
 * nothing to give: everything in it is known by its build and by all that it was made of.
 *
 * @param root - The working directory, absolute.
 * @param build - What tells this build of the program from others.
 */
export function openMemory(root: string, build: string): OpenMemory {
  const file = join(cacheFolder(root), 'made.bin')
  const before = readEntries(file)
  const now = new Map<string, Entry>()
  const keyOf = (known: string): string => digest(`${build}\n${process.version}\n${known}`)
  const keep = (key: string, value: unknown): void => {
    const bytes = v8().serialize(value)
    now.set(key, { bytes, digest: digest(bytes) })
  }
  const find = (key: string): unknown => {
    const entry = before.get(key)
    const value: unknown = entry === undefined ? null : valueOf(entry)
    if (entry !== undefined && value !== null) now.set(key, entry)
    return value
  }
  const memory: Memory = {
    recall: (known, make) => {
      const key = keyOf(known())
      const found = find(key)
      if (isMadeBy(make, found)) return found
      const made = make()
      keep(key, made)
      return made
    },
    recallLater: async (known, make) => {
      const key = keyOf(known())
      const found = find(key)
      if (isMadeLaterBy(make, found)) return found
      const made = await make()
      keep(key, made)
      return made
    },
  }
  return {
    memory,
    close: () => {
      if (now.size !== before.size || [...now.keys()].some((key) => !before.has(key))) writeEntries(file, now)
    },
  }
}

/** Not imported: a run that stops at its config does without it. */
function v8(): Pick<typeof import('node:v8'), 'serialize' | 'deserialize'> {
  return process.getBuiltinModule('node:v8')
}

/** Nothing that was made is `null`: that stands for bytes that are not those which were kept. */
function valueOf({ bytes, digest: before }: Entry): unknown {
  return digest(bytes) === before ? v8().deserialize(bytes) : null
}

/** What stands under the key of all that a value is made of is what this build made of it. */
function isMadeBy<Value>(_: () => Value, found: unknown): found is Value {
  return found !== null
}

function isMadeLaterBy<Value>(_: () => Promise<Value>, found: unknown): found is Value {
  return found !== null
}

function readEntries(file: string): ReadonlyMap<string, Entry> {
  try {
    const bytes = readFileSync(file)
    const found: unknown = v8().deserialize(bytes)
    if (!(found instanceof Map)) return new Map()
    const entries: ReadonlyMap<unknown, unknown> = found
    return new Map(
      [...entries].flatMap(([key, entry]) => (typeof key === 'string' && isEntry(entry) ? [[key, entry]] : [])),
    )
  } catch {
    return new Map()
  }
}

function isEntry(value: unknown): value is Entry {
  return (
    typeof value === 'object' &&
    value !== null &&
    'bytes' in value &&
    value.bytes instanceof Uint8Array &&
    'digest' in value &&
    typeof value.digest === 'string'
  )
}

function writeEntries(file: string, entries: ReadonlyMap<string, Entry>): void {
  try {
    mkdirSync(join(file, '..'), { recursive: true })
    const temporary = `${file}.${process.pid}`
    writeFileSync(temporary, v8().serialize(entries))
    renameSync(temporary, file)
  } catch {
    // A cache that cannot be written is no failure of the run.
  }
}
