import { describe, expect, it } from 'vitest'
import { page } from './docs.ts'
import { run } from './repository.ts'

const heading = 'Қателер'
const header = ['Code', 'Description'] as const
const published = page(heading, header, [
  ['1', 'Wrong password.'],
  ['2', 'Parcel not found.'],
  ['3', 'Parcel is too heavy.'],
])
const rows = {
  others: [
    ['7', 'The file is empty.'],
    ['8', 'The file is too large.'],
  ],
  more: [
    ['1', 'Wait for the courier.'],
    ['2', 'The courier is on the way.'],
    ['3', 'The courier is there.'],
    ['4', 'The courier has left.'],
  ],
  sameNumbers: [
    ['1', 'Wait for the courier.'],
    ['2', 'The courier is on the way.'],
    ['3', 'The courier is there.'],
  ],
} as const

/** The names that each set gives its codes, after a run with the second documents upon the registry of the first. */
async function namesAfter(
  first: Readonly<Record<string, string>>,
  second: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const { registry } = await run({ docs: first, registry: '', config: {} })
  const { model, diagnostics } = await run({ docs: second, registry: registry ?? '', config: {} })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return model.sets.map(({ id, codes }) => {
    const texts = codes.map(({ name, locales }) => `${name} ${locales.en?.text ?? ''}`)
    return `${id}: ${texts.join(' ')}`
  })
}

describe('a table that wants the id of a published one', () => {
  const kept =
    'code: WrongPassword Wrong password. ParcelNotFound Parcel not found. ParcelIsTooHeavy Parcel is too heavy.'

  it.each(Object.entries(rows))('does not get it by standing before it (%s)', async (_, other) => {
    const before = { 'en/коды.md': published }
    const after = { 'en/а-коды.md': page(heading, header, other), ...before }
    const [first, second] = await namesAfter(before, after)
    expect(first).toBe(kept)
    expect(second).toMatch(/^code2: /)
  })

  it('leaves the numbers of two published ones as they are, in whatever order they stand', async () => {
    const [one, two] = [published, page(heading, header, rows.more)]
    const names = await namesAfter({ 'en/а.md': one, 'en/б.md': two }, { 'en/а.md': two, 'en/б.md': one })
    expect(names).toEqual([kept, expect.stringMatching(/^code2: WaitForCourier /)])
  })
})
