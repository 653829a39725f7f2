import { join } from 'node:path'

import { isMadeBy, type Memory } from '../../memory.ts'
import { once } from '../../model/once.ts'
import { cacheFolder } from './cache-folder.ts'
import { digest } from './digest.ts'
import { createEntries, readEntries } from './entries-file.ts'

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
  const before = once(() => readEntries(file))
  // What is new goes to the disk at once, so that it does not stay in memory beside what the run makes of it.
  const writer = once(() => createEntries(file))
  const made = new Set<string>()
  const recalled = new Map<string, Uint8Array>()
  const builtBy = once(build)
  const keyOf = (known: string): string => digest(`${builtBy()}\n${process.version}\n${known}`)
  const keep = (key: string, value: unknown): void => {
    made.add(key)
    writer().add(key, JSON.stringify(value))
  }
  const find = (key: string): unknown => {
    const json = before().get(key)
    if (json === undefined) return null
    recalled.set(key, json)
    return JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString())
  }
  const memory: Memory = {
    recall: (known, make) => {
      const key = keyOf(known())
      const found = find(key)
      if (isMadeBy(make, found)) return found
      const value = make()
      keep(key, value)
      return value
    },
    recallLater: async (known, make) => {
      const key = keyOf(known())
      const found = find(key)
      if (isMadeLaterBy(make, found)) return found
      const value = await make()
      keep(key, value)
      return value
    },
    brief: (known) => digest(known()),
    isEmpty: () => before().size === 0,
  }
  return {
    memory,
    close: () => {
      // A run that asked for nothing did not come to its documents; one that made nothing may have asked for less than is there.
      if (made.size + recalled.size === 0 || (made.size === 0 && recalled.size === before().size)) return
      for (const [key, json] of recalled) if (!made.has(key)) writer().add(key, json)
      writer().finish()
    },
  }
}

function isMadeLaterBy<Value>(_: () => Promise<Value>, found: unknown): found is Value {
  return found !== null
}
