import { describe, expect, test } from 'vitest'

import type { EnumStyle } from '../../generator/config/settings.ts'
import { emit } from '../../generator/emit/emit.ts'
import { problems } from './compile.ts'
import { code, model, plain, says, set, settings, setSettings } from './model.ts'
import { everything } from './surface.ts'

describe.each<EnumStyle>(['enum', 'const', 'union'])(
  'a set compiles in the style %s whose type is named',
  (enumStyle) => {
    test.each(['Code', 'Data', 'Locale', 'Wanted', 'C', 'T', 'L', 'W', 'Single'])('%s', async (typeName) => {
      const codes = [
        code(0, 'Ok', { kind: 'success', facets: { next: 'go', level: -1 } }),
        code(1, 'Bad', {
          kind: 'error',
          data: 'Readonly<Record<string, string>>',
          facets: { next: 'stop', level: 2 },
          locales: { en: says(plain('Bad.'), 'a'), kk: says(plain('Жаман.'), 'a') },
        }),
      ]
      const given = model([set(codes, { id: 'some', typeName })], ['en', 'kk'])
      for (const more of [everything, { ...everything, response: null }]) {
        for (const output of ['ts', 'js'] as const) {
          const { value, diagnostics } = await emit(
            given,
            settings({ output, set: () => setSettings({ ...more, enumStyle }) }),
          )
          expect(diagnostics).toEqual([])
          expect(problems(value)).toEqual([])
        }
      }
    })
  },
)
