import { expect, it } from 'vitest'

import { fuzz } from './fuzz-all.ts'
import { canary } from './hostile.ts'
import { runOutputs } from './run-outputs.ts'

// CI tries 3,000, and `npm run fuzz -- --runs 200000` more.
const runs = Number(process.env.FUZZ_RUNS ?? 600)

it('finds nothing thrown, lost, run or left uncompiled among inputs that nobody would write', async () => {
  const { failures, written } = await fuzz(runs, 20_261, 20)
  expect(failures).toEqual([])
  expect(written).toBeGreaterThan(runs / 60)
})

it('would find a text that is run as code, and code that does not compile', async () => {
  const files = [
    { path: 'index.ts', text: 'export * from "./codes.js"\n' },
    { path: 'codes.ts', text: `declare const ${canary}: () => number\nexport const code: string = ${canary}()\n` },
  ]
  expect(await runOutputs([files])).toEqual([
    expect.stringMatching(/^\/generated\/p0\/codes\.ts:2: TS2322 /),
    'a text was run as code',
  ])
})
