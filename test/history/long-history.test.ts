import { expect, it } from 'vitest'
import { edits } from './edits.ts'
import { liveThrough } from './live-through.ts'

/** `npm run test:long` lives through 2,000. */
const count = Number(process.env.LONG_HISTORY ?? 20)

it('knows forty kinds of edits and more', () => {
  expect(new Set(edits.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(40)
})

it(
  `keeps names to what they said, and programs compiling, over ${count} edits in chains of ten`,
  { timeout: 7_200_000 },
  async () => {
    const { lies, breaks, stops, harmless, accepted, kinds } = await liveThrough(count, 3)
    if (count > 20) console.log({ harmless, accepted, lies, breaks, stops })
    expect({ lies, breaks }).toEqual({ lies: [], breaks: [] })
    expect({ few: stops.length <= harmless * 0.02, stops }).toMatchObject({ few: true })
    expect(kinds.size).toBeGreaterThan(Math.min(count / 2, edits.length - 1))
  },
)
