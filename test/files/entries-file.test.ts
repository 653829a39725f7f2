import { readFileSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { createEntries, readEntries } from '../../generator/files/cache/entries-file.ts'
import { createWorkspace } from '../support/workspace.ts'

function write(file: string, entries: Readonly<Record<string, string>>): void {
  const writer = createEntries(file)
  for (const [key, value] of Object.entries(entries)) writer.add(key, Buffer.from(value))
  writer.finish()
}

function read(file: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...readEntries(file)].map(([key, value]) => [key, Buffer.from(value).toString()]))
}

const entries = { oven: '{"text":"пеш"}', lid: '', tray: '[1,2]' }

it('gives back what was written, and leaves one file', async () => {
  const { root } = await createWorkspace()
  const file = join(root, 'cache/made.bin')
  expect(read(file)).toEqual({})
  write(file, { old: '1' })
  write(file, entries)
  expect(read(file)).toEqual(entries)
  expect(await readdir(join(root, 'cache'))).toEqual(['made.bin'])
})

it('gives nothing where a byte is another, or the end is missing', async () => {
  const { root } = await createWorkspace()
  const file = join(root, 'made.bin')
  write(file, entries)
  const whole = readFileSync(file)
  for (let at = 0; at < whole.length; at++) {
    writeFileSync(
      file,
      Buffer.concat([whole.subarray(0, at), Buffer.from([(whole[at] ?? 0) ^ 1]), whole.subarray(at + 1)]),
    )
    expect(read(file)).toEqual({})
    writeFileSync(file, whole.subarray(0, at))
    expect(read(file)).toEqual({})
  }
})

it('replaces nothing where it cannot be written', async () => {
  const { root } = await createWorkspace({ cache: 'a file where the folder should be\n' })
  const file = join(root, 'cache/made.bin')
  expect(() => {
    write(file, entries)
  }).not.toThrow()
  expect(read(file)).toEqual({})
})
