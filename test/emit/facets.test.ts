import { describe, expect, test } from 'vitest'

import { emit } from '../../generator/emit/emit.ts'
import { all, caller } from './answers.ts'
import { load, problems } from './compile.ts'
import { code, model, set, settings } from './model.ts'

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

test('a column of yes and no has its guard, also where no code is marked', async () => {
  const given = model([set([code(0, 'Ok', { attributes: { final: false } }), code(1, 'Bad')])])
  for (const enumStyle of ['enum', 'const', 'union'] as const) {
    const { value } = await emit(given, settings({ ...all, enumStyle }))
    const main = `import { type FinalApiCode, isFinalApiCode } from './generated/index.js'
      export const none = (code: unknown): FinalApiCode | null => (isFinalApiCode(code) ? code : null)`
    expect(problems(value, { 'main.ts': main })).toEqual([])
    const { isFinalApiCode } = await load(value)
    if (typeof isFinalApiCode !== 'function') throw new Error('no guard')
    expect([0, 1, undefined].map((one): unknown => Reflect.apply(isFinalApiCode, undefined, [one]))).toEqual([
      false,
      false,
      false,
    ])
  }
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
