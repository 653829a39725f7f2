import { describe, expect, it } from 'vitest'
import { readRichText } from '../../../generator/docs/cell/read-rich-text.ts'
import { brief, cellOf, problems, richText } from './cells.ts'

describe('plain text', () => {
  it.each([
    ['markup is stripped', '**Bold**, _soft_, ~~gone~~ and `code`', 'Bold, soft, gone and code'],
    ['links keep their text', 'see [the docs](/x) now', 'see the docs now'],
    ['<br> ends the line', 'a<br>b<br/> c </br>d', 'a\nb\nc\nd'],
    ['<wbr> is nothing', 'AAD<wbr/>STS <wbr>50001', 'AADSTS 50001'],
    ['a list stands between its paragraphs', 'x:<ul><li>a;</li><li>b.</li></ul> y', 'x:\n- a;\n- b.\ny'],
    ['an ordered list', '<ol><li>a</li><li>b</li></ol>', '- a\n- b'],
    [
      'lists in lists are indented',
      'x<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>y',
      'x\n- a\n  - b\n  - c\n- d\ny',
    ],
    ['one bullet alone is no list', '<ul><li>a</li></ul>', 'a'],
    ['one number alone is one', '<ol><li>a</li></ol>', '- a'],
    ['paragraphs of an item are indented', '<ul><li><p>a</p><p>b</p></li><li>c</li></ul>', '- a\n  b\n- c'],
    ['paragraphs end the line', '<p>a</p><p>b</p>', 'a\nb'],
    ['blocks end the line', '<div>a</div><center>b</center>c', 'a\nb\nc'],
    ['a definition list', '<dl><dt>A</dt><dd>one</dd><dt>B</dt><dd>two</dd></dl>', '- A\n  one\n- B\n  two'],
    ['entities are decoded once', '&lt;b&gt; &amp;amp; &copy; &bogus; &copy', '<b> &amp; © &bogus; &copy'],
    ['what is no tag stays', 'a < b and c > d, 5<6, <не тег>', 'a < b and c > d, 5<6, <не тег>'],
    ['comments are left out', 'a<!-- note -->b', 'ab'],
    ['compatibility characters stay', 'ﬁ ½ № ① ＊／', 'ﬁ ½ № ① ＊／'],
    ['white space collapses where HTML does it', 'a   b<br>  c', 'a b\nc'],
    ['a no-break space stays', 'a&nbsp;b', 'a\u00A0b'],
    ['an escaped pipe', '`a\\|b` c\\|d', 'a|b c|d'],
    ['details', '<details><summary>More</summary>text</details>', 'More\ntext'],
    ['what looks like a comment end in a script', 'x \\*/ y', 'x */ y'],
  ])('%s', (_, markdown, text) => {
    expect(richText(markdown).text).toBe(text)
  })

  it('keeps the code of a text apart, as what translations must keep', () => {
    expect(
      richText('Set `data` or <code>message</code>.<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>'),
    ).toMatchObject({
      tokens: ['data', 'message'],
      lists: [2, 1],
    })
  })

  it('says nothing of an empty cell', () => {
    expect(richText('').text).toBe('')
    expect(richText('<!-- nothing -->')).toMatchObject({ text: '', markdown: '', html: '', summary: '' })
  })
})

describe('Markdown', () => {
  it.each([
    ['emphasis and code', '**a** _b_ `c`', '**a** _b_ `c`'],
    ['HTML becomes Markdown', '<b>a</b> <i>b</i> <code>c</code> <a href="/x">d</a>', '**a** _b_ `c` [d](/x)'],
    ['a list', 'x:<ul><li>a</li><li>b</li></ul> y', 'x:\n\n- a\n- b\n\ny'],
    ['an item of a list that shows nothing', '<ul><li>a<ul><li><ul><li></li></ul></li></ul></li><li></li></ul>', '- a'],
    ['a line break', 'a<br>b', 'a\\\nb'],
    ['breaks and spaces at the ends of emphasis', 'x<b> a<br></b>b<i><br></i>', 'x **a**\\\nb'],
    ['code and emphasis side by side', '<code>A_</code><wbr><code>B</code> <b>a</b><b>b</b>', '`A_B` **ab**'],
    ['emphasis round a list', '<b>a<ul><li>b</li></ul></b>c', 'a\n\n- b\n\nc'],
    ['breaks at the ends', '<br>a<br><br>', 'a'],
    ['literal tags stay literal', '&lt;b&gt; a', '\\<b> a'],
    ['no HTML is left', 'x<sub>2</sub> <kbd>Ctrl</kbd> <font color="red">y</font>', 'x2 `Ctrl` y'],
    ['literal markup stays literal', '\\*a\\* 1\\. b', '\\*a\\* 1. b'],
  ])('%s', (_, markdown, expected) => {
    expect(richText(markdown).markdown).toBe(expected)
  })
})

describe('HTML', () => {
  it.each([
    ['emphasis and code', '**a** `b<c>`', '<strong>a</strong> <code>b&#x3C;c></code>'],
    ['what it looks like is left out', '<font color="red"><span style="x" class="y" id="z">a</span></font>', 'a'],
    ['names that could shadow others are left out', '<a name="location" href="/x">a</a>', '<a href="/x">a</a>'],
    ['an anchor without a link', '<a name="x"></a>a', 'a'],
    ['text in entities stays text', '&lt;img src=x onerror=alert(1)&gt;', '&#x3C;img src=x onerror=alert(1)>'],
    ['refused elements are left out', 'a<script>alert(1)</script>b', 'ab'],
    ['handlers are left out', '<b onclick="x()">a</b>', '<b>a</b>'],
    ['links with other protocols are left out', '[a](javascript:alert(1))', 'a'],
  ])('%s', (_, markdown, html) => {
    expect(richText(markdown).html).toBe(html)
  })
})

describe('links', () => {
  it('lists them in order, within lists too', () => {
    expect(richText('[a](https://e.kz)<ul><li>[b `c`](/x "t")</li></ul> https://e.kz/auto').links).toEqual([
      { text: 'a', href: 'https://e.kz' },
      { text: 'b c', href: '/x' },
      { text: 'https://e.kz/auto', href: 'https://e.kz/auto' },
    ])
  })

  it('makes site-relative links absolute', () => {
    const docsUrl = 'https://example.kz/{locale}/{path}#{anchor}'
    const text = richText('[a](/kk/x#y) [b](#z) [c](other.md) [d](https://e.kz)', { docsUrl, locale: 'kk' })
    expect(text.links.map(({ href }) => href)).toEqual([
      'https://example.kz/kk/x#y',
      'https://example.kz/kk/codes#z',
      'other.md',
      'https://e.kz',
    ])
    expect(text.markdown).toContain('[a](https://example.kz/kk/x#y)')
    expect(text.html).toContain('<a href="https://example.kz/kk/codes#z">')
  })

  it('follows the definitions of the document', () => {
    const text = richText('[a][docs] and [docs]', { after: '[docs]: https://e.kz/docs "Title"' })
    expect(text.links).toEqual([
      { text: 'a', href: 'https://e.kz/docs' },
      { text: 'docs', href: 'https://e.kz/docs' },
    ])
  })
})

describe('limits', () => {
  it('does not read a cell beyond 64 Ki', () => {
    expect(problems('a '.repeat(33_000))).toEqual(['error cell-too-large 3:7'])
    expect(richText('a '.repeat(33_000)).text).toBe('')
  })

  it('reads lists 8 deep and no deeper', () => {
    const nested = (depth: number): string => `${'<ul><li>a'.repeat(depth)}${'</li></ul>'.repeat(depth)}`
    const deepest = readRichText(cellOf(nested(8)))
    expect(deepest.diagnostics).toEqual([])
    expect(deepest.value.text.split('\n')).toHaveLength(8)
    expect(problems(nested(9))).toEqual(['error nested-too-deep 3:7'])
  })

  it.each([
    ['elements', '<b>'.repeat(10_000)],
    ['emphasis', '**'.repeat(500) + 'a' + '**'.repeat(500)],
    ['closing tags', '</b>'.repeat(10_000)],
  ])('stands thousands of nested %s', (_, markdown) => {
    const { diagnostics } = readRichText(cellOf(markdown))
    expect(diagnostics.length).toBeGreaterThan(0)
    expect(diagnostics.map(brief)[0]).toMatch(/ 3:7$/)
  })
})
