import { describe, expect, it } from 'vitest'

import type { PublishedCode } from '../../../generator/model/diff/published-model.ts'
import { before, code, diffModels, model, normal, ok, set, text } from './published.ts'

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
