import { type FileHandle, mkdir, open, symlink } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { nodeDisk } from '../../generator/files/disk.ts'
import { createWorkspace } from '../support/workspace.ts'

it('lists files in all folders by their paths, and links without what is behind them', async () => {
  const { root } = await createWorkspace({
    'out/a/b.ts': '',
    'out/c.ts': '',
    'out/a/d\\e.ts': '',
    'elsewhere/x.ts': '',
  })
  await mkdir(join(root, 'out/empty'))
  await symlink(join(root, 'elsewhere'), join(root, 'out/folder'))
  await symlink(join(root, 'elsewhere/x.ts'), join(root, 'out/a/file'))
  const entries = await nodeDisk.list(join(root, 'out'))
  expect(Object.fromEntries(entries.map(({ path, isLink }) => [path, isLink]))).toEqual({
    'a/b.ts': false,
    'a/d\\e.ts': false,
    'a/file': true,
    'c.ts': false,
    folder: true,
  })
  expect((await nodeDisk.names(join(root, 'out'))).toSorted()).toEqual(['a', 'c.ts', 'empty', 'folder'])
  expect(await nodeDisk.isLink(join(root, 'out/folder'))).toBe(true)
  expect(await nodeDisk.isLink(join(root, 'out/a'))).toBe(false)
})

it('writes, renames and removes', async () => {
  const { root, snapshot } = await createWorkspace()
  const [one, two] = [join(root, 'a/b/one'), join(root, 'a/b/two')]
  await nodeDisk.makeFolder(join(root, 'a/b'))
  await nodeDisk.makeFolder(join(root, 'a/b'))
  await nodeDisk.write(one, 'Tür\n')
  expect(await nodeDisk.read(one)).toBe('Tür\n')
  await nodeDisk.rename(one, two)
  expect(await snapshot()).toEqual({ 'a/b/two': 'Tür\n' })
  await expect(nodeDisk.removeFolder(join(root, 'a/b'))).rejects.toThrow('ENOTEMPTY')
  await nodeDisk.remove(two)
  await nodeDisk.removeFolder(join(root, 'a/b'))
  expect(await nodeDisk.names(join(root, 'a'))).toEqual([])
})

it('takes the removal of what is not there for done, and rejects what the system refuses', async () => {
  const { root } = await createWorkspace()
  await nodeDisk.remove(join(root, 'missing'))
  await expect(nodeDisk.remove(root)).rejects.toThrow()
  await expect(nodeDisk.read(join(root, 'missing'))).rejects.toThrow('ENOENT')
  await expect(nodeDisk.sync(join(root, 'missing'))).rejects.toThrow('ENOENT')
})

it('syncs a file, and closes it also where that fails', async () => {
  const { root } = await createWorkspace({ file: 'text' })
  const handle = await open(join(root, 'file'))
  const methods = Reflect.getPrototypeOf(handle) ?? {}
  const own = Object.getOwnPropertyDescriptor(methods, 'sync') ?? {}
  await handle.close()
  const synced: FileHandle[] = []
  Object.defineProperty(methods, 'sync', {
    ...own,
    value(this: FileHandle) {
      return synced.push(this) === 1 ? Promise.resolve() : Promise.reject(new Error('EIO'))
    },
  })
  try {
    await nodeDisk.sync(join(root, 'file'))
    await expect(nodeDisk.sync(join(root, 'file'))).rejects.toThrow('EIO')
  } finally {
    Object.defineProperty(methods, 'sync', own)
  }
  // What is closed has no descriptor.
  expect(synced.map(({ fd }) => fd)).toEqual([-1, -1])
})
