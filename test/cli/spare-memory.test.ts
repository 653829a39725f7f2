import { afterEach, expect, test, vi } from 'vitest'

import { sparingMemory } from '../../generator/cli/spare-memory.ts'
import { processTerminal, type Terminal } from '../../generator/cli/terminal.ts'
import type { Step } from '../../generator/progress.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const step: Step = { stage: 'modules', done: 1, total: 2 }
const megabyte = 1024 * 1024

test('a run spares memory once, from the step on at which it has become large', () => {
  const told = vi.fn()
  const spareMemory = vi.fn()
  const progress = sparingMemory({ ...processTerminal(), spareMemory }, told)
  const calls = [100, 255, 256, 900].map((used) => {
    use(used)
    progress(step)
    return spareMemory.mock.calls.length
  })

  expect(calls).toEqual([0, 0, 1, 1])
  expect(told.mock.calls).toEqual([[step], [step], [step], [step]])
})

test('a process that is not ours alone spares nothing', () => {
  const { spareMemory, ...host }: Terminal = processTerminal()
  const told = vi.fn()
  use(900)
  sparingMemory(host, told)(step)

  expect(told).toHaveBeenCalledWith(step)
  expect(spareMemory).toBeTypeOf('function')
})

function use(megabytes: number): void {
  vi.spyOn(process, 'memoryUsage').mockReturnValue({ ...process.memoryUsage(), heapUsed: megabytes * megabyte })
}
