import { modelOf } from '../support/model.ts'
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
const login = page('Login', header, [
  ['1', 'Login failed.'],
  ['2', 'Password expired.'],
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
  const compilation = await run({ docs: second, registry: registry ?? '', config: {} })
  expect(compilation.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return modelOf(compilation).sets.map(({ id, codes }) => {
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

  it('is called the same in the next run, however many they are', async () => {
    const sections = Array.from({ length: 12 }, (_, index) =>
      page(
        'Errors',
        ['Code', 'Name', 'Description'],
        [
          ['400', 'BadRequest', `Part ${index} of the request is malformed.`],
          ['401', 'Unauthorized', `Part ${index} needs a key.`],
        ],
      ),
    )
    const docs = { 'en/api.md': sections.join('\n') }
    const first = await run({ docs, registry: '', config: {} })
    const second = await run({ docs, registry: first.registry ?? '', config: {} })
    expect(second.files).toEqual(first.files)
    expect(second.registry).toBe(first.registry)
  })

  it('keeps apart two whose texts begin alike, when they change places', async () => {
    const short = page('Errors', header, [
      ['1', 'Invalid request.'],
      ['2', 'Key missing.'],
    ])
    const long = page('Errors', header, [
      ['1', 'Invalid request body.'],
      ['2', 'Key missing in body.'],
    ])
    const before = { 'en/api.md': `${short}\n${long}` }
    const after = { 'en/api.md': `${long}\n${short}` }
    expect(await namesAfter(before, after)).toEqual(await namesAfter(before, before))
  })

  it('does not take the number of another heading', async () => {
    const section = (title: string, end: string): string =>
      page(title, header, [
        ['1', `Token missing ${end}.`],
        ['2', `Token stale ${end}.`],
      ])
    const before = { 'en/api.md': `${section('OAuth', 'here')}\n${section('OAuth 2', 'there')}` }
    const after = {
      'en/api.md': `${section('OAuth', 'here')}\n${section('OAuth', 'anywhere')}\n${section('OAuth 2', 'there')}`,
    }
    const published = await namesAfter(before, before)
    expect(await namesAfter(before, after)).toEqual(expect.arrayContaining([...published]))
  })
})

it('a published table is known by the texts of the locale that gives the names, where its file is renamed', async () => {
  const signIn = { ru: ['Вход не удался.', 'Пароль устарел.'], en: ['Login failed.', 'Password expired.'] }
  const pay = { ru: ['Карта отклонена.', 'Нет денег.'], en: ['Card refused.', 'No money.'] }
  const table = ([one = '', two = '']: readonly string[]): string =>
    page('Коды', header, [
      ['1', one],
      ['2', two],
    ])
  const docsAt = (path: string): Readonly<Record<string, string>> => ({
    'ru/вход.md': table(signIn.ru),
    'en/вход.md': table(signIn.en),
    [`ru/${path}`]: table(pay.ru),
    [`en/${path}`]: table(pay.en),
  })
  const config = { locales: { source: 'ru', names: 'en' } }
  const first = await run({ docs: docsAt('оплата.md'), registry: '', config })
  const second = await run({ docs: docsAt('банк.md'), registry: first.registry ?? '', config })
  expect(second.registry).toBe(first.registry?.replace('оплата.md', 'банк.md'))
  const texts = modelOf(second).sets.map(({ codes }) =>
    codes.map(({ name, locales }) => `${name} ${locales.en?.text ?? ''}`),
  )
  expect(texts).toEqual([
    ['LoginFailed Login failed.', 'PasswordExpired Password expired.'],
    ['CardRefused Card refused.', 'NoMoney No money.'],
  ])
})

it('the only table of a file keeps its id when another one comes beside it', async () => {
  const refund = page('Refund', header, [
    ['11', 'Too late for a refund.'],
    ['12', 'There is nothing to refund.'],
  ])
  const before = { 'en/payment-codes.md': login }
  const [published = ''] = await namesAfter(before, before)
  expect(published).toMatch(/^paymentCode: /)
  const after = await namesAfter(before, { 'en/payment-codes.md': `${login}\n${refund}` })
  expect(after).toEqual([published, expect.stringMatching(/^refund: /)])
})

describe('a translation', () => {
  it('is paired with the tables that hold its codes, in whatever order they stand', async () => {
    const loginIn = (one: string): string =>
      page(one, header, [
        ['1', `${one}.`],
        ['2', `${one} again.`],
      ])
    const payIn = (one: string): string =>
      page(one, header, [
        ['101', `${one}.`],
        ['102', `${one} again.`],
      ])
    const docs = {
      'en/api.md': `${loginIn('Login')}\n${payIn('Pay')}`,
      'kk/api.md': `${payIn('Төлем')}\n${loginIn('Кіру')}`,
    }
    const compilation = await run({ docs, registry: '', config: {} })
    expect(compilation.diagnostics).toEqual([])
    const texts = modelOf(compilation).sets.map(
      ({ id, codes }) => `${id} ${codes.map(({ locales }) => locales.kk?.text).join(' ')}`,
    )
    expect(texts).toEqual(['login Кіру. Кіру again.', 'pay Төлем. Төлем again.'])
  })

  it('that lacks tables and fits several is reported', async () => {
    const pay = page('Pay', header, [
      ['1', 'Card refused.'],
      ['2', 'No money.'],
    ])
    const paid = page('Төлем', header, [
      ['1', 'Карта қабылданбады.'],
      ['2', 'Ақша жоқ.'],
    ])
    const docs = { 'en/api.md': `${login}\n${pay}`, 'kk/api.md': paid }
    const { diagnostics } = await run({ docs, registry: '', config: {} })
    expect(diagnostics.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toContain(
      'uncertain-translation docs/kk/api.md:5',
    )
  })
})

describe('a copy of a split table', () => {
  const stock = [
    ['1', 'The shelf is bare.'],
    ['2', 'The scales are off.'],
    ['3', 'The label is torn.'],
    ['4', 'The pallet tipped over.'],
  ]
  const whole = page('Stock errors', header, stock)
  const split = `${page('Stock errors', header, stock.slice(0, 2))}\n${page('Rare errors', header, stock.slice(2))}`

  it('is no further part of it, also once its text goes a way of its own', async () => {
    const first = await run({ docs: { 'en/stock.md': whole }, registry: '', config: {} })
    const parted = await run({ docs: { 'en/stock.md': split }, registry: first.registry ?? '', config: {} })
    const copied = await run({
      docs: { 'en/stock.md': split, 'en/stock-old.md': split },
      registry: parted.registry ?? '',
      config: {},
    })
    expect(copied.diagnostics.map(({ rule, file }) => [rule, file])).toEqual([
      ['table-copied', 'docs/en/stock-old.md'],
      ['table-copied', 'docs/en/stock-old.md'],
    ])
    expect(copied.registry).toBe(parted.registry)
    const other = split.replace('tipped over', 'fell')
    const apart = await run({
      docs: { 'en/stock.md': split, 'en/stock-old.md': other },
      registry: copied.registry ?? '',
      config: {},
    })
    expect(apart.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(apart.registry).toContain(
      "$: { at: [docs/en/stock.md, 'docs/en/stock.md#rare-errors'], heading: Stock errors",
    )
  })
})
