import * as v from 'valibot'
import { beforeAll, describe, expect, it } from 'vitest'

import { modelSchema } from '../../generator/model/model-schema.ts'
import { docCodes } from '../support/cli.ts'
import { projectFile, projectRoot, seedProject } from '../support/seed.ts'
import { createWorkspace } from '../support/workspace.ts'

/** What a person reads in the document: the code and the source of the description, cell by cell. */
const written = projectFile('docs-input/kk/api-codes.md')
  .split('\n')
  .filter((line) => line.startsWith('<span'))
  .map((line) => {
    const bar = line.indexOf('|')
    const code = line.slice(line.indexOf('>') + 1, line.indexOf('</span>'))
    return { code: Number(code), anchor: `apiCode-${code}`, cell: line.slice(bar + 1).trim() }
  })

describe('the seed document', () => {
  let model: v.InferOutput<typeof modelSchema>

  beforeAll(() => {
    model = v.parse(modelSchema, JSON.parse(projectFile('generated/model.json')))
  })

  const kazakh = (code: number): v.InferOutput<typeof modelSchema>['sets'][0]['codes'][0]['locales'][string] => {
    const found = model.sets[0]?.codes.find(({ value }) => value === code)?.locales.kk
    if (found === undefined) throw new Error(`no code ${code}`)
    return found
  }

  it('has the 20 codes, in ascending order, each with its anchor', () => {
    expect(written).toHaveLength(20)
    expect(model.sets.map(({ id, typeName, type }) => [id, typeName, type])).toEqual([
      ['apiCode', 'ApiCode', 'integer'],
    ])
    expect(model.sets[0]?.codes.map(({ value, raw, locales }) => [value, raw, locales.kk?.anchor])).toEqual(
      written.map(({ code, anchor }) => [code, String(code), anchor]),
    )
  })

  it('has the vendor’s names for the eight codes that have official symbols', () => {
    const names = new Map(model.sets[0]?.codes.map(({ value, name }) => [value, name]))
    expect([0, 1, 2, 10, 12, 98, 99, 100].map((code) => names.get(code))).toEqual([
      'Ok',
      'Validation',
      'RecordNotFound',
      'DataUpdate',
      'IncorrectParam',
      'PartiallyDone',
      'NothingDone',
      'BackgroundWait',
    ])
  })

  it.each(written.filter(({ cell }) => !/[<`[]/.test(cell)))(
    'keeps the text of code $code to the letter',
    ({ code, cell }) => {
      const { text, markdown, links } = kazakh(code)
      expect([text, markdown, links]).toEqual([cell, cell, []])
    },
  )

  it.each(written.filter(({ cell }) => /[`[]/.test(cell) && !cell.includes('<')))(
    'keeps the code and the links of code $code',
    ({ code, cell }) => {
      const { text, markdown, links } = kazakh(code)
      expect(markdown).toBe(cell)
      expect(links).toEqual(
        [...cell.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].map(([, label, href]) => ({ text: label, href })),
      )
      expect(text).toBe(cell.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1').replaceAll('`', ''))
    },
  )

  it('has a list in code 8, and the text after it on a line of its own', () => {
    const { text, markdown, html, summary } = kazakh(8)
    expect(text).toBe(
      [
        'Жүйеге кіру қатесі. Бұл келесі жағдайларда пайда болады:',
        '- Кіру деректері дұрыс көрсетілмеген;',
        '- Жүйемен жұмыс істеу кезінде пайдаланушының сессиясы аяқталған немесе сервермен мәжбүрлі түрде жабылған.',
        'Қосымша ақпаратты message өрісінен көруге болады.',
      ].join('\n'),
    )
    expect(markdown).toBe(
      [
        'Жүйеге кіру қатесі. Бұл келесі жағдайларда пайда болады:',
        '',
        '- Кіру деректері дұрыс көрсетілмеген;',
        '- Жүйемен жұмыс істеу кезінде пайдаланушының сессиясы аяқталған немесе сервермен мәжбүрлі түрде жабылған.',
        '',
        'Қосымша ақпаратты `message` өрісінен көруге болады.',
      ].join('\n'),
    )
    expect(html).toContain('<li>Кіру деректері дұрыс көрсетілмеген;</li>')
    expect(summary).toBe('Жүйеге кіру қатесі.')
  })

  it('has a summary of one sentence for each code', () => {
    expect(kazakh(1).summary).toBe('Кейбір мәндерді жасау немесе жаңарту кезінде берілген деректерді тексеру қатесі.')
    expect(kazakh(2).summary).toBe('Көрсетілген жазба табылмады.')
    for (const { code } of written) {
      const { summary, text } = kazakh(code)
      expect(text.startsWith(summary)).toBe(true)
      expect(summary.endsWith('.')).toBe(true)
    }
  })

  it('is inspected without a config', async () => {
    const { code, stdout, stderr } = await docCodes(projectRoot, ['inspect', 'docs-input/kk/api-codes.md', '--json'])
    expect([code, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      sets: [
        {
          id: 'apiCode',
          typeName: 'ApiCode',
          origin: { file: 'docs-input/kk/api-codes.md', line: 5 },
          columns: [
            { header: 'Код', role: 'code' },
            { header: 'Сипаттама', role: 'description' },
          ],
          rows: written.map(({ code: value, anchor }, index) => ({
            raw: String(value),
            values: [value],
            range: null,
            name: null,
            anchor,
            attributes: {},
            origin: { file: 'docs-input/kk/api-codes.md', line: 7 + index, column: 1 },
          })),
        },
      ],
      diagnostics: [],
    })
  })

  it('turns site-relative links and the anchor into URLs where the config says where the docs are', async () => {
    const seed = seedProject()
    const config: unknown = JSON.parse(seed['doc-codes.config.json'] ?? '')
    const docsUrl = 'https://example.kz/{locale}/help/{path}#{anchor}'
    const workspace = await createWorkspace({
      ...seed,
      'doc-codes.config.json': JSON.stringify({ ...Object(config), docsUrl }),
    })
    expect(await docCodes(workspace.root, ['generate'])).toMatchObject({ code: 0 })
    const codes = await workspace.read('generated/api-code/codes.ts')
    expect(codes).toMatch(/@see .*https:\/\/example\.kz\/kk\/help\/api-codes(?:\.md)?#apiCode-4/)
    expect(codes).toContain('https://example.kz/kk/help/api-docs/sms-api#required-api-query-parameters')
  })
})
