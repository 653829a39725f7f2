import { describe, expect, test } from 'vitest'

import { load, problems } from './compile.ts'
import { filesOf } from './emitted.ts'
import { code, model, plain, says, set } from './model.ts'

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
