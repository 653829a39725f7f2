import { expect, test } from 'vitest'

import type { EnumStyle } from '../../generator/config/settings.ts'
import { emit } from '../../generator/emit/emit.ts'
import { load, problems } from './compile.ts'
import { code, model, set, settings } from './model.ts'

const given = model([
  set([code(-1, 'Bad'), code(0, 'Ok'), code(12, 'Gone', { status: 'internal' })]),
  set([code('parcel.created', 'Created'), code('in_transit', 'InTransit'), code('__proto__', 'Odd')], {
    id: 'webhook',
    typeName: 'Webhook',
    type: 'string',
  }),
  set([code('OPEN', 'Open')], { id: 'state', typeName: 'State', type: 'string' }),
  // `a` and 12 would have the key of `a1` and 2.
  set([code(12, 'Twelve')], { id: 'a', typeName: 'A' }),
  set([code(2, 'Two')], { id: 'a1', typeName: 'A1' }),
])

const program = `import type { Resources } from './generated/catalogs/i18next/resources.js'
  import { type ApiCode, apiCodeKey, type ApiCodeKey, a1Key, type State, stateKey, type Webhook, webhookKey } from './generated/index.js'
  declare function t(key: keyof Resources): string
  declare const code: ApiCode, event: Webhook, state: State
  export const shown: readonly string[] = [t(apiCodeKey(code)), t(webhookKey(event)), t(stateKey(state)), t(a1Key(2))]
  export const exact: 'apiCode-1' = apiCodeKey(-1)
  export const all: readonly ApiCodeKey[] = ['apiCode-1', 'apiCode0', 'apiCode12']
  // @ts-expect-error -- nobody documents it
  apiCodeKey(31)`

test.each<EnumStyle>(['enum', 'const', 'union'])('every code has a key of a known type: %s', async (enumStyle) => {
  const { value } = await emit(given, settings({ catalogs: ['ts', 'i18next'], enumStyle }))
  expect(problems(value, { 'main.ts': program })).toEqual([])
})

test('it is the key that the catalogs have', async () => {
  const { value } = await emit(given, settings({ catalogs: ['ts', 'i18next'] }))
  const api = await load(value)
  const keyOf = (name: string, code: unknown): unknown => {
    const found = api[name]
    if (typeof found !== 'function') throw new Error(`no ${name}`)
    const key: unknown = Reflect.apply(found, undefined, [code])
    return key
  }
  const catalog = value.find(({ path }) => path === 'catalogs/i18next/en.json')
  const known: unknown = JSON.parse(catalog?.text ?? '')
  if (typeof known !== 'object' || known === null) throw new Error('no catalog')
  const keys = [
    keyOf('apiCodeKey', -1),
    keyOf('apiCodeKey', 0),
    keyOf('apiCodeKey', 12),
    keyOf('webhookKey', 'parcel.created'),
    keyOf('webhookKey', 'in_transit'),
    keyOf('webhookKey', '__proto__'),
    keyOf('stateKey', 'OPEN'),
    keyOf('aKey', 12),
    keyOf('a1Key', 2),
  ]
  expect([...keys].sort()).toEqual(Object.keys(known).sort())
  expect(keyOf('webhookKey', 'constructor')).toBeUndefined()
})

test('who asked for no catalogs has no keys', async () => {
  const { value } = await emit(given, settings())
  expect(value.map(({ path }) => path).filter((path) => path.endsWith('keys.ts'))).toEqual([])
})
