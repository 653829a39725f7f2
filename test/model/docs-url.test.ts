import { expect, test } from 'vitest'

import { linkResolver } from '../../generator/docs/cell/resolve-link.ts'
import { docsUrlOf } from '../../generator/model/docs-url.ts'

const template = 'https://example.kz/{locale}/help/{path}#{anchor}'

test.each([
  ['errors.md', 'a-8', 'https://example.kz/kk/help/errors#a-8'],
  ['guide/errors.MDX', null, 'https://example.kz/kk/help/guide/errors'],
  ['errors.v1.2.md', 'a', 'https://example.kz/kk/help/errors.v1.2#a'],
  ['v1.2/notes', 'a', 'https://example.kz/kk/help/v1.2/notes#a'],
  ['guide/index.md', 'a', 'https://example.kz/kk/help/guide#a'],
  ['guide/README.md', 'a', 'https://example.kz/kk/help/guide#a'],
  ['guide/_index.md', 'a', 'https://example.kz/kk/help/guide#a'],
  ['index.md', 'a', 'https://example.kz/kk/help/#a'],
  ['guide/reindex.md', 'a', 'https://example.kz/kk/help/guide/reindex#a'],
  ['a b/қате #1?.md', 'x y', 'https://example.kz/kk/help/a%20b/%D2%9B%D0%B0%D1%82%D0%B5%20%231%3F#x%20y'],
  ['$&.md', "$'}", "https://example.kz/kk/help/$&#%24'%7D"],
])('%s is published at', (path, anchor, url) => {
  expect(docsUrlOf(template, { locale: 'kk', path, anchor })).toBe(url)
})

test('links within a document lead to the same page as its TSDoc', () => {
  const page = { locale: 'kk', path: 'guide/README.md' }
  const resolve = linkResolver(template, page)
  expect(resolve('#a-8')).toBe(docsUrlOf(template, { ...page, anchor: 'a-8' }))
  expect(resolve('/kk/pay')).toBe('https://example.kz/kk/pay')
})
