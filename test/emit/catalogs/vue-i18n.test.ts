import * as nine from 'core-base-9'
import * as ten from 'core-base-10'
import * as eleven from 'core-base-11'
import { expect, it } from 'vitest'

import { vueI18n } from '../../../generator/emit/catalogs/vue-i18n.ts'
import { parseCatalog, textOf } from './files.ts'
import { broken, hardCatalogs } from './hard-catalogs.ts'

const messages = Object.fromEntries(parseCatalog(textOf(vueI18n(hardCatalogs), 'catalogs/vue-i18n/kk.json')))
const options = { locale: 'kk', messages: { kk: messages }, warnHtmlMessage: false }

// What vue-i18n itself sets up when it is loaded; `Reflect.apply` because their types want to know every key.
it('gives every text back through vue-i18n 9', () => {
  nine.registerMessageCompiler(nine.compileToFunction)
  nine.registerMessageResolver(nine.resolveValue)
  const context = nine.createCoreContext(options)
  expect(broken((key): unknown => Reflect.apply(nine.translate, null, [context, key]))).toEqual([])
})

it('gives every text back through vue-i18n 10', () => {
  ten.registerMessageCompiler(ten.compile)
  ten.registerMessageResolver(ten.resolveValue)
  const context = ten.createCoreContext(options)
  expect(broken((key): unknown => Reflect.apply(ten.translate, null, [context, key]))).toEqual([])
})

it('gives every text back through vue-i18n 11', () => {
  eleven.registerMessageCompiler(eleven.compile)
  eleven.registerMessageResolver(eleven.resolveValue)
  const context = eleven.createCoreContext(options)
  expect(broken((key): unknown => Reflect.apply(eleven.translate, null, [context, key]))).toEqual([])
})
