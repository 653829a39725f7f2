import { EventEmitter, once } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { expect, it } from 'vitest'

import { inTurn } from '../../generator/files/in-turn.ts'

/** Work that a test ends when it wants. */
function work(key: string, name: string, log: string[]): { readonly end: () => void; readonly done: Promise<string> } {
  const ending = new EventEmitter()
  const ended = once(ending, 'end')
  const done = inTurn(key, async () => {
    log.push(name)
    await ended
    return `${name} is done`
  })
  return { done, end: () => ending.emit('end') }
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

it('lets nobody begin on one thing before all who asked earlier are done, and returns what each returns', async () => {
  const log: string[] = []
  const [one, two] = [work('out', '1', log), work('out', '2', log)]
  one.end()
  expect(await one.done).toBe('1 is done')
  const three = work('out', '3', log)
  await settled()
  expect(log).toEqual(['1', '2'])
  two.end()
  await two.done
  await settled()
  expect(log).toEqual(['1', '2', '3'])
  three.end()
  expect(await three.done).toBe('3 is done')
})

it('lets work on different things go on at once', async () => {
  const log: string[] = []
  const [one, other] = [work('out', 'one', log), work('elsewhere', 'other', log)]
  await settled()
  expect(log).toEqual(['one', 'other'])
  for (const { end } of [one, other]) end()
  await Promise.all([one.done, other.done])
})

it('begins after one that failed, which alone hears of it', async () => {
  const failing = inTurn('out', () => Promise.reject(new Error('first')))
  const next = inTurn('out', () => Promise.resolve('second'))
  await expect(failing).rejects.toThrow('first')
  expect(await next).toBe('second')
})

it('keeps nothing of what has ended', async () => {
  setFlagsFromString('--expose-gc')
  const made = await (async () => new WeakRef(await inTurn('out', () => Promise.resolve({ whole: 'report' }))))()
  await settled()
  runInNewContext('gc()')
  expect(made.deref()).toBeUndefined()
})
