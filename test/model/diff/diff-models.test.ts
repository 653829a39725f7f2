import { describe, expect, it } from 'vitest'

import type { PublishedModel } from '../../../generator/model/diff/published-model.ts'
import type { Verdict } from '../../../generator/model/diff/verdict.ts'
import { before, code, diffModels, model, normal, ok, set } from './published.ts'

describe('the verdict on a change of a set or of the model', () => {
  it.each<[string, PublishedModel, Verdict['level'], string]>([
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
