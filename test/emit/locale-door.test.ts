import { expect, test } from 'vitest'

import { emit } from '../../generator/emit/emit.ts'
import { load, problems } from './compile.ts'
import { code, model, plain, says, set, settings } from './model.ts'

const given = model(
  [
    set([
      code(0, 'Ok', { locales: { en: says(plain('Fine.'), null), 'pt-BR': says(plain('Tudo certo.'), null) } }),
      code(4, 'Stuck', {
        locales: {
          en: says(plain('Stuck. Push.', 'Stuck.'), null),
          pt: says(plain('Preso. Empurre.', 'Preso.'), null),
        },
      }),
      code(9, 'Lost', { locales: { en: says(plain('Lost.'), null) } }),
    ]),
  ],
  ['en', 'pt', 'pt-BR'],
)
const more = {
  locales: { source: 'en', names: 'en', map: {}, missing: 'fallback', fallback: { 'pt-BR': ['pt'] } },
} as const

test('a module a locale has the same functions, and bundles no more of the others than it lacks', async () => {
  const { value } = await emit(given, settings(more))
  const { apiCodeMessage, apiCodeSummary } = await load(value, 'api-code/pt-BR.ts')
  const { apiCodeMessage: inAll } = await load(value)
  if (typeof apiCodeMessage !== 'function' || typeof apiCodeSummary !== 'function' || typeof inAll !== 'function')
    throw new Error('no functions')
  const codes = [0, 4, 9, 31]
  const own = codes.map((one): unknown => Reflect.apply(apiCodeMessage, undefined, [one]))
  expect(own).toEqual(codes.map((one): unknown => Reflect.apply(inAll, undefined, [one, 'pt-BR'])))
  expect(own).toEqual(['Tudo certo.', 'Preso. Empurre.', 'Lost.', undefined])
  expect(Reflect.apply(apiCodeSummary, undefined, [4])).toBe('Preso.')
})

test('it compiles', async () => {
  const { value } = await emit(given, settings({ ...more, output: 'js' }))
  const main = `import { apiCodeMessage, apiCodeSummary } from './generated/api-code/en.js'
    import { apiCodeMessage as emPortugues } from './generated/api-code/pt-BR.js'
    import type { ApiCode } from './generated/index.js'
    export const texts = (code: ApiCode): readonly string[] => [apiCodeMessage(code), apiCodeSummary(code), emPortugues(code)]
    export const maybe: string | undefined = apiCodeMessage(31)`
  expect(problems(value, { 'main.ts': main })).toEqual([])
})
