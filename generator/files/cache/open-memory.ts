import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Memory } from '../../memory.ts'
import { once } from '../../model/once.ts'
import { cacheFolder } from './cache-folder.ts'
import { digest } from './digest.ts'

/** How many letters a digest has. */
const digestLength = 64

/** A memory that outlives the run. */
export interface OpenMemory {
  readonly memory: Memory
  /** Keeps what this run asked for, and forgets everything else. What cannot be written is not kept. */
  readonly close: () => void
}

/**
 * Opens what earlier runs of a project made of its documents. A memory that is damaged, foreign or of another build has
 * nothing to give: everything in it is known by its build and by all that it was made of.
 *
 * @param root - The working directory, absolute.
 * @param build - What tells this build of the program from others; asked for only where something is to be remembered.
 */
export function openMemory(root: string, build: () => string): OpenMemory {
  const file = join(cacheFolder(root), 'made.bin')
  const entries = once(() => readEntries(file))
  const builtBy = once(build)
  const now = new Map<string, Uint8Array>()
  const keyOf = (known: string): string => digest(`${builtBy()}\n${process.version}\n${known}`)
  const keep = (key: string, value: unknown): void => {
    now.set(key, Buffer.from(JSON.stringify(value)))
  }
  const find = (key: string): unknown => {
    const json = entries().get(key)
    if (json === undefined) return null
    now.set(key, json)
    return JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString())
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
    brief: (known) => digest(known()),
  }
  return {
    memory,
    close: () => {
      // A run that asked for nothing did not come to its documents.
      if (now.size === 0) return
      const before = entries()
      if (now.size !== before.size || [...now.keys()].some((key) => !before.has(key))) writeEntries(file, now)
    },
  }
}

/** Not imported: a run that stops at its config does without it. */
function v8(): Pick<typeof import('node:v8'), 'serialize' | 'deserialize'> {
  return process.getBuiltinModule('node:v8')
}

/** What stands under the key of all that a value is made of is what this build made of it. */
function isMadeBy<Value>(_: () => Value, found: unknown): found is Value {
  return found !== null
}

function isMadeLaterBy<Value>(_: () => Promise<Value>, found: unknown): found is Value {
  return found !== null
}

/** The values by their keys, as JSON; behind a digest that tells whether these are still the bytes that were written. */
function readEntries(file: string): ReadonlyMap<string, Uint8Array> {
  try {
    const bytes = readFileSync(file)
    const content = bytes.subarray(digestLength)
    if (bytes.toString('latin1', 0, digestLength) !== digest(content)) return new Map()
    const found: unknown = v8().deserialize(content)
    return found instanceof Map ? found : new Map()
  } catch {
    return new Map()
  }
}

function writeEntries(file: string, entries: ReadonlyMap<string, Uint8Array>): void {
  try {
    mkdirSync(join(file, '..'), { recursive: true })
    const temporary = `${file}.${process.pid}`
    const content = v8().serialize(entries)
    writeFileSync(temporary, digest(content))
    appendFileSync(temporary, content)
    renameSync(temporary, file)
  } catch {
    // A cache that cannot be written is no failure of the run.
  }
}
