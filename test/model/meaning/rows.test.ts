import { describe, expect, it } from 'vitest'

import { resolveSettings } from '../../../generator/config/resolve-settings.ts'
import { compile, type Compilation } from '../../../generator/generate.ts'
import { publishedModel } from '../../../generator/model/diff/published-model.ts'

const settings = resolveSettings({ docs: 'oven.md', registry: 'names.yaml', locales: { source: 'en' } })

function compiled(rows: readonly string[], registry: string, head = '| Code | Description |'): Compilation {
  const dashes = head.replaceAll(/[^|]+/g, ' --- ')
  const text = ['# Oven', '', head, dashes, ...rows.map((row) => `| ${row} |`), ''].join('\n')
  return compile({ documents: [{ file: 'oven.md', path: 'oven.md', locale: 'en', text }], registry, settings })
}

/** What is said where rows that were published become others. */
function changed(before: readonly string[], after: readonly string[], head?: string): readonly string[] {
  const { registry } = compiled(before, '', head)
  return said(compiled(after, registry ?? '', head))
}

function said({ diagnostics }: Compilation): readonly string[] {
  return diagnostics.map(({ rule, line, message, fix }) => `${String(line)} ${rule} ${message} ${fix}`)
}

/** What a run would leave as `model.json`. */
function modelText({ model }: Compilation): string | null {
  return model === null ? null : JSON.stringify(publishedModel(model))
}

const rows = ['1 | The door is open.', '2 | Bread is burnt.', '3 | Lamp went out.', '4 | Gas is cut off.']

describe('a text that went to another row', () => {
  it('is seen where a row was put in before the last one', () => {
    expect(changed(rows, [...rows.slice(0, 3), '4 | Yeast is dead.', '5 | Gas is cut off.'])).toEqual([
      expect.stringMatching(/^8 meanings-exchanged What the code 4 \(GasIsCutOff\) .* the text of 5 now.* oven 4`/),
    ])
  })

  it('is one mistake, without a word of what the new code would be called', () => {
    const texts = ['Yeast is dead.', ...rows.map((row) => row.slice(4))]
    expect(
      changed(
        rows,
        texts.map((text, index) => `${String(index + 1)} | ${text}`),
      ),
    ).toEqual([expect.stringMatching(/^6 meanings-exchanged The code 2 .* said, and 2 more rows/)])
  })

  it('is seen where a row is gone and the next one has its number', () => {
    expect(changed(rows, ['1 | Bread is burnt.', ...rows.slice(2)])).toEqual([
      expect.stringMatching(/^5 meanings-exchanged The code 1 .* what 2 \(BreadIsBurnt\) said\..* oven 1 2`/),
    ])
  })

  it('is none where two rows that say much the same became one', () => {
    const twins = ['1 | The bread is burnt at its rim.', '2 | The bread is burnt.', ...rows.slice(2)]
    expect(changed(twins, ['1 | The bread is burnt.', ...rows.slice(2)])).toEqual([
      expect.stringMatching(/^\d+ code-vanished The code 2 /),
    ])
  })

  it('is none where a new row says something else, however much a text is reworded', () => {
    expect(changed(rows, [...rows.slice(0, 3), '4 | Call the works.', '5 | Yeast is dead.'])).toEqual([])
  })
})

describe('a name cell', () => {
  const head = '| Code | Name | Description |'
  const named = ['1 | OPEN | The door is open.', '2 | BURNT | Bread is burnt.', '3 | DARK | Lamp went out.']

  it('that repeats the name of another code is seen, also where that code still has it', () => {
    expect(changed(named, [...named.slice(0, 2), '3 | BURNT | Lamp went out.'], head)).toEqual([
      expect.stringMatching(/^7 meanings-exchanged The row of the code 3 \(Dark\) of oven has the name of 2 \(Burnt\)/),
    ])
  })

  it('that two codes share is no change where the registry told them apart by hand', () => {
    const shared = ['1 | BAD | The door is open.', '2 | BAD | Bread is burnt.', '3 | DARK | Lamp went out.']
    const first = compiled(shared, 'oven:\n  1: { name: Bad }\n  2: { name: Burnt }\n', head)
    expect(said(first)).toEqual([])
    expect(first.registry).toContain('called: [BAD]')
    expect(said(compiled(shared, first.registry ?? '', head))).toEqual([])
  })
})

describe('a translation', () => {
  const russian = ['1 | Дверь открыта.', '2 | Хлеб сгорел.', '3 | Лампа погасла.', '4 | Газа нет.']
  const page = (parts: readonly (readonly string[])[]): string =>
    parts
      .map(
        (part, index) =>
          `## Part ${String(index)}\n\n| Code | Description |\n| --- | --- |\n| ${part.join(' |\n| ')} |\n`,
      )
      .join('\n')
  const both = resolveSettings({ docs: '{locale}/oven.md', registry: 'names.yaml', locales: { source: 'en' } })
  const run = (en: string, registry: string): Compilation =>
    compile({
      documents: [
        { file: 'en/oven.md', path: 'oven.md', locale: 'en', text: en },
        { file: 'ru/oven.md', path: 'oven.md', locale: 'ru', text: page([russian]) },
      ],
      registry,
      settings: both,
    })

  it('is stale however small the change of its source is: one letter can make another thing of it', () => {
    const first = run(page([['1 | The door is open.', '2 | Bread and tray are united.', ...rows.slice(2)]]), '')
    const second = run(
      page([['1 | The door is open.', '2 | Bread and tray are untied.', ...rows.slice(2)]]),
      first.registry ?? '',
    )
    const stale = second.review.map(({ rule, file, line }) => `${rule} ${file}:${String(line)}`)
    expect(stale).toEqual(['stale-translation ru/oven.md:6'])
  })

  it('is not blamed as long as it is asked if the source is right', () => {
    const first = run(page([rows]), '')
    const [one = '', two = '', ...rest] = rows.map((row) => row.slice(4))
    const exchanged = page([[two, one, ...rest].map((text, index) => `${String(index + 1)} | ${text}`)])
    const { diagnostics, review } = run(exchanged, first.registry ?? '')
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['meanings-exchanged'])
    expect(review).toEqual([])
  })

  it('may stay one table where the source was split: both parts are one set', () => {
    const first = run(page([rows]), '')
    const second = run(page([rows.slice(0, 2), rows.slice(2)]), first.registry ?? '')
    expect(second.diagnostics.map(({ rule }) => rule)).toEqual(['set-split'])
    const third = run(page([rows.slice(0, 2), rows.slice(2)]), second.registry ?? '')
    expect(said(third)).toEqual([])
    expect(third.model?.sets[0]?.codes.map(({ locales }) => locales.ru?.text)).toEqual(
      russian.map((row) => row.slice(4)),
    )
  })

  it('that took the text of another code is stale, and stays so until it changes', () => {
    const compiled = (ru: readonly string[], registry: string, lastModel: string | null): Compilation =>
      compile({
        documents: [
          { file: 'en/oven.md', path: 'oven.md', locale: 'en', text: page([rows]) },
          { file: 'ru/oven.md', path: 'oven.md', locale: 'ru', text: page([ru]) },
        ],
        registry,
        lastModel,
        settings: both,
      })
    const texts = russian.map((row) => row.slice(4))
    const [first = '', second = '', ...rest] = texts
    const numbered = (all: readonly string[]): readonly string[] =>
      all.map((text, index) => `${String(index + 1)} | ${text}`)
    const stale = ({ review }: Compilation): readonly string[] =>
      review.map(({ rule, line }) => `${rule} ${String(line)}`)
    const right = compiled(russian, '', null)
    const exchanged = compiled(numbered([second, first, ...rest]), right.registry ?? '', modelText(right))
    expect(stale(exchanged)).toEqual(['stale-translation 5', 'stale-translation 6'])
    const later = compiled(numbered([second, first, ...rest]), exchanged.registry ?? '', modelText(exchanged))
    expect(stale(later)).toEqual(stale(exchanged))
    const mended = compiled(russian, later.registry ?? '', modelText(later))
    expect(stale(mended)).toEqual([])
    // Two codes of one text: the one that keeps it moved nowhere.
    const alike = compiled(numbered([first, first, ...rest]), right.registry ?? '', null)
    expect(stale(compiled(russian, alike.registry ?? '', modelText(alike)))).toEqual([])
  })
})
