import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { nodeDisk } from '../../generator/files/disk.ts'
import { removedOnSignal } from '../../generator/files/on-signal.ts'
import { writeFileWhole, writePlan } from '../../generator/files/write.ts'
import { createWorkspace } from '../support/workspace.ts'

const signals = ['SIGINT', 'SIGTERM'] as const
type Signal = (typeof signals)[number]

// Those of the runner would end it.
const others = new Map<Signal, readonly NodeJS.SignalsListener[]>()
const kill = vi.fn<typeof process.kill>(() => true)

beforeEach(() => {
  for (const signal of signals) {
    others.set(signal, process.listeners(signal))
    process.removeAllListeners(signal)
  }
  vi.spyOn(process, 'kill').mockImplementation(kill)
})
afterEach(() => {
  vi.restoreAllMocks()
  kill.mockClear()
  for (const [signal, listeners] of others) {
    process.removeAllListeners(signal)
    for (const listener of listeners) process.on(signal, listener)
  }
})

const counts = (): readonly number[] => signals.map((signal) => process.listenerCount(signal))

it.each(signals)('removes the files at %s, and ends the process by it', async (signal) => {
  const { root } = await createWorkspace({ one: '', two: '', three: '' })
  const [one = '', two = '', three = '', missing = ''] = ['one', 'two', 'three', 'missing'].map((n) => join(root, n))
  await removedOnSignal([missing, one, two], async () => {
    process.emit(signal, signal)
    expect([one, two, three].map((path) => existsSync(path))).toEqual([false, false, true])
    expect(kill.mock.calls).toEqual([[process.pid, signal]])
    expect(counts()).toEqual([0, 0])
    await Promise.resolve()
  })
})

it('leaves it to a program that has a handler how it ends', async () => {
  const { root } = await createWorkspace({ one: '' })
  const own = vi.fn()
  process.on('SIGINT', own)
  await removedOnSignal([join(root, 'one')], async () => {
    process.emit('SIGINT', 'SIGINT')
    await Promise.resolve()
  })
  expect(existsSync(join(root, 'one'))).toBe(false)
  expect(own).toHaveBeenCalledOnce()
  expect(kill).not.toHaveBeenCalled()
  expect(counts()).toEqual([1, 0])
})

it('removes the others and ends where one cannot be removed', async () => {
  const { root } = await createWorkspace()
  await mkdir(join(root, 'folder'))
  await writeFile(join(root, 'one'), '')
  await removedOnSignal([join(root, 'folder'), join(root, 'one')], async () => {
    process.emit('SIGTERM', 'SIGTERM')
    await Promise.resolve()
  })
  expect(existsSync(join(root, 'one'))).toBe(false)
  expect(kill).toHaveBeenCalledOnce()
})

it('is over when the work is, whether it succeeds or fails, and returns what it returns', async () => {
  const work = removedOnSignal([], () => {
    expect(counts()).toEqual([1, 1])
    return Promise.resolve('done')
  })
  expect(await work).toBe('done')
  expect(counts()).toEqual([0, 0])
  await expect(removedOnSignal([], () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(counts()).toEqual([0, 0])
})

it('leaves no temporary file of a run, which is taken back where the program lives on', async () => {
  const { root, snapshot } = await createWorkspace({ 'out/a.ts': 'old', 'names.yaml': 'old' })
  process.on('SIGTERM', () => undefined)
  const left: unknown[] = []
  const disk = {
    ...nodeDisk,
    rename: async (from: string, to: string) => {
      process.emit('SIGTERM', 'SIGTERM')
      left.push(await snapshot())
      await nodeDisk.rename(from, to)
    },
  }
  const change = (file: string) => ({ file, before: 'old', after: 'new' })
  const plan = { changes: [change('out/a.ts')], foreign: [], claimed: [], abandoned: [], diagnostics: [] }
  for (const diagnostics of [
    await writePlan(root, 'out', plan, disk),
    await writeFileWhole(root, change('names.yaml'), disk),
  ])
    expect(diagnostics).toMatchObject([{ rule: 'output-unwritable' }])
  const whole = { 'out/a.ts': 'old', 'names.yaml': 'old' }
  expect([...left, await snapshot()]).toEqual([whole, whole, whole])
})
