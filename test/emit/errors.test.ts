import { describe, expect, test } from 'vitest'

import { emit } from '../../generator/emit/emit.ts'
import { all, example } from './answers.ts'
import { load, problems } from './compile.ts'
import { settings } from './model.ts'

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
