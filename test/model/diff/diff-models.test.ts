import { describe, expect, it } from 'vitest'
import { changesetText } from '../../../generator/cli/render/render-changeset.ts'
import { describeChange } from '../../../generator/cli/render/describe-change.ts'
import { diffModels as changesOf } from '../../../generator/model/diff/diff-models.ts'
import type { PublishedCode, PublishedModel, PublishedSet } from '../../../generator/model/diff/published-model.ts'
import { renderJson, renderMarkdown, renderTable } from '../../../generator/cli/render/render-verdict.ts'
import { reaches, verdictOf, type FacetShapes, type Verdict } from '../../../generator/model/diff/verdict.ts'

const text = {
  text: 'Мәтін.',
  markdown: 'Мәтін.',
  html: 'Мәтін.',
  summary: 'Мәтін.',
  message: null,
  anchor: 'apiCode-8',
  links: [],
  file: 'codes.md',
}
const code = (more: Partial<PublishedCode> = {}): PublishedCode => ({
  value: 8,
  raw: '8',
  name: 'LoginFailed',
  aliases: ['AuthError'],
  status: 'active',
  deprecated: null,
  kind: 'error',
  data: null,
  attributes: { final: true },
  facets: { next: 'sign-in' },
  locales: { kk: text },
  ...more,
})
const ok = code({ value: 0, raw: '0', name: 'Ok', aliases: [] })
const set = (codes: readonly PublishedCode[], more: Partial<PublishedSet> = {}): PublishedSet => ({
  id: 'apiCode',
  typeName: 'ApiCode',
  type: 'integer',
  headings: {},
  codes,
  ranges: [],
  ...more,
})
const model = (...sets: readonly PublishedSet[]): PublishedModel => ({
  schemaVersion: 1,
  sourceLocale: 'kk',
  locales: ['kk'],
  sets,
})
const before = model(set([ok, code()]))
const normal = { strict: false, facets: true }
/** The facets that the emitters make of these sets: a flag and a word. */
const shapes = ({ sets }: PublishedModel): FacetShapes =>
  new Map(
    sets.map(({ id, codes }) => {
      const words = (key: string): ReadonlySet<string> =>
        new Set(
          codes.flatMap(({ attributes, facets }) => {
            const value = { ...attributes, ...facets }[key]
            return value === undefined ? [] : [JSON.stringify(value)]
          }),
        )
      return [
        id,
        new Map([
          ['final', { form: 'flag' as const, words: words('final') }],
          ['next', { form: 'vocabulary' as const, words: words('next') }],
        ]),
      ]
    }),
  )
const diffModels = (
  was: PublishedModel,
  is: PublishedModel,
  { strict, facets }: { readonly strict: boolean; readonly facets: boolean },
): Verdict =>
  verdictOf(
    changesOf(was, is, {
      strict,
      facets: { before: facets ? shapes(was) : new Map(), after: facets ? shapes(is) : new Map() },
      constants: { before: new Map(), after: new Map() },
    }),
  )
const levels = { breaking: 'major', additive: 'minor', safe: 'patch', none: 'none' } as const

describe('the verdict on a change of a code', () => {
  it.each<[string, readonly PublishedCode[], keyof typeof levels, string]>([
    ['nothing', [ok, code()], 'none', ''],
    ['a code removed', [ok], 'breaking', 'code-removed'],
    ['a code accepted as vanished', [ok, code({ status: 'removed' })], 'breaking', 'code-withdrawn'],
    ['a code added', [ok, code(), code({ value: 9, name: 'New', aliases: [] })], 'additive', 'code-added'],
    [
      'a rename with an alias',
      [ok, code({ name: 'A', aliases: ['AuthError', 'LoginFailed'] })],
      'additive',
      'code-renamed',
    ],
    ['a rename without one', [ok, code({ name: 'A' })], 'breaking', 'name-removed'],
    ['an alias dropped', [ok, code({ aliases: [] })], 'breaking', 'name-removed'],
    ['an alias added', [ok, code({ aliases: ['AuthError', 'B'] })], 'additive', 'alias-added'],
    ['a rename back', [ok, code({ name: 'AuthError', aliases: ['LoginFailed'] })], 'additive', 'code-renamed'],
    ['another kind', [ok, code({ kind: 'pending' })], 'breaking', 'kind-changed'],
    ['no kind any more', [ok, code({ kind: null })], 'breaking', 'kind-changed'],
    ['data said', [ok, code({ data: 'string' })], 'breaking', 'data-changed'],
    ['a facet changed', [ok, code({ facets: { next: 'poll' } })], 'additive', 'facet-changed'],
    ['an attribute of one code gone', [ok, code({ attributes: {} })], 'additive', 'facet-changed'],
    ['a code deprecated', [ok, code({ status: 'deprecated', deprecated: 'Old.' })], 'additive', 'code-deprecated'],
    ['another text', [ok, code({ locales: { kk: { ...text, text: 'Басқа.' } } })], 'safe', 'text-changed'],
    ['another message', [ok, code({ locales: { kk: { ...text, message: 'Басқа.' } } })], 'safe', 'text-changed'],
    ['an anchor renamed', [ok, code({ locales: { kk: { ...text, anchor: 'err-8' } } })], 'safe', 'anchor-changed'],
    ['a document moved', [ok, code({ locales: { kk: { ...text, file: 'b.md' } } })], 'safe', 'document-moved'],
    ['a locale more', [ok, code({ locales: { kk: text, en: text } })], 'additive', 'locale-added'],
    ['a translation less', [ok, code({ locales: {} })], 'breaking', 'translation-removed'],
    ['no translation left', [{ ...ok, locales: {} }, code({ locales: {} })], 'breaking', 'locale-removed'],
    ['another spelling', [ok, code({ raw: '0x8' })], 'safe', 'spelling-changed'],
    ['another order', [code(), ok], 'none', ''],
  ])('%s', (_, codes, level, kind) => {
    const verdict = diffModels(before, model(set(codes)), normal)
    expect([verdict.level, verdict.step]).toEqual([level, levels[level]])
    expect(verdict.changes[0]?.kind ?? '').toBe(kind)
    expect(verdict.changes.every((change) => change.set === 'apiCode')).toBe(true)
  })

  it('says of a code that is withdrawn nothing but that', () => {
    const gone = code({ status: 'removed', kind: null, raw: '0x8', locales: { kk: { ...text, text: 'Басқа.' } } })
    const { changes } = diffModels(before, model(set([ok, gone])), normal)
    expect(changes.map(({ kind }) => kind)).toEqual(['code-withdrawn'])
  })

  it('is stricter where programs switch over all codes', () => {
    const strict = { ...normal, strict: true }
    const added = model(set([ok, code(), code({ value: 9, name: 'New', aliases: [] })]))
    expect(diffModels(before, added, strict).level).toBe('breaking')
    expect(diffModels(before, model(set([ok, code({ facets: { next: 'poll' } })])), strict).level).toBe('breaking')
    expect(diffModels(before, before, strict).level).toBe('none')
  })

  it('lifts a deprecation and revives a code', () => {
    const gone = model(set([ok, code({ status: 'removed' })]))
    expect(diffModels(gone, before, normal).changes.map(({ kind, level }) => [kind, level])).toEqual([
      ['code-revived', 'additive'],
    ])
    const old = model(set([ok, code({ status: 'deprecated', deprecated: 'Old.' })]))
    expect(diffModels(old, before, normal).level).toBe('safe')
  })

  it('sees a name that stands for another value, which no compiler finds', () => {
    const renumbered = diffModels(before, model(set([ok, code({ value: 9, raw: '9' })])), normal)
    expect(renumbered.changes.map(({ kind, level }) => [kind, level])).toEqual([
      ['code-renumbered', 'breaking'],
      ['code-added', 'additive'],
    ])
    const swapped = [code({ value: 0, name: 'LoginFailed', aliases: [] }), code({ name: 'Ok', aliases: ['AuthError'] })]
    const verdict = diffModels(before, model(set(swapped)), normal)
    expect(
      verdict.changes.filter(({ kind }) => kind === 'name-revalued').map(({ before: name, after }) => [name, after]),
    ).toEqual([
      ['Ok', '8'],
      ['LoginFailed', '0'],
    ])
  })
})

describe('the verdict on a change of a set or of the model', () => {
  it.each<[string, PublishedModel, keyof typeof levels, string]>([
    ['a set removed', model(), 'breaking', 'set-removed'],
    ['a set added', model(set([ok, code()]), set([], { id: 'b', typeName: 'B' })), 'additive', 'set-added'],
    ['another type name', model(set([ok, code()], { typeName: 'Api' })), 'breaking', 'type-name-changed'],
    [
      'a range added',
      model(set([ok, code()], { ranges: [{ from: 1, to: 2, raw: '1-2', name: null, locales: {} }] })),
      'additive',
      'range-added',
    ],
    ['another source locale', { ...before, sourceLocale: 'en' }, 'safe', 'source-locale-changed'],
  ])('%s', (_, after, level, kind) => {
    const verdict = diffModels(before, after, normal)
    expect(verdict.level).toBe(level)
    expect(verdict.changes.map((change) => change.kind)).toEqual([kind])
  })

  it('calls a set’s changed type of codes breaking, whatever else follows from it', () => {
    const strings = model(set([code({ value: '0', name: 'Ok' }), code({ value: '8' })], { type: 'string' }))
    const { changes } = diffModels(before, strings, normal)
    expect(changes[0]).toMatchObject({
      kind: 'value-type-changed',
      level: 'breaking',
      before: 'integer',
      after: 'string',
    })
  })

  it('calls saying for the first time what a code means additive, but not the first success: it changes the others', () => {
    const silent = code({ kind: null })
    const [first, more] = [ok, { ...ok, kind: 'success' }].map((other) =>
      diffModels(model(set([other, silent])), model(set([other, code({ kind: 'success' })])), normal),
    )
    expect([first?.level, more?.level]).toEqual(['breaking', 'additive'])
    const success = model(set([{ ...ok, kind: 'success' }, code()]))
    const data = model(set([{ ...ok, kind: 'success' }, code({ data: 'string' })]))
    expect(diffModels(success, data, normal).level).toBe('additive')
  })

  it('takes facets for safe where no guard is made of them', () => {
    const after = model(set([{ ...ok, facets: {} }, code({ facets: { other: 1 }, attributes: { final: false } })]))
    const verdict = diffModels(before, after, { strict: true, facets: false })
    expect(verdict.level).toBe('safe')
    expect(verdict.changes.map(({ kind }) => kind)).toContain('facet-removed')
  })

  it('calls a word that no code has any more breaking: its guard is gone', () => {
    const after = model(set([{ ...ok, facets: { next: 'poll' } }, code({ facets: { next: 'poll' } })]))
    const { changes } = diffModels(before, after, normal)
    expect(changes[0]).toMatchObject({ kind: 'facet-word-removed', level: 'breaking', before: 'next: "sign-in"' })
  })

  it('calls a facet that no code has any more breaking: its guard is gone', () => {
    const bare = model(set([{ ...ok, facets: {} }, code({ facets: {} })]))
    expect(diffModels(before, bare, normal).changes[0]).toMatchObject({
      kind: 'facet-removed',
      before: 'next',
    })
  })
})

describe('the reports', () => {
  const after = model(
    set([
      ok,
      code({ name: 'Auth|`x`', locales: { kk: { ...text, text: '<b>' } } }),
      code({ value: 9, name: 'New', aliases: [] }),
    ]),
  )
  const verdict = diffModels(before, after, normal)

  it('are a table for people, with the gravest first', () => {
    expect(renderTable(verdict))
      .toBe(`breaking  apiCode 8 Auth|\`x\`  the name LoginFailed is gone; it is Auth|\`x\` now
additive  apiCode 9 New       new code: a switch over all codes lacks it
safe      apiCode 8 Auth|\`x\`  another text in kk
1 breaking, 1 additive, 1 safe: a major step.`)
    expect(renderTable(diffModels(before, before, { ...normal, strict: true }))).toBe('Nothing changed for programs.')
  })

  it('are Markdown whose cells no text leaves', () => {
    expect(renderMarkdown(verdict).split('\n').slice(0, 5)).toEqual([
      '**1 breaking, 1 additive, 1 safe: a major step.**',
      '',
      '| | code | change |',
      '| --- | --- | --- |',
      '| breaking | apiCode 8 Auth\\|\\`x\\` | the name LoginFailed is gone; it is Auth\\|\\`x\\` now |',
    ])
  })

  it('are JSON', () => {
    expect(JSON.parse(renderJson(verdict))).toMatchObject({
      level: 'breaking',
      step: 'major',
      changes: [{ code: 8 }, {}, {}],
    })
  })

  it('are a changeset', () => {
    expect(changesetText(verdict, '@acme/codes')).toBe(`---
"@acme/codes": major
---

The documented codes changed.

- apiCode 8 Auth|\`x\`: the name LoginFailed is gone; it is Auth|\`x\` now
- apiCode 9 New: new code: a switch over all codes lacks it
- 1 change of texts, anchors or locales
`)
    expect(changesetText(diffModels(before, before, normal), 'x')).toBeNull()
  })

  it('say something of every kind of change', () => {
    expect(verdict.changes.map(describeChange).every((sentence) => sentence.length > 5)).toBe(true)
    expect([reaches('none', 'safe'), reaches('safe', 'breaking'), reaches('breaking', 'additive')]).toEqual([
      false,
      false,
      true,
    ])
  })
})
