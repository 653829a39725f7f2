import { expect, it } from 'vitest'

import { parseMarkdown } from '../../../generator/docs/parse-markdown.ts'
import { emit } from '../../../generator/emit/emit.ts'
import { readCatalogs } from '../../../generator/emit/catalogs/read-catalogs.ts'
import type { CatalogText } from '../../../generator/config/settings.ts'
import type { RichText } from '../../../generator/model/types.ts'
import { load } from '../compile.ts'
import { code, model, plain, says, set, settings } from '../model.ts'

const [open, close] = ['\u2068', '\u2069']

function textIn(locale: string, markdown: string, rendering: CatalogText = 'text'): string | undefined {
  const one = code(0, 'Ok', { locales: { en: says(plain('x'), null), [locale]: says(rich(markdown), null) } })
  return readCatalogs(model([set([one])], ['en', locale]), rendering).catalogs[1]?.messages[0]?.text
}

function rich(markdown: string, summary?: string): RichText {
  const tokens = [...markdown.matchAll(/`([^`]+)`/gu)].map(([, token = '']) => token)
  return {
    ...plain(markdown.replaceAll('`', ''), summary),
    markdown,
    html: markdown.replaceAll(/`([^`]+)`/gu, '<code>$1</code>'),
    tokens,
    content: parseMarkdown(markdown, 'x.md'),
  }
}

it.each(['he', 'ar', 'fa', 'kk-Arab', 'az-Arab', 'ckb'])('isolates inline code in %s', (locale) => {
  expect(textIn(locale, 'השדה `data`, ואז `message`.')).toBe(`השדה ${open}data${close}, ואז ${open}message${close}.`)
})

it.each(['kk', 'ru', 'ja', 'pt-BR', 'he-Latn'])('leaves %s as it is', (locale) => {
  expect(textIn(locale, '`data` `message`')).toBe('data message')
})

it('isolates code and not a part of a word', () => {
  expect(textIn('he', 'metadata של `data`')).toBe(`metadata של ${open}data${close}`)
  expect(textIn('he', '`id` ו-`id`')).toBe(`${open}id${close} ו-${open}id${close}`)
  expect(textIn('he', '`$x`, `{y}`')).toBe(`${open}$x${close}, ${open}{y}${close}`)
})

it('keeps the marks of the other renderings inside', () => {
  expect(textIn('ar', '`data` هنا', 'markdown')).toBe(`${open}\`data\`${close} هنا`)
  expect(textIn('ar', '`data` هنا', 'html')).toBe(`${open}<code>data</code>${close} هنا`)
})

it('isolates inline code in the TypeScript modules as in the catalogs, in summaries too', async () => {
  const text = rich('השדה `data`. ואז `message`.', 'השדה data.')
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
