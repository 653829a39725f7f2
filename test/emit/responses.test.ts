import { describe, expect, test } from 'vitest'

import { emit } from '../../generator/emit/emit.ts'
import { all, caller } from './answers.ts'
import { load, problems } from './compile.ts'
import { code, model, set, settings } from './model.ts'

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
