import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readAnchor } from '../../../generator/docs/cell/read-anchor.ts'
import { readRichText } from '../../../generator/docs/cell/read-rich-text.ts'
import type { RichText } from '../../../generator/model/types.ts'
import { cellsOf } from './cells.ts'

const document = readFileSync(new URL('../../../docs-input/kk/api-codes.md', import.meta.url), 'utf8')
const cells = cellsOf(document, { locale: 'kk' }).slice(2)
const anchors = cells.filter((_, index) => index % 2 === 0).map((cell) => readAnchor(cell))
const texts = cells.filter((_, index) => index % 2 === 1).map((cell) => readRichText(cell))

/** What the description of a code says. */
function textOf(code: number): RichText {
  const index = anchors.findIndex(({ value }) => value?.anchor === `apiCode-${code}`)
  const text = texts[index]
  if (text === undefined) throw new Error(`no code ${code}`)
  return text.value
}

describe('the seed document', () => {
  it('has an anchor for each code and no problems', () => {
    expect(anchors).toHaveLength(20)
    expect(anchors.map(({ value }) => value?.anchor).slice(0, 9)).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 8, 9].map((code) => `apiCode-${code}`),
    )
    expect([...anchors, ...texts].flatMap(({ diagnostics }) => diagnostics)).toEqual([])
  })

  it('keeps the list of code 8, and the text after it on a line of its own', () => {
    const items = [
      'Кіру деректері дұрыс көрсетілмеген;',
      'Жүйемен жұмыс істеу кезінде пайдаланушының сессиясы аяқталған немесе сервермен мәжбүрлі түрде жабылған.',
    ]
    const before = 'Жүйеге кіру қатесі. Бұл келесі жағдайларда пайда болады:'
    const { content, ...renderings } = textOf(8)
    expect(content?.children.map(({ type }) => type)).toEqual(['paragraph', 'list', 'paragraph'])
    expect(renderings).toEqual({
      text: [before, ...items.map((item) => `- ${item}`), 'Қосымша ақпаратты message өрісінен көруге болады.'].join(
        '\n',
      ),
      markdown: `${before}\n\n${items.map((item) => `- ${item}`).join('\n')}\n\nҚосымша ақпаратты \`message\` өрісінен көруге болады.`,
      html: `${before}<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul> Қосымша ақпаратты <code>message</code> өрісінен көруге болады.`,
      summary: 'Жүйеге кіру қатесі.',
      links: [],
      tokens: ['message'],
      lists: [2],
    })
  })

  it.each([
    [1, 'Кейбір мәндерді жасау немесе жаңарту кезінде берілген деректерді тексеру қатесі.'],
    [4, 'module параметрі дұрыс көрсетілмеген.'],
    [100, 'Бұл код қате емес және операцияның фондық орындауға жіберілгенін білдіреді.'],
    [999, 'Қызметтің жалпы қатесі.'],
  ])('summarizes code %i', (code, summary) => {
    expect(textOf(code).summary).toBe(summary)
  })

  it('lists the link of code 100', () => {
    expect(textOf(100).links).toEqual([{ text: 'TaskQueue/GetStatus', href: '/kk/help/api-docs/taskqueue#GetStatus' }])
  })
})
