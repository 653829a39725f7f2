import { describe, expect, it } from 'vitest'
import { readRichText } from '../../../generator/docs/cell/read-rich-text.ts'
import { cellOf, problems, richText } from './cells.ts'

// What stands in the cell begins at 3:7.
describe('elements that a cell cannot hold', () => {
  it.each([
    ['a script', 'a<script>alert(1)</script>b', ['error disallowed-element 3:8']],
    ['a style', '<style>b{}</style>', ['error disallowed-element 3:7']],
    ['a frame', '<iframe src="https://e.kz"></iframe>', ['error disallowed-element 3:7']],
    ['a protocol with a tab in it', '[x](java&Tab;script:f())', ['error link-protocol 3:7']],
    ['a drawing, once', '<svg><a xlink:href="javascript:1"><text>x</text></a></svg>', ['error disallowed-element 3:7']],
    ['a table, once', '<table><tr><td>inner</td></tr></table>', ['error disallowed-element 3:7']],
    ['a cell of a table', 'a</td><td>b', ['error disallowed-element 3:13', 'warning unmatched-closing-tag 3:8']],
    ['plaintext', 'a<plaintext>b', ['error disallowed-element 3:8']],
    ['a text field', 'a<textarea>b', ['error disallowed-element 3:8']],
    ['a form field', '<input value="x">', ['error disallowed-element 3:7']],
    ['a processing instruction', 'a <?php echo 1 ?>', ['error disallowed-markup 3:9']],
  ])('%s', (_, markdown, expected) => {
    expect(problems(markdown).toSorted()).toEqual(expected)
  })

  it('says which element it is', () => {
    const [problem] = readRichText(cellOf('<Script>x</Script>')).diagnostics
    expect(problem?.message).toBe('<script> cannot stand in a cell of a code table.')
  })
})

describe('tags', () => {
  it.each([
    ['a list that is never closed', 'x<ul><li>a', ['error unclosed-element 3:8']],
    ['an element that is never closed', '<b>a <i>b</i>', ['error unclosed-element 3:7']],
    [
      'elements that cross',
      '<b>a <i>b</b> c</i>',
      ['error unclosed-element 3:12', 'warning unmatched-closing-tag 3:22'],
    ],
    ['a closing tag alone', 'a</b>', ['warning unmatched-closing-tag 3:8']],
    ['items without closing tags', 'x<ul><li>a<li>b</ul>y', ['warning implied-end 3:17']],
    ['paragraphs without closing tags', '<p>a<p>b', []],
    ['a line break written as a closing tag', 'a</br>b', []],
    ['an element that closes itself', '<a name="x"/>a', []],
    ['an unclosed comment', 'a<!-- open', ['warning unclosed-comment 3:8']],
    ['an escaped comment', 'a\\<!-- open', []],
    ['attributes without a space between', '<span id="a"title="b">t</span>', ['error malformed-tag 3:7']],
    ['comparisons', 'a < b, 5<6, i <b and c', []],
    ['a placeholder', 'send <token> first', ['warning unknown-tag 3:12']],
    ['a placeholder of two words', 'to <SMTP Address>', ['warning unknown-tag 3:10']],
    ['an element of somebody’s own', '<Tip>a</Tip>', ['warning unknown-element 3:7']],
  ])('%s', (_, markdown, expected) => {
    expect(problems(markdown).toSorted()).toEqual(expected)
  })

  it('keeps a placeholder as text', () => {
    expect(richText('send <token> **first**')).toMatchObject({
      text: 'send <token> first',
      html: 'send &#x3C;token> <strong>first</strong>',
      markdown: 'send \\<token> **first**',
    })
  })

  it('keeps what an unknown element holds', () => {
    expect(richText('<Tip>a `b`</Tip> c').text).toBe('a b c')
  })

  it('does not let an element that closes itself swallow what follows', () => {
    expect(richText('<b/>a **b**').html).toBe('<b></b>a <strong>b</strong>')
  })
})

describe('attributes', () => {
  it.each([
    ['handlers', '<b onclick="x()">a</b>', ['error script-attribute 3:7']],
    ['handlers of images', '<img src=x onerror=alert(1)>', ['error script-attribute 3:7', 'warning image-in-cell 3:7']],
    ['typographic quotes, at the quote', '<span data-anchor=“c-1”>t</span>', ['error attribute-quotes 3:25']],
    ['what it looks like', '<font color="red" style="x" class="y">a</font>', []],
  ])('%s', (_, markdown, expected) => {
    expect(problems(markdown).toSorted()).toEqual(expected)
  })
})

it('the names of attributes are told as HTML writes them', () => {
  const { diagnostics } = readRichText(cellOf('<span aria-label=“x” title=“y”>t</span>'))
  expect(diagnostics.map(({ facts }) => facts)).toMatchObject([{ attribute: 'aria-label' }, { attribute: 'title' }])
})

describe('what a text cannot keep', () => {
  it('an image, but for its alternative text', () => {
    expect(problems('![Stop](stop.png) now')).toEqual(['warning image-in-cell 3:7'])
    expect(richText('![Stop](stop.png) now')).toMatchObject({
      text: 'Stop now',
      html: 'Stop now',
      markdown: 'Stop now',
    })
  })

  it('a footnote mark', () => {
    const after = '[^1]: A note.'
    expect(problems('text[^1]', { after })).toEqual(['warning footnote-in-cell 3:11'])
    expect(richText('text[^1]', { after }).text).toBe('text')
  })
})

describe('links', () => {
  it.each([
    ['a script', '[x](JaVaScRiPt:alert(1))', ['error link-protocol 3:7']],
    ['a script in entities', '[y](&#106;avascript:alert(1))', ['error link-protocol 3:7']],
    ['a script in HTML', 'a <a href=" java&#10;script:alert(1)">x</a>', ['error link-protocol 3:9']],
    ['data', '[x](data:text/html,<b>)', ['error link-protocol 3:7']],
    ['another host by //', '[x](//evil.example/y)', ['warning suspicious-link 3:7']],
    ['another host by \\', '<a href="/\\evil.example/y">x</a>', ['warning suspicious-link 3:7']],
    ['a user name', '[z](https://mobizon.kz@evil.example/)', ['warning suspicious-link 3:7']],
    ['what is no address', '[z](https://e.kz:port/)', ['warning suspicious-link 3:7']],
    ['ordinary ones', '[a](https://e.kz) [b](/x#y) [c](#z) [d](x.md) <mail@e.kz> https://e.kz', []],
  ])('%s', (_, markdown, expected) => {
    expect(problems(markdown)).toEqual(expected)
  })
})
