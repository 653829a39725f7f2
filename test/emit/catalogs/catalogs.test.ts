import { describe, expect, it } from 'vitest'

import { emitCatalogs } from '../../../generator/emit/catalogs/catalogs.ts'
import { type Format, formats } from '../../../generator/emit/catalogs/formats.ts'
import { messageKeys } from '../../../generator/emit/catalogs/message-keys.ts'
import { readCatalogs } from '../../../generator/emit/catalogs/read-catalogs.ts'
import type { RichText } from '../../../generator/model/types.ts'
import { code, model, plain, says, set, settings } from '../model.ts'
import { parseCatalog, textOf } from './files.ts'
import { hardCatalogs } from './hard-catalogs.ts'

const ok = code(0, 'Ok', { locales: { en: says(plain('Done.'), null), kk: says(plain('Бітті.'), null) } })

describe('what a catalog holds', () => {
  it('is the texts of its own locale, in ascending order', () => {
    const onlyEnglish = code(1, 'Fail', { locales: { en: says(plain('Failed.'), null) } })
    const { catalogs } = readCatalogs(model([set([ok, onlyEnglish])], ['en', 'kk']), 'text')
    expect(
      catalogs.map(({ locale, messages }) => [locale, ...messages.map(({ key, text, source }) => [key, text, source])]),
    ).toEqual([
      ['en', ['apiCode0', 'Done.', 'Done.'], ['apiCode1', 'Failed.', 'Failed.']],
      ['kk', ['apiCode0', 'Бітті.', 'Done.']],
    ])
  })

  it('is the message where the docs have one', () => {
    const both = code(0, 'Ok', {
      locales: { en: says(plain('For developers.'), null, { message: plain('For users.') }) },
    })
    expect(readCatalogs(model([set([both])]), 'text').catalogs[0]?.messages[0]?.text).toBe('For users.')
  })

  it('is what the docs said last of removed codes, which an older server may send', () => {
    const removed = code(1, 'Gone', { status: 'removed', locales: { en: says(plain('Gone.'), null, { file: '' }) } })
    const given = model([set([ok, removed])])
    expect(readCatalogs(given, 'text').catalogs[0]?.messages[1]?.text).toBe('Gone.')
    const [po = { text: '' }] = emitCatalogs(given, settings({ catalogs: ['gettext'] }))
    expect(po.text).toContain('#. Gone\nmsgctxt "apiCode1"')
  })

  it('is nothing of empty texts', () => {
    const empty = code(2, 'Empty', { locales: { en: says(plain(''), null) } })
    expect(readCatalogs(model([set([ok, empty])]), 'text').catalogs[0]?.messages).toHaveLength(1)
  })

  it('is in the rendering that the config asks for', () => {
    const rich: RichText = {
      ...plain('see data'),
      markdown: 'see `data`',
      html: '<p>see <code>data</code></p>',
      tokens: ['data'],
    }
    const one = model([set([code(0, 'Ok', { locales: { en: says(rich, null) } })])])
    const texts = (['text', 'markdown', 'html'] as const).map((catalogText) =>
      parseCatalog(
        textOf(emitCatalogs(one, settings({ catalogs: ['i18next'], catalogText })), 'catalogs/i18next/en.json'),
      ).get('apiCode0'),
    )
    expect(texts).toEqual(['see data', 'see `data`', '<p>see <code>data</code></p>'])
  })
})

describe('keys', () => {
  const keysOf = (values: readonly (number | string)[], id = 'apiCode'): readonly string[] => {
    const codes = values.map((value) => code(value, 'Name'))
    return [
      ...(messageKeys([set(codes, { id })])
        .get(id)
        ?.values() ?? []),
    ]
  }

  it('are made of the set and the code', () => {
    expect(keysOf([-32700, 0, 8])).toEqual(['apiCode-32700', 'apiCode0', 'apiCode8'])
    expect(keysOf(['01S02', 'DELIVRD'])).toEqual(['apiCode01S02', 'apiCodeDELIVRD'])
  })

  it('hold nothing that a format gives a meaning to', () => {
    expect(keysOf(['a.b', 'a:b', 'a_b', 'ә', '😀'])).toEqual([
      'apiCodea-2e-b',
      'apiCodea-3a-b',
      'apiCodea-5f-b',
      'apiCode-4d9-',
      'apiCode-1f600-',
    ])
  })

  it('are unique without case, in all sets', () => {
    expect(keysOf(['A', 'a'])).toEqual(['apiCodeA', 'apiCodea-2'])
    const keys = messageKeys([set([code(11, 'A')], { id: 'x' }), set([code(1, 'B')], { id: 'x1' })])
    expect([...keys.values()].flatMap((ofSet) => [...ofSet.values()])).toEqual(['x11', 'x11-2'])
  })
})

describe('formats', () => {
  it('are written as the config names them, the same on every run', () => {
    const three = model([set([ok])], ['en', 'kk'])
    const write = () =>
      emitCatalogs(three, settings({ catalogs: ['ts', 'xliff', 'gettext', 'icu', 'i18next', 'vue-i18n'] }))
    expect(write().map(({ path }) => path)).toEqual([
      'catalogs/i18next/en.json',
      'catalogs/i18next/kk.json',
      'catalogs/i18next/resources.d.ts',
      'catalogs/icu/en.json',
      'catalogs/icu/kk.json',
      'catalogs/vue-i18n/en.json',
      'catalogs/vue-i18n/kk.json',
      'catalogs/gettext/en.po',
      'catalogs/gettext/kk.po',
      'catalogs/xliff/en.xlf',
      'catalogs/xliff/kk.xlf',
    ])
    expect(write()).toEqual(write())
    expect(write().filter(({ text }) => !text.endsWith('\n') || text.includes('\r'))).toEqual([])
  })

  it('take another one: a function and a line', () => {
    const properties: Format = ({ catalogs }) =>
      catalogs.map(({ locale, messages }) => ({
        path: `catalogs/properties/${locale}.properties`,
        text: messages.map(({ key, text }) => `${key}=${escapeProperty(text)}\n`).join(''),
      }))
    const hard = hardCatalogs.catalogs[1]?.messages ?? []
    const codes = hard.map(({ value, text }) => code(value, 'Name', { locales: { en: says(plain(text), null) } }))
    const catalogs = ['i18next', 'properties']
    const files = emitCatalogs(
      model([set(codes)]),
      {
        catalogs,
        catalogText: 'text',
        completeCatalogs: false,
        locales: { source: 'en', names: 'en', map: {}, missing: 'fallback', fallback: {} },
      },
      {
        ...formats,
        properties,
      },
    )
    expect(files.map(({ path }) => path)).toEqual([
      'catalogs/i18next/en.json',
      'catalogs/i18next/resources.d.ts',
      'catalogs/properties/en.properties',
    ])
    const read = textOf(files, 'catalogs/properties/en.properties').trimEnd().split('\n').map(readProperty)
    expect(read).toHaveLength(hard.length)
    expect(hard.filter(({ text }, index) => read[index] !== text).slice(0, 20)).toEqual([])
  })
})

/** Java's .properties: ASCII, everything else and what has a meaning as `\uXXXX`. */
function escapeProperty(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function readProperty(line: string): string {
  return line
    .slice(line.indexOf('=') + 1)
    .replace(/\\u([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
