import { describe, expect, it } from 'vitest'
import { readAnchor } from '../../../generator/docs/cell/read-anchor.ts'
import { brief, cellOf } from './cells.ts'

describe('readAnchor', () => {
  it.each([
    ['data-anchor', '<span data-anchor="apiCode-8">8</span>', 'apiCode-8'],
    ['id', '<code id=e_8>8</code>', 'e_8'],
    ['name, before the code', "<a name='e.8'></a>8", 'e.8'],
    ['name, in a tag that closes itself', '<a name="e8"/>8', 'e8'],
    ['data-anchor before id', '<b id="x"><span data-anchor="y">8</span></b>', 'y'],
    ['the first of several', '<span id="First"></span><span id="first"></span>8', 'First'],
    ['one within emphasis', '**<i id="x">8</i>**', 'x'],
    ['one that is valid before one that is not', '<a id="8"></a><a id="e8"></a>8', 'e8'],
  ])('reads %s', (_, markdown, anchor) => {
    expect(readAnchor(cellOf(markdown))).toMatchObject({ value: { anchor }, diagnostics: [] })
  })

  it('gives the place of the element', () => {
    expect(readAnchor(cellOf('**<i id="x">8</i>**')).value?.place).toEqual({
      file: 'codes.md',
      line: 3,
      column: 9,
      end: { line: 3, column: 24 },
    })
  })

  it.each(['8', '`8`', '<b>8</b>', '<b id="">8</b>', '`<a id="x">`', '[8](#x)', ''])('finds none in %j', (markdown) => {
    expect(readAnchor(cellOf(markdown))).toEqual({ value: null, diagnostics: [] })
  })

  it.each([
    ['a space', '<span data-anchor="api code">8</span>', ['error invalid-anchor 3:7']],
    ['a digit first', '<span id="8">8</span>', ['error invalid-anchor 3:7']],
    ['other letters', '<span id="қате">8</span>', ['error invalid-anchor 3:7']],
    ['nothing', '<span data-anchor="">8</span>', ['error invalid-anchor 3:7']],
    ['markup that would break out', "<span id='\"><script>'>8</span>", ['error invalid-anchor 3:7']],
    ['typographic quotes', '<span data-anchor=“c-1”>8</span>', ['error attribute-quotes 3:25']],
    ['an unclosed element', '<span data-anchor="c-1">8', ['error unclosed-element 3:7']],
    ['a tag that is none', '<span data-anchor="a"onclick="x">8</span>', ['error malformed-tag 3:7']],
  ])('reports %s', (_, markdown, expected) => {
    expect(readAnchor(cellOf(markdown)).diagnostics.map(brief).toSorted()).toEqual(expected)
  })
})
