import { describe, expect, test } from 'vitest'

import type { EnumStyle } from '../../generator/config/settings.ts'
import { format } from '../../generator/emit/typescript/format.ts'
import { load, problems } from './compile.ts'
import { filesOf, textOf, two } from './emitted.ts'
import { code, model, plain, says, set } from './model.ts'

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
