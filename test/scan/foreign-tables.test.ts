import { expect, it } from 'vitest'

import { foreignTables } from '../../generator/scan/foreign-tables.ts'

const wiki = ['{| class="wikitable"', '! Code !! Meaning', '|-', '| 20 || Hot.', '|}']
const asciidoc = ['|===', '|Code |Meaning', '', '|20', '|Hot.', '|===']

function found(lines: readonly string[], closed: readonly number[] = []): readonly string[] {
  return foreignTables(lines, (line) => closed.includes(line)).map(
    ({ format, first, last }) => `${format} ${first}-${last}`,
  )
}

it('finds tables of MediaWiki and AsciiDoc, also several', () => {
  expect(found(['Text', ...wiki, '', ...asciidoc, ...wiki])).toEqual([
    'MediaWiki 2-6',
    'AsciiDoc 8-13',
    'MediaWiki 14-18',
  ])
})

it('takes nothing in a fence for one, nor what has no end or no row', () => {
  expect(found(wiki, [1])).toEqual([])
  expect(found(wiki.slice(0, -1))).toEqual([])
  expect(found(['{| this is a set |}', 'of words', '|}'])).toEqual([])
  expect(found(['| a | b |', '|---|---|', '| 1 | {| |'])).toEqual([])
})

it('is done with 200,000 lines that only begin one at once', { timeout: 5_000 }, () => {
  expect(found(Array.from({ length: 200_000 }, () => '{|'))).toEqual([])
})
