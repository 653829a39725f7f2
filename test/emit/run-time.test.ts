import { describe, expect, test } from 'vitest'

import type { EnumStyle } from '../../generator/config/settings.ts'
import { load } from './compile.ts'
import { filesOf, textOf, two } from './emitted.ts'
import { code, model, plain, says, set } from './model.ts'

describe.each<EnumStyle>(['enum', 'const', 'union'])('what runs, in the style %s', (enumStyle) => {
  test.each(['ts', 'js'] as const)('as .%s', async (output) => {
    const given = model(
      [
        set([
          code(-3, 'Minus'),
          code(0, 'Ok'),
          code(1, 'Validation', { aliases: ['Invalid'] }),
          code(7, 'Gone', { status: 'removed' }),
          code(8, 'LoginFailed', {
            locales: {
              en: says(plain('Login failed. Sorry.', 'Login failed.'), 'login'),
              'pt-BR': says(plain('Falhou.'), 'login'),
            },
          }),
        ]),
        ...two.sets.slice(1),
      ],
      ['en', 'pt-BR'],
    )
    const files = await filesOf(given, { output }, { enumStyle })
    const api = await load(files, `index.${output}`)
    expect(api.apiCodeValues).toEqual([-3, 0, 1, 8])
    expect(api.apiCodeNames).toEqual(['Minus', 'Ok', 'Validation', 'LoginFailed'])
    expect(api.apiCodeLocales).toEqual(['en', 'pt-BR'])
    const call = (name: string, ...args: readonly unknown[]): unknown => {
      const found: unknown = Object.hasOwn(api, name) ? Reflect.get(api, name) : undefined
      if (typeof found !== 'function') throw new Error(`no ${name}`)
      return Reflect.apply(found, undefined, args)
    }
    const thrower = new Proxy(
      {},
      {
        get: () => {
          throw new Error('get')
        },
      },
    )
    const strangers = ['0', [0], Object(0), 0n, true, null, undefined, NaN, 0.5, 2, 'Ok', 'constructor', thrower]
    // 7 is removed: no list holds it, and an older server may still send it.
    expect([-3, 0, -0, 1, 7, 8].filter((value) => call('isApiCode', value))).toEqual([-3, 0, -0, 1, 7, 8])
    expect(strangers.filter((value) => call('isApiCode', value))).toEqual([])
    expect(['DELIVRD', 'constructor', 'toString', '__proto__', 0].map((value) => call('isSmsStatus', value))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
    expect([1, -0, 7, 5, 'constructor'].map((value) => call('apiCodeName', value))).toEqual([
      'Validation',
      'Ok',
      'Gone',
      undefined,
      undefined,
    ])
    expect([8, 0, 7, 5].map((value) => call('apiCodeAnchor', value))).toEqual([
      'login',
      'apiCode-0',
      'apiCode-7',
      undefined,
    ])
    expect(call('smsStatusAnchor', 'toString')).toBe(undefined)
    expect(call('apiCodeMessage', 8)).toBe('Login failed. Sorry.')
    expect(call('apiCodeSummary', 8)).toBe('Login failed.')
    expect(call('apiCodeMessage', 8, 'pt-BR')).toBe('Falhou.')
    expect(call('apiCodeMessage', 0, 'pt-BR')).toBe('About Ok.')
    expect(call('apiCodeMessage', 7)).toBe('About Gone.')
    expect(call('apiCodeMessage', 'constructor', '__proto__')).toBe(undefined)
    expect(call('isApiCodeTranslated', 8, 'pt-BR')).toBe(true)
    expect(call('isApiCodeTranslated', 0, 'pt-BR')).toBe(false)
    expect(await call('loadApiCodeMessages', 'pt-BR')).toEqual(new Map([[8, 'Falhou.']]))
    expect([8, 5, 7, -0, 1.5, 'x', thrower].map((value) => call('parseApiCode', value))).toEqual([
      8,
      5,
      7,
      -0,
      undefined,
      undefined,
      undefined,
    ])
    expect([8, 5, 7, 1.5].map((value) => call('isUnknownApiCode', value))).toEqual([false, true, false, false])
    if (enumStyle === 'enum') {
      expect(api.ApiCode).toMatchObject({ Validation: 1, Invalid: 1, '1': 'Validation', '-3': 'Minus', '7': 'Gone' })
    }
  })
})

describe('the guard', () => {
  test.each([
    ['16 runs', 16, 'value === 0 || value === 2'],
    ['more', 17, 'known.has(value)'],
  ])('of %s', async (_, runs, test) => {
    const codes = Array.from({ length: runs }, (_unused, index) =>
      code(index * 2, `C${index}`, index === 3 ? { status: 'removed' } : {}),
    )
    const files = await filesOf(model([set(codes)]))
    expect(textOf(files, 'api-code/codes.ts').replace(/\s+/g, ' ')).toContain(test)
    const { isApiCode } = await load(files)
    if (typeof isApiCode !== 'function') throw new Error('no guard')
    const found = Array.from({ length: 40 }, (_unused, value) => value).filter((value) =>
      Boolean(Reflect.apply(isApiCode, undefined, [value])),
    )
    expect(found).toEqual(codes.map(({ value }) => value))
  })
})
