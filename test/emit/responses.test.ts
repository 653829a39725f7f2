import { describe, expect, test } from 'vitest'

import type { SetSettings } from '../../generator/config/settings.ts'
import { emit } from '../../generator/emit/emit.ts'
import { load, problems } from './compile.ts'
import { code, model, plain, says, set, settings } from './model.ts'

const example = model(
  [
    set([
      code(0, 'Ok', { kind: 'success' }),
      code(1, 'Validation', { kind: 'error', data: 'Readonly<Record<string, string>>', facets: { next: 'fix-input' } }),
      code(13, 'WrongDomain', { kind: 'error', data: 'string | null', facets: { next: 'switch-domain', final: true } }),
      code(98, 'PartiallyDone', { kind: 'partial', data: 'readonly { id: number }[]', attributes: { final: false } }),
      code(100, 'BackgroundWait', {
        kind: 'pending',
        data: 'number',
        attributes: { 'HTTP status': 202 },
        locales: { en: says(plain('Wait.'), 'w'), kk: says(plain('Күтіңіз.'), 'w') },
      }),
    ]),
  ],
  ['en', 'kk'],
)

const all = { response: { code: 'code', data: 'data', message: 'message' }, errors: true, facets: true }

type Call = (name: string, ...args: readonly unknown[]) => unknown

async function caller(more: Partial<SetSettings> = {}): Promise<Call> {
  const { value, diagnostics } = await emit(example, settings({ ...all, ...more }))
  expect(diagnostics).toEqual([])
  const api = await load(value)
  return (name, ...args) => {
    const found = api[name]
    if (typeof found !== 'function') throw new Error(`no ${name}`)
    const result: unknown = Reflect.apply(found, undefined, args)
    return result
  }
}

describe('isApiResponse', () => {
  test('wants own fields of the right types', async () => {
    const call = await caller()
    const right = { code: 0, data: { id: 1 }, message: '' }
    const accepted = [
      right,
      { ...right, more: 1 },
      { ...right, data: undefined },
      Object.assign(Object.create(null), right),
      { code: 100, data: 7, message: '' },
      { code: 13, data: null, message: '' },
      { code: 98, data: [], message: '' },
      { code: 0, message: '' },
      { code: 0, data: 1 },
      { ...right, message: null },
    ]
    expect(accepted.filter((value) => call('isApiResponse', value) !== true)).toEqual([])
    const rejected = [
      null,
      undefined,
      0,
      'code',
      [],
      {},
      Object.create(right),
      { ...right, message: 5 },
      { code: 100, message: '' },
      { ...right, code: '0' },
      { ...right, code: 7 },
      { code: 100, data: '7', message: '' },
      { code: 13, data: 1, message: '' },
      { code: 98, data: {}, message: '' },
    ]
    expect(rejected.filter((value) => call('isApiResponse', value) !== false)).toEqual([])
  })

  test('never throws', async () => {
    const call = await caller()
    const fail = (): never => {
      throw new Error('trap')
    }
    const traps = { get: fail, has: fail, getOwnPropertyDescriptor: fail, getPrototypeOf: fail, ownKeys: fail }
    const getter = Object.defineProperty({ data: 1, message: '' }, 'code', { get: fail, enumerable: true })
    expect([new Proxy({}, traps), getter].map((value) => call('isApiResponse', value))).toEqual([false, false])
    const trap = Object.defineProperty({}, 'field', { get: fail, enumerable: true })
    for (const data of [new Proxy({}, traps), new Proxy([], traps), trap]) {
      expect(call('parseApiResponse', { code: 1, data })).toBeUndefined()
      expect(call('apiResponseProblem', { code: 1, data })).toBe('data')
    }
  })

  test('knows the responses of a newer server, and says what is wrong with others', async () => {
    const call = await caller()
    const newer = { code: 31, data: { id: 1 }, message: null }
    expect([call('isApiResponse', newer), call('isUnknownApiResponse', newer)]).toEqual([false, true])
    expect([call('parseApiResponse', newer), call('apiResponseProblem', newer)]).toEqual([newer, undefined])
    const known = { code: 100, data: 7 }
    expect([call('parseApiResponse', known), call('isUnknownApiResponse', known)]).toEqual([known, false])
    const wrong = [null, {}, { code: 'x' }, { code: 31, message: 5 }, { code: 100, data: '7' }, { code: 0, message: 5 }]
    expect(wrong.map((value) => call('parseApiResponse', value))).toEqual(wrong.map(() => undefined))
    expect(wrong.map((value) => call('apiResponseProblem', value))).toEqual([
      'code',
      'code',
      'code',
      'message',
      'data',
      'message',
    ])
  })

  test.each(['code', 'status-code'])('reads each field once, and believes what it read: %s', async (field) => {
    const call = await caller({ response: { code: field, data: 'data', message: 'message' } })
    const answering = (answers: readonly unknown[]): unknown => {
      const left = [...answers]
      const get = (): unknown => {
        if (left.length === 0) throw new Error('read too often')
        return left.shift()
      }
      return Object.defineProperty({ data: 'x.kz', message: '' }, field, { get, enumerable: true })
    }
    const guards = ['isApiResponse', 'isErrorApiResponse', 'isSuccessApiResponse']
    const told = (answers: readonly unknown[]) => guards.map((guard) => call(guard, answering(answers)))
    expect(told([13])).toEqual([true, true, false])
    expect(told([13, 13])).toEqual([true, true, false])
    expect(told([7, 13])).toEqual([false, false, false])
    expect(told([13, 0])).toEqual([true, true, false])
    expect(told([])).toEqual([false, false, false])
  })

  test('reads the fields that the config names', async () => {
    const call = await caller({ response: { code: 'status-code', data: 'result', message: 'msg' } })
    expect(call('isApiResponse', { 'status-code': 0, result: 1, msg: '' })).toBe(true)
    expect(call('isSuccessApiResponse', { 'status-code': 0, result: 1, msg: '' })).toBe(true)
    expect(call('isApiResponse', { code: 0, data: 1, message: '' })).toBe(false)
  })

  test('has a guard for each kind', async () => {
    const call = await caller()
    const response = { code: 13, data: 'x.kz', message: '' }
    const guards = ['isSuccessApiResponse', 'isErrorApiResponse', 'isPartialApiResponse', 'isPendingApiResponse']
    expect(guards.filter((guard) => call(guard, response))).toEqual(['isErrorApiResponse'])
  })
})

describe('facets', () => {
  test('of kinds, words, flags and numbers', async () => {
    const call = await caller()
    expect([0, 1, 100, '1', {}].map((value) => call('isErrorApiCode', value))).toEqual([
      false,
      true,
      false,
      false,
      false,
    ])
    expect([13, 98, 0].map((value) => call('isFinalApiCode', value))).toEqual([true, false, false])
    expect([1, 0, 'constructor'].map((value) => call('apiCodeNext', value))).toEqual([
      'fix-input',
      undefined,
      undefined,
    ])
    expect(call('hasApiCodeNext', 13, 'switch-domain')).toBe(true)
    expect(call('hasApiCodeNext', '13', 'switch-domain')).toBe(false)
    expect(call('apiCodeHttpStatus', 100)).toBe(202)
    expect(call('apiCodeKind', 98)).toBe('partial')
  })

  test('take names from the config, and are left out where they have none', async () => {
    const odd = model([set([code(0, 'Ok', { attributes: { Соңғы: true } }), code(1, 'Wait')])])
    const { diagnostics } = await emit(odd, settings({ facets: true }))
    expect(diagnostics.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
      ['facet-name-needed', 'warning', 'No English name can be made of “Соңғы”.'],
    ])
    const named = settings({ facets: true, facetNames: { Соңғы: 'final' } })
    const { isFinalApiCode } = await load((await emit(odd, named)).value)
    expect(isFinalApiCode).toBeTypeOf('function')
  })
})

describe('ApiCodeError', () => {
  test('carries what is known of the code', async () => {
    const { value } = await emit(example, settings({ ...all }))
    const { ApiCodeError, isApiCodeError } = await load(value)
    if (typeof ApiCodeError !== 'function' || typeof isApiCodeError !== 'function') throw new Error('no error')
    const cause = new Error('network')
    const error: unknown = Reflect.construct(ApiCodeError, [100, { data: 7, serverMessage: 'Job 7 runs.', cause }])
    if (!(error instanceof Error)) throw new Error('no Error')
    expect(error).toMatchObject({ name: 'BackgroundWait', code: 100, anchor: 'w', data: 7, cause })
    expect(String(error)).toBe('BackgroundWait: ApiCode 100: Job 7 runs.')
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'BackgroundWait',
      code: 100,
      anchor: 'w',
      data: 7,
      message: 'ApiCode 100: Job 7 runs.',
      serverMessage: 'Job 7 runs.',
    })
    expect(String(Reflect.construct(ApiCodeError, [1]))).toBe('Validation: ApiCode 1')
    const is = (...args: readonly unknown[]): unknown => Reflect.apply(isApiCodeError, undefined, args)
    expect([is(error), is(error, 100), is(error, 1), is(cause), is(null)]).toEqual([true, true, false, false, false])
    expect('cause' in Object(Reflect.construct(ApiCodeError, [1]))).toBe(false)
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    const fail = (): never => {
      throw new Error('trap')
    }
    const trap = new Proxy({}, { getPrototypeOf: fail })
    const getter: unknown = Object.defineProperty(Reflect.construct(ApiCodeError, [1]), 'code', { get: fail })
    expect([is(proxy), is(proxy, 1), is(trap), is(getter, 1), is(getter)]).toEqual([false, false, false, false, true])
  })
})

test('an error is made of a response, and imports no message', async () => {
  const { value } = await emit(example, settings({ ...all, docsUrl: 'https://docs.example/{locale}/{path}#{anchor}' }))
  const main = `import { ApiCode, ApiCodeError, parseApiResponse, isUnknownApiResponse } from './generated/index.js'
    export function raise(body: unknown): ApiCodeError | null {
      const response = parseApiResponse(body)
      return response === undefined || isUnknownApiResponse(response) ? null : ApiCodeError.from(response)
    }
    export const exact: ApiCodeError<ApiCode.Ok> = ApiCodeError.from({ code: ApiCode.Ok, data: 1 })
    class OwnError extends ApiCodeError {}
    export const own: unknown = OwnError.from({ code: ApiCode.BackgroundWait, data: 7, message: null })
    export const isOwn: boolean = own instanceof OwnError`
  expect(problems(value, { 'main.ts': main })).toEqual([])
  const { ApiCodeError } = await load(value)
  const from: unknown = typeof ApiCodeError === 'function' ? Reflect.get(ApiCodeError, 'from') : null
  if (typeof from !== 'function') throw new Error('no error')
  const response = { code: 100, data: 7, message: 'Job 7 runs.' }
  const error: unknown = Reflect.apply(from, ApiCodeError, [response])
  expect(error).toMatchObject({
    code: 100,
    data: 7,
    serverMessage: 'Job 7 runs.',
    docsUrl: 'https://docs.example/en/errors#w',
    cause: response,
  })
  expect(Reflect.apply(from, ApiCodeError, [{ code: 1, data: {}, message: null }])).not.toHaveProperty(
    'serverMessage',
    null,
  )
  const errors = value.find(({ path }) => path === 'api-code/errors.ts')
  expect(errors?.text).not.toContain('messages')
})

test('facets whose values have several types, or are no integers, are texts', async () => {
  const given = model([
    set([
      code(0, 'Ok', { facets: { next: 'poll', delay: 1.5, level: 5, mixed: 5 } }),
      code(1, 'Bad', { facets: { next: true, delay: 2, level: -1, mixed: '5' } }),
    ]),
  ])
  for (const enumStyle of ['enum', 'const', 'union'] as const) {
    const { value } = await emit(given, settings({ ...all, enumStyle }))
    const main = `import { type ApiCode, apiCodeDelay, apiCodeLevel, type ApiCodeNext, hasApiCodeMixed } from './generated/index.js'
      export const next: readonly ApiCodeNext[] = ['poll', 'true']
      export const delay: '1.5' | '2' | undefined = apiCodeDelay(0)
      export const level: 5 | -1 | undefined = apiCodeLevel(0)
      export const both = (code: unknown): ApiCode | null => (hasApiCodeMixed(code, '5') ? code : null)`
    expect(problems(value, { 'main.ts': main })).toEqual([])
    const { apiCodeDelay } = await load(value)
    if (typeof apiCodeDelay !== 'function') throw new Error('no lookup')
    expect(Reflect.apply(apiCodeDelay, undefined, [0])).toBe('1.5')
  }
})

test('a removed code that an older server sends is what it was', async () => {
  const given = model([
    set([
      code(0, 'Ok', { kind: 'success' }),
      code(7, 'Gone', { kind: 'error', data: 'number', facets: { next: 'fix-input' }, status: 'removed' }),
    ]),
  ])
  const { value } = await emit(given, settings({ ...all }))
  const main = `import { type ApiCode, isApiCode, isErrorApiCode, type ApiResponse, isApiResponse } from './generated/index.js'
    export const never = (code: ApiCode): null => (isApiCode(code) ? null : code)
    export const data = (value: unknown): number =>
      isApiResponse(value) && isErrorApiCode(value.code) ? (value satisfies ApiResponse, value.code) : 0`
  expect(problems(value, { 'main.ts': main })).toEqual([])
  const { isErrorApiResponse, hasApiCodeNext } = await load(value)
  if (typeof isErrorApiResponse !== 'function' || typeof hasApiCodeNext !== 'function') throw new Error('no guards')
  const is = (data: unknown): unknown => Reflect.apply(isErrorApiResponse, undefined, [{ code: 7, data, message: '' }])
  expect([is(1), is('1'), Reflect.apply(hasApiCodeNext, undefined, [7, 'fix-input'])]).toEqual([true, false, true])
})

test('facets and responses of which little is said compile', async () => {
  const given = model([
    set([
      code(0, 'Ok', { attributes: { level: -5, note: 'a text '.repeat(9) } }),
      code(1, 'Bad', { attributes: { level: 3 } }),
    ]),
  ])
  for (const enumStyle of ['enum', 'const', 'union'] as const) {
    const { value } = await emit(given, settings({ ...all, enumStyle }))
    const main = `import { hasApiCodeLevel } from './generated/index.js'
      export const exact = (code: unknown): 0 | null => (hasApiCodeLevel(code, -5) ? code : null)`
    expect(problems(value, { 'main.ts': main })).toEqual([])
  }
  const free = model([set([code(0, 'Ok', { attributes: { note: 'a text '.repeat(9) } })])])
  const { value } = await emit(free, settings({ ...all }))
  expect(problems(value)).toEqual([])
})
