import { describe, expect, test } from 'vitest'

import type { SetSettings } from '../../generator/config/settings.ts'
import { emit } from '../../generator/emit/emit.ts'
import type { CodeSet } from '../../generator/model/types.ts'
import { code, model, plain, says, set, settings } from './model.ts'

async function found(
  sets: readonly CodeSet[],
  more: Partial<SetSettings> = {},
): Promise<readonly (readonly [string, string])[]> {
  const { diagnostics } = await emit(model(sets), settings({ ...more }))
  return diagnostics.map(({ rule, message }) => [rule, message])
}

const response = { code: 'code', data: 'data', message: 'message' }

describe('export-clash', () => {
  test('between the names that two sets have', async () => {
    const sets = [set([code(0, 'Ok')]), set([code(1, 'Bad')], { id: 'apiCodeName', typeName: 'ApiCodeName' })]
    expect(await found(sets)).toContainEqual([
      'export-clash',
      'The output would export “ApiCodeName” twice: in api-code/codes.ts and in api-code-name/codes.ts.',
    ])
  })

  test('between a facet and a lookup', async () => {
    expect(await found([set([code(0, 'Ok', { facets: { message: 'x' } })])], { facets: true })).toEqual([
      [
        'export-clash',
        'The output would export “apiCodeMessage” twice: in api-code/messages.ts and in api-code/facets.ts.',
      ],
    ])
  })

  test('between a constant and a function', async () => {
    const style = { casing: 'camelCase', prefix: '', suffix: '' } as const
    expect(await found([set([code(0, 'Names')])], { constants: true, exports: style })).toEqual([
      ['export-clash', 'The output would export “apiCodeNames” twice: in api-code/codes.ts and in api-code/codes.ts.'],
    ])
  })

  test('between the constants of two codes, former names too', async () => {
    const codes = [code(0, 'Ok', { aliases: ['Foo_Bar'] }), code(1, 'FooBar')]
    expect(await found([set(codes)], { constants: true })).toEqual([
      [
        'export-clash',
        'The output would export “API_CODE_FOO_BAR” twice: in api-code/codes.ts and in api-code/codes.ts.',
      ],
    ])
    expect(await found([set([code(0, 'FooBar', { aliases: ['Foo_Bar'] })])], { constants: true })).toEqual([])
  })

  test('not between the object and the type of the codes', async () => {
    expect(await found([set([code(0, 'Ok')])], { enumStyle: 'const' })).toEqual([])
  })
})

test('member-clash where the casing makes two names equal', async () => {
  const style = { casing: 'camelCase', prefix: '', suffix: '' } as const
  expect(await found([set([code(0, 'Step1_2'), code(1, 'Step12')])], { members: style })).toEqual([])
  expect(await found([set([code(0, 'Foo_Bar'), code(1, 'FooBar')])], { members: style })).toEqual([
    ['member-clash', '“Foo_Bar” and “FooBar” both become the member “fooBar”.'],
  ])
})

describe('no-data-type', () => {
  test.each([
    'number string',
    '',
    'number; globalThis.PWNED = 1',
    'number // comment\n; alert(1)',
    '{ a: ',
    'type X = 1',
    '*/',
    'number }',
    'this',
    'unique symbol',
    'nubmer',
    'NaN',
    'typeof globalThis',
    'Array',
    'Record<string>',
    'Record<boolean, string>',
    '{ a: string; a: number }',
    '{ id: number; [key: string]: string }',
    '[first?: string, second: number]',
    '[...string]',
    "import('@acme/types')",
    "import('../types.js').Task",
    "import('/types').Task",
    "import('ty\\'pes').Task",
    "import('C:\\\\types').Task",
    '`text`',
    'string extends number ? 1 : 2',
    '<T>(value: T) => T',
  ])('of %j', async (data) => {
    const given = model([set([code(5, 'Odd', { data })])])
    const { value, diagnostics } = await emit(given, settings({ response }))
    expect(diagnostics).toMatchObject([{ rule: 'no-data-type', file: 'registry.yaml', line: 3 }])
    expect(diagnostics[0]?.message).toContain(`The data of code 5 is “${data.replaceAll(/\s+/g, ' ')}”`)
    expect(value).toEqual([])
  })

  test('names the part at fault, and what was most likely meant', async () => {
    const given = model([set([code(5, 'Odd', { data: 'readonly (strng | null)[]' })])])
    const { diagnostics } = await emit(given, settings({ response }))
    expect(diagnostics[0]?.message).toContain('“strng” in it')
    expect(diagnostics[0]?.fix).toBe('Write “string”, if that is what you mean.')
    const bare = await emit(model([set([code(5, 'Odd', { data: 'Promise' })])]), settings({ response }))
    expect(bare.diagnostics[0]?.fix).toBe('Write “Promise<unknown>”, if that is what you mean.')
  })

  test.each([
    'number',
    'readonly string[]',
    '{ readonly id: string }',
    "import('@acme/types/v2.js').Task",
    "import('node:buffer').Blob",
    "import('#types').Task",
    'null /* x */',
  ])('not of %s', async (data) => {
    expect(await found([set([code(5, 'Fine', { data })])], { response })).toEqual([])
  })
})

test('path-clash of sets whose ids differ in their spelling alone', async () => {
  const sets = [
    set([code(0, 'Ok')], { id: 'tollState', typeName: 'TollState' }),
    set([code(0, 'Ok')], { id: 'toll_state', typeName: 'Toll_state' }),
  ]
  expect(await found(sets)).toEqual([
    ['path-clash', 'The sets “tollState” and “toll_state” would both be written to toll-state/.'],
  ])
})

test('hidden-name of a facet and a type that together are a name of the language', async () => {
  const sets = [set([code(0, 'Ok', { facets: { readonly: true } })], { id: 'mapCode', typeName: 'Map_' })]
  expect(await found(sets, { facets: true })).toEqual([])
  const hidden = [set([code(0, 'Ok', { kind: 'readonly' })], { id: 'setCode', typeName: 'Set' })]
  expect((await found(hidden)).map(([rule]) => rule)).toEqual(['hidden-name', 'hidden-name'])
})

describe('the paths of the output', () => {
  test('are none that Windows keeps for a device', async () => {
    const { value } = await emit(model([set([code(0, 'Ok')], { id: 'aux', typeName: 'Aux' })]), settings())
    expect(value.map(({ path }) => path)).toContain('aux-codes/index.ts')
    const spoken = code(0, 'Ok', { locales: { en: says(plain('Fine.'), null), con: says(plain('Fain.'), null) } })
    const { value: none, diagnostics } = await emit(model([set([spoken])], ['en', 'con']), settings())
    expect(none).toEqual([])
    expect(diagnostics.map(({ rule }) => rule)).toContain('file-name')
  })
})
