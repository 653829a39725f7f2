import { posix } from 'node:path'

import type { Disk } from '../../generator/files/disk.ts'

/** A disk in memory below `/work`, what it was asked to do, and what it holds. */
export interface MemoryDisk extends Disk {
  /** What changed it or was tried, in order, as `rename a b`; the names of temporary files end in `.tmp` alone. */
  readonly asked: readonly string[]
  /** What was written into temporary files, in order. */
  readonly written: readonly string[]
  /** Its files by path below `/work`. */
  readonly files: () => Readonly<Record<string, string>>
}

/** Where {@link memoryDisk} begins. */
export const root = '/work'

/**
 * Makes a disk in memory.
 *
 * @param start - Its files by path below {@link root}.
 * @param refuses - The operations that it refuses, as {@link MemoryDisk.asked} has them or as `name` and a path, by the code of the error.
 * @param links - Paths that are symbolic links.
 */
export function memoryDisk(
  start: Readonly<Record<string, string>>,
  refuses: (operation: string) => string | null = () => null,
  links: readonly string[] = [],
): MemoryDisk {
  const held = new Map(Object.entries(start))
  const folders = new Set(['.', ...[...held.keys()].flatMap(foldersOf)])
  const asked: string[] = []
  const written: string[] = []
  const below = (path: string): string => path.slice(root.length + 1)
  const said = (path: string): string => below(path).replace(/\.[\da-f]{8}\.\d+\.doc-codes\.tmp$/, '.tmp')
  const fail = (code: string): never => {
    throw Object.assign(new Error(code), { code })
  }
  const ask = async (name: string, ...paths: readonly string[]): Promise<void> => {
    const operation = [name, ...paths.map(said)].join(' ')
    if (!['isLink', 'list', 'names', 'read'].includes(name)) asked.push(operation)
    const code = refuses(operation)
    await Promise.resolve(code === null || fail(code))
  }
  const textOf = (path: string): string => held.get(below(path)) ?? fail('ENOENT')
  return {
    asked,
    written,
    files: () => Object.fromEntries(held),
    isLink: async (path) => {
      await ask('isLink', path)
      if (links.includes(below(path))) return true
      return held.has(below(path)) || folders.has(below(path)) ? false : fail('ENOENT')
    },
    list: async (folder) => {
      await ask('list', folder)
      if (!folders.has(below(folder))) fail('ENOENT')
      const inside = [...held.keys()].filter((file) => file.startsWith(`${below(folder)}/`))
      return inside.map((file) => ({ path: file.slice(below(folder).length + 1), isLink: links.includes(file) }))
    },
    names: async (folder) => {
      await ask('names', folder)
      return [...held.keys()]
        .filter((file) => posix.dirname(file) === (below(folder) || '.'))
        .map((file) => posix.basename(file))
    },
    read: async (path) => {
      await ask('read', path)
      return textOf(path)
    },
    makeFolder: async (path) => {
      await ask('makeFolder', path)
      for (const folder of foldersOf(`${below(path)}/x`)) folders.add(folder)
    },
    write: async (path, text) => {
      await ask('write', path)
      if (!folders.has(posix.dirname(below(path)))) fail('ENOENT')
      held.set(below(path), text)
      written.push(text)
    },
    sync: async (path) => {
      await ask('sync', path)
      textOf(path)
    },
    rename: async (from, to) => {
      await ask('rename', from, to)
      held.set(below(to), textOf(from))
      held.delete(below(from))
    },
    remove: async (path) => {
      await ask('remove', path)
      held.delete(below(path))
    },
    removeFolder: async (path) => {
      await ask('removeFolder', path)
      if ([...held.keys()].some((file) => file.startsWith(`${below(path)}/`))) fail('ENOTEMPTY')
      folders.delete(below(path))
    },
  }
}

function foldersOf(file: string): readonly string[] {
  return file.split('/').flatMap((_, index, parts) => (index === 0 ? [] : [parts.slice(0, index).join('/')]))
}
