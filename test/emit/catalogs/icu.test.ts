import { parse } from '@formatjs/icu-messageformat-parser'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, it } from 'vitest'

import { icu } from '../../../generator/emit/catalogs/icu.ts'
import { parseCatalog, textOf } from './files.ts'
import { broken, hardCatalogs } from './hard-catalogs.ts'

const messages = parseCatalog(textOf(icu(hardCatalogs), 'catalogs/icu/kk.json'))

it('gives every text back through FormatJS', () => {
  expect(broken((key) => new IntlMessageFormat(messages.get(key) ?? '', 'kk').format())).toEqual([])
})

it('holds nothing but text for the parser', () => {
  const shapes = [...messages.values()].map((message) => parse(message).map(({ type }) => type))
  expect(shapes.filter((types) => types.join() !== '0')).toEqual([])
})
