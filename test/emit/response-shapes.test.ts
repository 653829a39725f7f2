import { describe, expect, test } from 'vitest'

import type { EnumStyle, SetSettings } from '../../generator/config/settings.ts'
import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import { emit } from '../../generator/emit/emit.ts'
import type { OutputFile } from '../../generator/emit/output-file.ts'
import { load, problems } from './compile.ts'
import { code, model, set, settings } from './model.ts'

const numbers = model([
  set([
    code(0, 'Ok', { kind: 'success' }),
    code(4, 'Stuck', { kind: 'error', data: 'number' }),
    code(-7, 'Lost', { kind: 'error' }),
  ]),
])
const words = model([
  set(
    [
      code('OK', 'Ok', { kind: 'success' }),
      code('https://errors.example/stuck', 'Stuck', { kind: 'error', data: 'number' }),
    ],
    { type: 'string' },
  ),
])

type Response = NonNullable<SetSettings['response']>
type Given = Parameters<typeof resolveSettings>[0]['response']

/** What the config says, as a run takes it. */
function fieldsOf(response: Given): Response {
  const { response: fields } = resolveSettings({ docs: 'docs/*.md', ...(response === undefined ? {} : { response }) })
  if (fields === null) throw new Error('no fields')
  return fields
}

interface Shape {
  readonly response: Given
  readonly given?: typeof numbers
  /** Responses with a known code. */
  readonly known: readonly unknown[]
  /** One with a code of a newer server. */
  readonly newer: unknown
  /** No responses, and the field at fault. */
  readonly none: readonly (readonly [unknown, string])[]
  /** What a program reads of a response. */
  readonly read: string
}

const shapes: Readonly<Record<string, Shape>> = {
  'without data': {
    response: { code: 'code', message: 'message' },
    known: [{ code: 0 }, { code: 4, message: null }, { code: -7, message: 'x', data: 1 }],
    newer: { code: 31, message: 'later' },
    none: [
      [{ code: 0, message: 1 }, 'message'],
      [{}, 'code'],
    ],
    read: 'body.message',
  },
  'of a code alone': {
    response: { code: 'status' },
    known: [{ status: 0 }, { status: 4, message: 5 }],
    newer: { status: 31 },
    none: [
      [{ status: '0' }, 'code'],
      [{ code: 0 }, 'code'],
    ],
    read: 'body.status',
  },
  'without a message': {
    response: { code: 'code', data: 'result' },
    known: [{ code: 0 }, { code: 4, result: 1 }],
    newer: { code: 31, result: {} },
    none: [[{ code: 4, result: 'x' }, 'data']],
    read: 'body.result',
  },
  'nested in an object': {
    response: 'error',
    known: [{ error: { code: 0 } }, { error: { code: 4, details: 3, message: 'm' }, id: 1 }],
    newer: { error: { code: 31, message: null } },
    none: [
      [{ error: null }, 'code'],
      [{ error: 'stuck' }, 'code'],
      [{ code: 0 }, 'code'],
      [{ error: { code: 4, details: '3' } }, 'data'],
    ],
    read: 'body.error.details',
  },
  'in several objects': {
    response: { code: 'error.code', data: 'meta.info', message: 'texts.user.text' },
    known: [{ error: { code: 0 } }, { error: { code: 4 }, meta: { info: 1 }, texts: null }],
    newer: { error: { code: 31 }, texts: { user: { text: 'x' } } },
    none: [
      [{ error: { code: 4 }, meta: null }, 'data'],
      [{ error: { code: 0 }, texts: { user: { text: 1 } } }, 'message'],
    ],
    read: 'body.texts?.user?.text',
  },
  'of problem details': {
    response: 'problem-details',
    given: words,
    known: [
      { type: 'OK', title: 'Fine', status: 200 },
      { type: 'https://errors.example/stuck', detail: 'Push.' },
    ],
    newer: { type: 'https://errors.example/new', detail: 'Later.' },
    none: [
      [{ status: 404 }, 'code'],
      [{ type: 'OK', detail: {} }, 'message'],
    ],
    read: 'body.detail',
  },
  'in the first of a list': {
    response: 'json-api',
    given: words,
    known: [{ errors: [{ code: 'OK' }] }, { errors: [{ code: 'OK', detail: 'x' }, { code: 7 }] }],
    newer: { errors: [{ code: 'NEW' }] },
    none: [
      [{ errors: [] }, 'code'],
      [{ errors: null }, 'code'],
    ],
    read: 'body.errors[0].detail',
  },
  'with names that are no identifiers': {
    response: { code: 'error\\.code', data: 'the data', message: 'class' },
    known: [{ 'error.code': 0 }, { 'error.code': 4, 'the data': 1, class: '' }],
    newer: { 'error.code': 31 },
    none: [[{ error: { code: 0 } }, 'code']],
    read: "body['the data']",
  },
  'with integers as texts': {
    response: { code: 'error.code', data: 'data', message: 'error.text', as: 'integer' },
    known: [{ error: { code: 0 } }, { error: { code: -7 }, data: 'x' }, { error: { code: 4 }, data: 1 }],
    newer: { error: { code: 31 } },
    none: [
      [{ error: { code: '' } }, 'code'],
      [{ error: { code: '04' } }, 'code'],
      [{ error: { code: '4' }, data: 'x' }, 'data'],
      [{ error: { code: 'Infinity' } }, 'code'],
      [{ error: { code: ' 4' } }, 'code'],
    ],
    read: 'body.data',
  },
  'of GraphQL': {
    response: 'graphql',
    given: words,
    known: [{ data: null, errors: [{ message: 'm', extensions: { code: 'OK' } }] }],
    newer: { errors: [{ message: 'm', extensions: { code: 'NEW' } }] },
    none: [[{ data: {} }, 'code']],
    read: 'body.errors[0].message',
  },
}

describe.each(Object.entries(shapes))('a response %s', (_, { response, given = numbers, known, newer, none }) => {
  const options = { response: fieldsOf(response), errors: true, facets: true }

  test('is read, whether its code is known or not', async () => {
    const { value, diagnostics } = await emit(given, settings(options))
    expect(diagnostics).toEqual([])
    const api = await load(value)
    const call = (name: string, body: unknown): unknown => {
      const found = api[name]
      if (typeof found !== 'function') throw new Error(`no ${name}`)
      const result: unknown = Reflect.apply(found, undefined, [body])
      return result
    }
    expect(known.filter((body) => call('isApiResponse', body) !== true)).toEqual([])
    expect(known.map((body) => call('parseApiResponse', body))).toEqual(known)
    expect(known.map((body) => call('apiResponseProblem', body))).toEqual(known.map(() => undefined))
    expect([call('isApiResponse', newer), call('isUnknownApiResponse', newer)]).toEqual([false, true])
    expect(call('parseApiResponse', newer)).toEqual(newer)
    expect(none.map(([body]) => call('apiResponseProblem', body))).toEqual(none.map(([, field]) => field))
    expect(none.map(([body]) => call('parseApiResponse', body))).toEqual(none.map(() => undefined))
    const fail = (): never => {
      throw new Error('trap')
    }
    const trap = new Proxy({}, { get: fail, has: fail, getOwnPropertyDescriptor: fail, ownKeys: fail })
    expect(['isApiResponse', 'parseApiResponse', 'isErrorApiResponse'].map((name) => call(name, trap))).toEqual([
      false,
      undefined,
      false,
    ])
  })
})

// All of them in one program a style.
test.each<EnumStyle>(['enum', 'const', 'union'])('every shape compiles in the style %s', async (enumStyle) => {
  const files: OutputFile[] = []
  const programs: Record<string, string> = {}
  for (const [index, { response, given = numbers, read }] of Object.values(shapes).entries()) {
    for (const output of ['ts', 'js'] as const) {
      const own = settings({ response: fieldsOf(response), errors: true, facets: true, enumStyle, output })
      const folder = `${output}-${index}`
      files.push(...(await emit(given, own)).value.map((file) => ({ ...file, path: `${folder}/${file.path}` })))
      programs[`${folder}.ts`] =
        `import { ApiCodeError, isApiResponse, isErrorApiResponse, isUnknownApiResponse, parseApiResponse } from './generated/${folder}/index.js'
        export function show(value: unknown): unknown {
          const body = parseApiResponse(value)
          if (body === undefined || isUnknownApiResponse(body)) return body
          if (isErrorApiResponse(body)) throw ApiCodeError.from(body)
          return isApiResponse(body) ? ${read} : null
        }`
    }
  }
  expect(problems(files, programs)).toEqual([])
})

test('codes that are sent as text become numbers, and what stands beside them stays', async () => {
  const api = async (response: Given): Promise<(body: unknown) => unknown> => {
    const { value } = await emit(numbers, settings({ response: fieldsOf(response) }))
    const { parseApiResponse } = await load(value)
    if (typeof parseApiResponse !== 'function') throw new Error('no parser')
    return (body) => {
      const result: unknown = Reflect.apply(parseApiResponse, undefined, [body])
      return result
    }
  }
  const flat = await api({ code: 'code', message: 'message', as: 'integer' })
  const body = { code: '4', message: 'm', more: [1] }
  expect([flat(body), body.code, flat({ code: '31' }), flat({ code: '-7' })]).toEqual([
    { code: 4, message: 'm', more: [1] },
    '4',
    { code: 31 },
    { code: -7 },
  ])
  const nested = await api({ code: 'errors.0.code', as: 'integer' })
  expect(nested({ errors: [{ code: '4', at: 'x' }, { code: '5' }], id: 2 })).toEqual({
    errors: [{ code: 4, at: 'x' }, { code: '5' }],
    id: 2,
  })
})
