import { parse } from '@formatjs/icu-messageformat-parser'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, it } from 'vitest'

import { icu } from '../../../generator/emit/catalogs/icu.ts'
import { parseCatalog } from './json.ts'
import { broken, hardCatalogs, textOf } from './model.ts'

const messages = parseCatalog(textOf(icu(hardCatalogs), 'catalogs/icu/kk.json'))

it('gives every text back through FormatJS', () => {
  expect(broken((key) => new IntlMessageFormat(messages.get(key) ?? '', 'kk').format())).toEqual([])
})

it('holds nothing but text for the parser', () => {
  const shapes = [...messages.values()].map((message) => parse(message).map(({ type }) => type))
  expect(shapes.filter((types) => types.join() !== '0')).toEqual([])
})
