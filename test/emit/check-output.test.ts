import { describe, expect, test } from 'vitest'

import type { SetSettings } from '../../generator/config/settings.ts'
import { emit } from '../../generator/emit/emit.ts'
import type { CodeSet } from '../../generator/model/types.ts'
import { code, model, set, settings } from './model.ts'

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
  ])('of %j', async (data) => {
    expect(await found([set([code(5, 'Odd', { data })])], { response })).toEqual([
      ['no-data-type', `The data of code 5 is “${data}”, which is no TypeScript type.`],
    ])
  })

  test.each(['number', 'readonly string[]', '{ readonly id: string }', "import('@acme/types').Task", 'null /* x */'])(
    'not of %s',
    async (data) => {
      expect(await found([set([code(5, 'Fine', { data })])], { response })).toEqual([])
    },
  )

  test('stops the output', async () => {
    const odd = model([set([code(5, 'Odd', { data: 'a b' })])])
    const { value } = await emit(odd, settings({ response }))
    expect(value).toEqual([])
  })
})
