import { parseMarkdown } from '../../generator/docs/parse-markdown.ts'
import { describe, expect, test } from 'vitest'

import type { EnumStyle, SetSettings, Settings } from '../../generator/config/settings.ts'
import { emit } from '../../generator/emit/emit.ts'
import type { OutputFile } from '../../generator/emit/output-file.ts'
import type { Model } from '../../generator/model/types.ts'
import { format } from '../../generator/emit/typescript/format.ts'
import { load, problems } from './compile.ts'
import { code, model, plain, says, set, settings } from './model.ts'

async function filesOf(
  given: Model,
  more: Partial<Settings> = {},
  setMore: Partial<SetSettings> = {},
): Promise<readonly OutputFile[]> {
  const { value, diagnostics } = await emit(given, settings({ ...more, ...setMore }))
  expect(diagnostics).toEqual([])
  return value
}

function textOf(files: readonly OutputFile[], path: string): string {
  const file = files.find((candidate) => candidate.path === path)
  if (file === undefined) throw new Error(`no ${path}`)
  return file.text
}

const two = model([
  set([code(0, 'Ok'), code(8, 'LoginFailed')]),
  set([code('DELIVRD', 'Delivrd'), code('constructor', 'Constructor')], {
    id: 'smsStatus',
    typeName: 'SmsStatus',
    type: 'string',
  }),
])

describe('the layout', () => {
  test('is that of the design', async () => {
    const files = await filesOf(two)
    expect(files.map(({ path }) => path)).toEqual([
      'index.ts',
      'api-code/index.ts',
      'api-code/codes.ts',
      'api-code/messages.ts',
      'api-code/en.ts',
      'api-code/messages/en.ts',
      'api-code/messages/all/en.ts',
      'api-code/messages/lazy/en.ts',
      'sms-status/index.ts',
      'sms-status/codes.ts',
      'sms-status/messages.ts',
      'sms-status/en.ts',
      'sms-status/messages/en.ts',
      'sms-status/messages/all/en.ts',
      'sms-status/messages/lazy/en.ts',
      'model.json',
    ])
  })

  test('is laid out as the formatter would, a second time too', async () => {
    for (const { path, text } of await filesOf(two, {}, { facets: true, errors: true, constants: true })) {
      if (path.endsWith('.ts')) expect(await format(text)).toBe(text)
    }
  })

  test('is the same on a second run, and knows no lines', async () => {
    const moved = model(
      two.sets.map((each) => ({
        ...each,
        codes: each.codes.map((one) => ({
          ...one,
          locales: Object.fromEntries(
            Object.entries(one.locales).map(([locale, text]) => [
              locale,
              { ...text, origin: { ...text.origin, line: 99 } },
            ]),
          ),
        })),
      })),
    )
    expect(await filesOf(moved)).toEqual(await filesOf(two))
  })

  test('has one home for each text beside the lazy one, whatever the texts are called', async () => {
    const texts = set([code('ages', 'Ages'), code('x', 'X')], { id: 'mess', typeName: 'Mess', type: 'string' })
    const files = await filesOf(model([texts]))
    const homes = files.filter(({ path, text }) => path.endsWith('.ts') && text.includes("'About Ages.'"))
    expect(homes.map(({ path }) => path)).toEqual(['mess/messages/en.ts', 'mess/messages/lazy/en.ts'])
    expect(problems(files)).toEqual([])
  })

  test('imports .ts where the config says so', async () => {
    const files = await filesOf(two, { importExtension: '.ts' })
    expect(textOf(files, 'index.ts')).toContain("export * from './api-code/index.ts'")
    expect(problems(files)).toEqual([])
  })
})

describe('the TSDoc', () => {
  const text = {
    ...plain('Login failed. It happens:\n- at night;\n- often.', 'Login failed.'),
    markdown: 'Login failed. It happens:\n\n- at **night**;\n- often.',
    content: parseMarkdown('Login failed. It happens:\n\n- at **night**;\n- often.', 'x.md'),
  }
  const documented = model([set([code(8, 'LoginFailed', { locales: { en: says(text, 'apiCode-8') } })])])

  test('has the summary, the rest with its list, and the anchor', async () => {
    expect(textOf(await filesOf(documented), 'api-code/codes.ts')).toContain(
      [
        '  /**',
        '   * Login failed.',
        '   *',
        '   * It happens:',
        '   *',
        '   * - at **night**;',
        '   * - often.',
        '   *',
        '   * Anchor: `apiCode-8`',
        '   */',
        '  LoginFailed = 8,',
      ].join('\n'),
    )
  })

  test('leads to the docs where they are published', async () => {
    const docsUrl = 'https://example.kz/{locale}/{path}#{anchor}'
    expect(textOf(await filesOf(documented, { docsUrl }), 'api-code/codes.ts')).toContain(
      '   * @see {@link https://example.kz/en/errors#apiCode-8}\n   */',
    )
  })

  test('is in the locale that the config names, else in the source locale', async () => {
    const both = model(
      [
        set([
          code(0, 'Ok', { locales: { en: says(plain('Fine.'), 'a'), kk: says(plain('Жақсы.'), 'a') } }),
          code(1, 'Bad', { locales: { en: says(plain('Not fine.'), 'b') } }),
        ]),
      ],
      ['en', 'kk'],
    )
    const codes = textOf(await filesOf(both, {}, { tsdoc: 'kk' }), 'api-code/codes.ts')
    expect(codes).toContain('* Жақсы.')
    expect(codes).not.toContain('* Fine.')
    expect(codes).toContain('* Not fine.')
  })

  test('marks what is deprecated and removed, with the reason', async () => {
    const codes = textOf(
      await filesOf(
        model([
          set([
            code(1, 'Old', { status: 'deprecated', deprecated: 'Use `2`, {@link x}.' }),
            code(2, 'Older', { status: 'deprecated', deprecated: '' }),
            code(3, 'Gone', { status: 'removed' }),
            code(4, 'Renamed', { aliases: ['Former'] }),
          ]),
        ]),
      ),
      'api-code/codes.ts',
    )
    expect(codes).toContain('   * @deprecated Use `2`, \\{\\@link x\\}.\n   */\n  Old = 1')
    expect(codes).toContain('   * @deprecated\n   */\n  Older = 2')
    expect(codes).toContain('   * @deprecated No longer documented.\n   */\n  Gone = 3')
    expect(codes).toContain('  /** @deprecated Renamed to {@link ApiCode.Renamed}. */\n  Former = 4,')
  })
})

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

describe('spelling', () => {
  const spelled = { members: { casing: 'CONSTANT_CASE', prefix: 'E_', suffix: '_X' } } as const

  test('of members', async () => {
    const codes = textOf(await filesOf(two, {}, spelled), 'api-code/codes.ts')
    expect(codes).toContain('E_LOGIN_FAILED_X = 8,')
    expect(codes).toContain("apiCodeNames = ['E_OK_X', 'E_LOGIN_FAILED_X'] as const")
  })

  test('of exports', async () => {
    const files = await filesOf(
      two,
      {},
      { constants: true, exports: { casing: 'snake_case', prefix: 'Acme', suffix: 'Enum' } },
    )
    const codes = textOf(files, 'api-code/codes.ts')
    expect(codes).toContain('export enum AcmeApiCodeEnum {')
    expect(codes).toContain('export function is_acme_api_code_enum(')
    expect(codes).toContain('export const acme_api_code_enum_ok: AcmeApiCodeEnum.Ok = 0')
    expect(problems(files)).toEqual([])
  })
})

describe('constants', () => {
  test.each<EnumStyle>(['enum', 'const', 'union'])('have the former names too, in the style %s', async (enumStyle) => {
    const given = model([
      set([code(0, 'Ok', { aliases: ['Success'] })]),
      set([code('A', 'Accepted', { aliases: ['Taken'] })], { id: 'sms', typeName: 'Sms', type: 'string' }),
    ])
    const files = await filesOf(given, {}, { constants: true, enumStyle })
    expect(textOf(files, 'api-code/codes.ts')).toContain(
      '/** @deprecated Renamed to {@link API_CODE_OK}. */\nexport const API_CODE_SUCCESS: typeof API_CODE_OK = API_CODE_OK\n',
    )
    expect(problems(files, {}, { isolatedDeclarations: true })).toEqual([])
    expect(await load(files)).toMatchObject({ API_CODE_OK: 0, API_CODE_SUCCESS: 0, SMS_TAKEN: 'A' })
  })
})

describe('hostile texts', () => {
  const nasty = '*/ export const PWNED = 1 /* `${x}` \u2028 \ud800 \' " \\ {@link x} @deprecated'

  test('stay texts, whatever they say', async () => {
    const text = plain(nasty)
    const given = model(
      [
        set([code(0, 'Ok', { locales: { en: says(text, nasty) }, status: 'deprecated', deprecated: nasty })], {
          headings: { en: nasty },
        }),
      ],
      ['en'],
    )
    const files = await filesOf(given, {}, { constants: true, facets: true })
    expect(problems(files)).toEqual([])
    const api = await load(files)
    const { apiCodeMessage, apiCodeAnchor } = api
    if (typeof apiCodeMessage !== 'function' || typeof apiCodeAnchor !== 'function') throw new Error('no lookups')
    expect(Reflect.apply(apiCodeMessage, undefined, [0])).toBe(nasty)
    expect(Reflect.apply(apiCodeAnchor, undefined, [0])).toBe(nasty)
    expect(Object.keys(api)).not.toContain('PWNED')
  })

  test.each(['"A" = ((globalThis as any).PWNED = 1), "B"', '__proto__', 'a b', ''])(
    'do not become names: %j',
    async (name) => {
      await expect(filesOf(model([set([code(0, name)])]))).rejects.toThrow('is no identifier')
    },
  )

  test('as codes are looked up as what they are', async () => {
    const odd = ['__proto__', 'constructor', '4.7.1', '{{X}}', 'a b', 'ok', 'OK', "it's"]
    const given = model([
      set(
        odd.map((value, index) => code(value, `C${index}`)),
        { type: 'string' },
      ),
    ])
    for (const enumStyle of ['enum', 'const', 'union'] as const) {
      const files = await filesOf(given, {}, { enumStyle })
      expect(problems(files)).toEqual([])
      const { apiCodeValues, apiCodeMessage } = await load(files)
      if (typeof apiCodeMessage !== 'function') throw new Error('no lookup')
      expect(apiCodeValues).toEqual(odd)
      expect(odd.map((value): unknown => Reflect.apply(apiCodeMessage, undefined, [value]))).toEqual(
        odd.map((_, index) => `About C${index}.`),
      )
    }
  })
})

describe('what is hardly there', () => {
  const mainOfOne = `import { apiCodeAnchor, loadApiCodeMessages } from './generated/index.js'
    export const anchor: string = apiCodeAnchor(0) ?? ''
    export const messages: Promise<ReadonlyMap<number, string>> = loadApiCodeMessages('en')`

  test.each<EnumStyle>(['enum', 'const', 'union'])('compiles in the style %s', async (enumStyle) => {
    const ranges = set([], { id: 'range', typeName: 'Range' })
    const gone = set([code(1, 'Gone', { status: 'removed' })])
    const untranslated = set([code(1, 'Ok', { locales: { kk: says(plain('Сәтті.'), null) } })], {
      id: 'other',
      typeName: 'Other',
    })
    const sets = [gone, untranslated, ranges]
    expect(
      problems(await filesOf(model(sets, ['en', 'kk']), {}, { enumStyle, constants: true, facets: true })),
    ).toEqual([])
  })

  test('leaves no helper that nothing needs', async () => {
    const anchorless = model([set([code(0, 'Ok', { locales: { en: says(plain('Fine.'), null) } })])])
    const files = await filesOf(anchorless)
    expect(textOf(files, 'api-code/codes.ts')).not.toContain('anchors')
    expect(problems(files, { 'main.ts': mainOfOne })).toEqual([])
    const { apiCodeAnchor, loadApiCodeMessages } = await load(files)
    if (typeof apiCodeAnchor !== 'function' || typeof loadApiCodeMessages !== 'function') throw new Error('no lookups')
    expect(Reflect.apply(apiCodeAnchor, undefined, [0])).toBe(undefined)
    expect(await Reflect.apply(loadApiCodeMessages, undefined, ['en'])).toEqual(new Map([[0, 'Fine.']]))
  })

  test('is a module all the same', async () => {
    expect(textOf(await filesOf(model([])), 'index.ts')).toMatch(/\nexport \{\}\n$/)
  })

  test('does not take names from Object.prototype', async () => {
    const given = model([set([code(0, 'Ok', { attributes: { constructor: true } })])])
    const { isConstructorApiCode } = await load(await filesOf(given, {}, { facets: true, facetNames: {} }))
    expect(isConstructorApiCode).toBeTypeOf('function')
  })
})
