import { expect, it } from 'vitest'

import { emit } from '../../../generator/emit/emit.ts'
import { readCatalogs } from '../../../generator/emit/catalogs/read-catalogs.ts'
import type { CatalogText } from '../../../generator/config/settings.ts'
import { load } from '../compile.ts'
import { code, model, plain, says, set, settings } from '../model.ts'

const [open, close] = ['\u2068', '\u2069']

function textIn(
  locale: string,
  text: string,
  tokens: readonly string[],
  rendering: CatalogText = 'text',
): string | undefined {
  const markdown = tokens.reduce((rest, token) => rest.replace(token, `\`${token}\``), text)
  const html = tokens.reduce((rest, token) => rest.replace(token, `<code>${token}</code>`), text)
  const one = code(0, 'Ok', {
    locales: { en: says(plain('x'), null), [locale]: says({ ...plain(text), markdown, html, tokens }, null) },
  })
  return readCatalogs(model([set([one])], ['en', locale]), rendering).catalogs[1]?.messages[0]?.text
}

it.each(['he', 'ar', 'fa', 'kk-Arab', 'az-Arab', 'ckb'])('isolates inline code in %s', (locale) => {
  expect(textIn(locale, 'השדה data, ואז message.', ['data', 'message'])).toBe(
    `השדה ${open}data${close}, ואז ${open}message${close}.`,
  )
})

it.each(['kk', 'ru', 'ja', 'pt-BR', 'he-Latn'])('leaves %s as it is', (locale) => {
  expect(textIn(locale, 'data message', ['data', 'message'])).toBe('data message')
})

it('isolates code and not a part of a word', () => {
  expect(textIn('he', 'metadata של data', ['data'])).toBe(`metadata של ${open}data${close}`)
  expect(textIn('he', 'id ו-id', ['id', 'id'])).toBe(`${open}id${close} ו-${open}id${close}`)
  expect(textIn('he', '$x, {y}', ['$x', '{y}'])).toBe(`${open}$x${close}, ${open}{y}${close}`)
})

it('keeps the marks of the other renderings inside', () => {
  expect(textIn('ar', 'data هنا', ['data'], 'markdown')).toBe(`${open}\`data\`${close} هنا`)
  expect(textIn('ar', 'data هنا', ['data'], 'html')).toBe(`${open}<code>data</code>${close} هنا`)
})

it('isolates inline code in the TypeScript modules as in the catalogs, in summaries too', async () => {
  const text = { ...plain('השדה data. ואז message.', 'השדה data.'), tokens: ['data', 'message'] }
  const one = code(0, 'Ok', { locales: { en: says(plain('x'), null), he: says(text, null) } })
  const { value } = await emit(model([set([one])], ['en', 'he']), settings())
  const { apiCode0, apiCode0Summary } = await load(value, 'api-code/messages/he.ts')
  expect([apiCode0, apiCode0Summary]).toEqual([
    `השדה ${open}data${close}. ואז ${open}message${close}.`,
    `השדה ${open}data${close}.`,
  ])
  const { apiCodeMessage, apiCodeSummary } = await load(value)
  if (typeof apiCodeMessage !== 'function' || typeof apiCodeSummary !== 'function') throw new Error('no lookups')
  expect(Reflect.apply(apiCodeMessage, undefined, [0, 'he'])).toBe(apiCode0)
  expect(Reflect.apply(apiCodeSummary, undefined, [0, 'he'])).toBe(apiCode0Summary)
})
