import { expect, it } from 'vitest'

import { linksTo, orNull } from '../../generator/files/links.ts'
import { memoryDisk, root } from './memory-disk.ts'

const files = { 'a/b/c.ts': '', 'a/b/d.ts': '', 'e.ts': '' }
const none = (): null => null

it('finds links among files and the folders above them, from the top down, each once', async () => {
  const disk = memoryDisk(files, none, ['a', 'a/b', 'a/b/c.ts', 'elsewhere'])
  expect(await linksTo(root, ['a/b/c.ts', 'a/b/d.ts', 'e.ts'], disk)).toEqual(['a', 'a/b', 'a/b/c.ts'])
})

it('finds none among real files, and takes what is not there for none', async () => {
  expect(await linksTo(root, ['a/b/c.ts', 'new/file.ts'], memoryDisk(files))).toEqual([])
})

it('does not go on where the system refuses to tell', async () => {
  const disk = memoryDisk(files, (operation) => (operation === 'isLink a/b' ? 'EACCES' : null))
  await expect(linksTo(root, ['a/b/c.ts'], disk)).rejects.toThrow('EACCES')
})

it('takes only what is not there for nothing', async () => {
  const refusal = (code: string): Promise<never> => Promise.reject(Object.assign(new Error(code), { code }))
  expect(await orNull(Promise.resolve('text'))).toBe('text')
  expect(await orNull(refusal('ENOENT'))).toBeNull()
  expect(await orNull(refusal('ENOTDIR'))).toBeNull()
  await expect(orNull(refusal('EIO'))).rejects.toThrow('EIO')
})
