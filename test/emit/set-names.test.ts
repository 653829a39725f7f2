import { describe, expect, test } from 'vitest'

import type { EnumStyle } from '../../generator/config/settings.ts'
import { emit } from '../../generator/emit/emit.ts'
import type { OutputFile } from '../../generator/emit/output-file.ts'
import { problems } from './compile.ts'
import { code, model, plain, says, set, settings } from './model.ts'
import { everything } from './surface.ts'

const typeNames = ['Code', 'Data', 'Locale', 'Wanted', 'C', 'T', 'L', 'W', 'Single']

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
      for (const [asked, more] of Object.entries({ everything, withoutResponses: { ...everything, response: null } })) {
        for (const output of ['ts', 'js'] as const) {
          const { value, diagnostics } = await emit(given, settings({ output, ...more, enumStyle }))
          expect(diagnostics).toEqual([])
          files.push(...value.map((file) => ({ ...file, path: `${typeName}/${asked}/${output}/${file.path}` })))
        }
      }
    }
    expect(problems(files)).toEqual([])
  })
})
