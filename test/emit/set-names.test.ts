import { describe, expect, test } from 'vitest'

import type { EnumStyle } from '../../generator/config/settings.ts'
import { emit } from '../../generator/emit/emit.ts'
import type { OutputFile } from '../../generator/emit/output-file.ts'
import { problems } from './compile.ts'
import { code, model, plain, says, set, settings } from './model.ts'
import { everything } from './surface.ts'

const typeNames = ['Code', 'Data', 'Locale', 'Wanted', 'C', 'T', 'L', 'W', 'Single', 'Message']

const codes = [
  code(0, 'Ok', { kind: 'success', facets: { next: 'go', level: -1 } }),
  code(1, 'Bad', {
    kind: 'error',
    data: 'Readonly<Record<string, string>>',
    facets: { next: 'stop', level: 2 },
    locales: { en: says(plain('Bad.'), 'a'), kk: says(plain('Жаман.'), 'a') },
  }),
]

describe('a set compiles whose type is named as what emitted code uses', () => {
  // All of them in one program a style: a folder for each name and each way of writing it.
  test.each<EnumStyle>(['enum', 'const', 'union'])('in the style %s', async (enumStyle) => {
    const files: OutputFile[] = []
    for (const typeName of typeNames) {
      const given = model([set(codes, { id: 'some', typeName })], ['en', 'kk'])
      const withoutResponses = { ...everything, response: null }
      for (const [asked, more] of Object.entries({
        everything,
        declared: { output: 'js' as const },
        withoutResponses,
      })) {
        const { value, diagnostics } = await emit(given, settings({ ...everything, ...more, enumStyle }))
        expect(diagnostics).toEqual([])
        files.push(...value.map((file) => ({ ...file, path: `${typeName}/${asked}/${file.path}` })))
      }
    }
    expect(problems(files)).toEqual([])
  })
})

test('prefixes in any case, and functions in PascalCase, clash with nothing of their own set', async () => {
  const given = model([set(codes, { id: 'some', typeName: 'DoorCode' })], ['en', 'kk'])
  const styles = [
    { casing: null, prefix: 'my', suffix: '' },
    { casing: null, prefix: '_', suffix: '' },
    { casing: 'PascalCase', prefix: '', suffix: '' },
    { casing: 'PascalCase', prefix: 'acme_', suffix: 'X' },
    { casing: 'snake_case', prefix: 'my', suffix: '' },
  ] as const
  for (const exports of styles) {
    const { value, diagnostics } = await emit(given, settings({ ...everything, exports }))
    expect(diagnostics).toEqual([])
    expect(problems(value)).toEqual([])
  }
})

test('a facet is called as the language of names calls its column', async () => {
  const final = [code(1, 'Waits', { attributes: { Конец: false } }), code(2, 'Done', { attributes: { Конец: true } })]
  const named = (attributeNames: Record<string, string>) => model([set(final, { attributeNames })])
  const facets = async (given: ReturnType<typeof model>, more = {}) => {
    const { value, diagnostics } = await emit(given, settings({ facets: true, ...more }))
    const text = value.find(({ path }) => path === 'api-code/facets.ts')?.text ?? ''
    return [...text.matchAll(/export function (\w+)/g)]
      .map(([, name]) => name)
      .concat(diagnostics.map(({ rule }) => rule))
  }
  expect(await facets(named({ Конец: 'Final' }))).toEqual(['isFinalApiCode'])
  expect(await facets(named({ Конец: 'Final' }), { facetNames: { Конец: 'last' } })).toEqual(['isLastApiCode'])
  expect(await facets(named({}))).toEqual(['facet-name-needed'])
})
