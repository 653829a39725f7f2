import { expect, it } from 'vitest'
import { liveThrough } from './live-through.ts'

/** `npm run test:long` lives through 2,000. */
const count = Number(process.env.LONG_HISTORY ?? 40)

it(`lets no name say another thing over ${count} edits in chains of ten`, { timeout: 3_600_000 }, () => {
  const { lies, stops, harmless, kinds } = liveThrough(count, 3)
  expect(lies).toEqual([])
  expect({ share: stops.length / harmless <= 0.02, stops }).toMatchObject({ share: true })
  expect(kinds.size).toBeGreaterThan(20)
})
