import { expect, it } from 'vitest'

import { inputOf, run } from '../history/repository.ts'
import { load, problems } from './compile.ts'

const page = (...rows: readonly string[]): string =>
  ['| Code | Description |', '| --- | --- |', ...rows.map((row) => `| ${row} |`), ''].join('\n')
const docs = {
  'en/lamp.md': page('1 | Lamp broken.', '2 | No power. Call us.', '3 | Lamp stolen.'),
  'pt/lamp.md': page('1 | Lâmpada partida.', '2 | Sem energia. Ligue-nos.'),
  'pt-BR/lamp.md': page('1 | Lâmpada quebrada.'),
}
const fallback = { 'pt-BR': ['pt', 'gl'], pt: ['en', 'pt'] }
const config = {
  locales: { source: 'en', fallback },
  catalogs: ['icu', 'xliff'],
  completeCatalogs: true,
} as const

it('lets the fallbacks of a locale speak before the source locale does', async () => {
  const { files } = await run({ docs, registry: '', config })
  expect(problems(files)).toEqual([])
  const lamp = await load(files)
  const call = (name: string, ...words: readonly unknown[]): unknown => {
    const found = lamp[name]
    return typeof found === 'function' ? Reflect.apply(found, null, words) : null
  }
  const said = [1, 2, 3, 4].map((code) => call('lampMessage', code, 'pt-BR'))
  expect(said).toEqual(['Lâmpada quebrada.', 'Sem energia. Ligue-nos.', 'Lamp stolen.', undefined])
  expect(call('lampSummary', 2, 'pt-BR')).toBe('Sem energia.')
  expect(call('isLampTranslated', 2, 'pt-BR')).toBe(false)
  expect(await call('loadLampMessages', 'pt-BR')).toEqual(
    new Map([
      [1, 'Lâmpada quebrada.'],
      [2, 'Sem energia. Ligue-nos.'],
    ]),
  )
})

it('fills the catalogs that programs load, and leaves those of translators as they are', async () => {
  const { files } = await run({ docs, registry: '', config })
  const textOf = (wanted: string): string => files.find(({ path }) => path === wanted)?.text ?? ''
  expect(JSON.parse(textOf('catalogs/icu/pt-BR.json'))).toEqual({
    lamp1: 'Lâmpada quebrada.',
    lamp2: 'Sem energia. Ligue-nos.',
    lamp3: 'Lamp stolen.',
  })
  expect(textOf('catalogs/xliff/pt-BR.xlf').match(/<target/g)).toHaveLength(1)
  const { files: bare } = await run({ docs, registry: '', config: { ...config, completeCatalogs: false } })
  expect(bare.find(({ path }) => path === 'catalogs/icu/pt-BR.json')?.text).toBe(
    '{\n  "lamp1": "Lâmpada quebrada."\n}\n',
  )
})

it('writes nothing of fallbacks where the config names none', async () => {
  const { files } = await run({ docs, registry: '', config: { ...config, locales: { source: 'en' } } })
  expect(files.filter(({ text }) => text.includes('fallbacks'))).toEqual([])
  expect(inputOf({ docs, registry: '', config: {} }).settings.locales.fallback).toEqual({})
})
