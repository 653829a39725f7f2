import { expect, it } from 'vitest'

import { emitCatalogs } from '../../../generator/emit/catalogs/catalogs.ts'
import { code, model, plain, says, set, settings } from '../model.ts'

it('leaves room for what is not translated yet where translators work, and nothing where programs fall back', () => {
  const ok = code(0, 'Ok', { locales: { en: says(plain('Done.'), null), kk: says(plain('Бітті.'), null) } })
  const onlyEnglish = code(1, 'Fail', { locales: { en: says(plain('Failed.'), null) } })
  const given = model([set([ok, onlyEnglish])], ['en', 'kk'])
  const files = emitCatalogs(given, settings({ catalogs: ['gettext', 'xliff', 'icu'] }))
  const textOf = (path: string): string => files.find((file) => file.path === `catalogs/${path}`)?.text ?? ''
  expect(textOf('gettext/kk.po')).toContain('msgid "Failed."\nmsgstr ""\n')
  expect(textOf('gettext/en.po')).toContain('msgid "Failed."\nmsgstr "Failed."\n')
  const [, unit = ''] = textOf('xliff/kk.xlf').split('name="Fail"')
  expect(unit).toContain('<source xml:space="preserve">Failed.</source>')
  expect(unit).not.toContain('<target')
  expect(textOf('icu/kk.json')).not.toContain('Failed.')
})
