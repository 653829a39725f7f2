import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { endWhileWriting, runInPairs } from './kills.ts'

beforeEach(() => {
  vi.stubEnv('CI', undefined)
})
afterEach(() => {
  vi.unstubAllEnvs()
})

describe('a sample of what `npm run test:kills` does', { timeout: 120_000 }, () => {
  it.each([
    ['SIGKILL', 2],
    ['SIGTERM', 1],
  ] as const)(
    'a process that %s ends while it writes tears nothing, and the next run mends it',
    async (signal, runs) => {
      expect((await endWhileWriting(runs, signal)).wrong).toEqual([])
    },
  )

  it.each(['processes', 'calls'] as const)('two %s at a time write what one would', async (how) => {
    expect((await runInPairs(1, how)).wrong).toEqual([])
  })
})
