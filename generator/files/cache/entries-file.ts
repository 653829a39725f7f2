import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

import { digest } from './digest.ts'

// The file holds the values, then where each of them stands as JSON, then how long that is and a digest of all before it:
// what is written first need not be known whole, so that nothing of it has to stay in memory.
const lengthDigits = 16
const footerLength = lengthDigits + 64

/** Bytes by their keys. */
export type Entries = ReadonlyMap<string, Uint8Array>

/** A file of entries that is being written. */
export interface EntriesWriter {
  readonly add: (key: string, value: Uint8Array | string) => void
  /** Puts the file in the place of the one that was there. */
  readonly finish: () => void
}

/**
 * Reads a file of entries.
 *
 * @param file - Its path.
 * @returns Its entries; none where it is not there, or holds other bytes than were written.
 */
export function readEntries(file: string): Entries {
  try {
    const bytes = readFileSync(file)
    const end = bytes.length - footerLength
    const footer = bytes.toString('latin1', end)
    if (footer.slice(lengthDigits) !== digest(bytes.subarray(0, end + lengthDigits))) return new Map()
    const start = end - Number(footer.slice(0, lengthDigits))
    const places: unknown = JSON.parse(bytes.toString('utf8', start, end))
    return new Map(isPlaces(places) ? places.map(([key, from, to]) => [key, bytes.subarray(from, to)]) : [])
  } catch {
    return new Map()
  }
}

type Place = readonly [key: string, from: number, to: number]

function isPlaces(value: unknown): value is readonly Place[] {
  return Array.isArray(value) && value.every((place) => Array.isArray(place) && place.length === 3)
}

/**
 * Begins a file of entries beside the one that it replaces. What cannot be written is no failure: nothing is replaced then.
 *
 * @param file - The path of the file that it becomes.
 */
export function createEntries(file: string): EntriesWriter {
  const temporary = `${file}.${process.pid}`
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256')
  const places: Place[] = []
  let size = 0
  let isBroken = false
  const attempt = (act: () => void): void => {
    try {
      if (!isBroken) act()
    } catch {
      isBroken = true
    }
  }
  let handle = -1
  attempt(() => {
    mkdirSync(dirname(file), { recursive: true })
    handle = openSync(temporary, 'w')
  })
  // A text is written as it is: its bytes would stay in memory until somebody cleans up.
  const write = (value: Uint8Array | string): void => {
    hash.update(value)
    writeFileSync(handle, value)
    size += Buffer.byteLength(value)
  }
  return {
    add: (key, value) => {
      attempt(() => {
        const from = size
        write(value)
        places.push([key, from, size])
      })
    },
    finish: () => {
      attempt(() => {
        const from = size
        write(JSON.stringify(places))
        write(`${size - from}`.padStart(lengthDigits))
        writeFileSync(handle, hash.digest('hex'))
        renameSync(temporary, file)
      })
      try {
        if (handle >= 0) closeSync(handle)
        rmSync(temporary, { force: true })
      } catch {
        // It may be deleted at any time, as all of the cache may.
      }
    },
  }
}
