import { afterEach, expect, test, vi } from 'vitest'

import { follow } from '../../generator/cli/follow.ts'
import { runProgram } from '../support/program.ts'
import { createWorkspace } from '../support/workspace.ts'

afterEach(() => {
  vi.useRealTimers()
})

function terminalOf(lines: string[]) {
  const note = (text: string): void => void lines.push(text)
  return { root: '/', env: {}, color: { out: false, err: false }, out: note, err: note, passing: note }
}

test('a run of more than a second shows where it is, and takes the line away at its end', () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const lines: string[] = []
  const { progress, end } = follow(terminalOf(lines), false)
  progress({ stage: 'tables', done: 1, total: 40 })
  expect(lines).toEqual([])
  vi.advanceTimersByTime(1500)
  for (const done of [20, 21, 22]) progress({ stage: 'tables', done, total: 40 })
  expect(lines).toEqual(['Reading documents: 20 of 40 …'])
  vi.advanceTimersByTime(500)
  progress({ stage: 'modules', done: 3, total: 9 })
  end()
  expect(lines).toEqual(['Reading documents: 20 of 40 …', 'Making modules: 3 of 9 …', ''])
})

test('a short run shows nothing', () => {
  const lines: string[] = []
  const { progress, end } = follow(terminalOf(lines), false)
  progress({ stage: 'tables', done: 1, total: 1 })
  end()
  expect(lines).toEqual([])
})

test('--timings says on stderr what each stage took, and changes nothing else', async () => {
  const workspace = await createWorkspace({
    'lamp.md': '| Code | Description |\n|---|---|\n| 1 | The lamp is lost. |\n',
  })
  const words = ['generate', 'lamp.md', '--out', 'generated', '--dry-run']
  const plain = await runProgram(workspace.root, words)
  const timed = await runProgram(workspace.root, [...words, '--timings'])
  expect(timed.stdout).toBe(plain.stdout)
  const timings = /^ *\d+ ms {2}(.*)\n/gm
  expect(timed.stderr.replace(timings, '')).toBe(plain.stderr)
  expect([...timed.stderr.matchAll(timings)].map(([, stage]) => stage)).toEqual([
    'Looking for documents',
    'Opening documents',
    'Reading documents',
    'Naming codes',
    'Making modules',
    'Comparing with the output',
    'Together',
  ])
})
