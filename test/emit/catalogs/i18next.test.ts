import { createInstance } from 'i18next'
import { expect, it } from 'vitest'

import { i18next } from '../../../generator/emit/catalogs/i18next.ts'
import { parseCatalog, textOf } from './files.ts'
import { broken, hardCatalogs } from './hard-catalogs.ts'

it('gives every text back through i18next with skipInterpolation', async () => {
  const messages = parseCatalog(textOf(i18next(hardCatalogs), 'catalogs/i18next/kk.json'))
  const instance = createInstance()
  await instance.init({ lng: 'kk', resources: { kk: { translation: Object.fromEntries(messages) } } })
  expect(broken((key) => instance.t(key, { skipInterpolation: true }))).toEqual([])
})
