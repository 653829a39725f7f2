import { compareValues } from '../compare-values.ts'
import type { CodeValue } from '../types.ts'
import type { SetOptions } from './context.ts'
import { diffCodes } from './diff-codes.ts'
import { diffFacetShapes, titledAsPublished, titlesOf } from './diff-facets.ts'
import type { PublishedCode, PublishedSet } from './published-model.ts'
import type { Change, ChangeKind, DiffOptions, Level } from './verdict.ts'

/**
 * Compares two states of one set.
 *
 * @param was - The set as programs know it.
 * @param is - The set as they would get it.
 * @param options - How strictly to judge.
 * @returns The changes of the set, then those of its codes, ascending.
 */
export function diffSets(was: PublishedSet, is: PublishedSet, options: SetOptions): readonly Change[] {
  const [before, after] = [titledAsPublished(was), titledAsPublished(is)]
  const ofSet = (kind: ChangeKind, level: Level, from: string | null, to: string | null): Change => ({
    kind,
    level,
    set: before.id,
    code: null,
    name: null,
    before: from,
    after: to,
  })
  const differs = (kind: ChangeKind, from: string, to: string): readonly Change[] =>
    from === to ? [] : [ofSet(kind, 'breaking', from, to)]
  const more = options.strict ? 'breaking' : 'additive'
  const [rangesBefore, rangesAfter] = [rangesOf(before), rangesOf(after)]
  const [localesBefore, localesAfter] = [localesOf(before), localesOf(after)]
  return [
    ...differs('type-name-changed', before.typeName, after.typeName),
    ...differs('value-type-changed', before.type, after.type),
    ...without(localesBefore, localesAfter).map((locale) => ofSet('locale-removed', 'breaking', locale, null)),
    ...without(localesAfter, localesBefore).map((locale) => ofSet('locale-added', more, null, locale)),
    ...diffFacetShapes(before, after, ofSet, options),
    ...without(rangesBefore, rangesAfter).map((range) => ofSet('range-removed', 'breaking', range, null)),
    ...without(rangesAfter, rangesBefore).map((range) => ofSet('range-added', 'additive', null, range)),
    ...diffMembers(before, after, options),
  ]
}

function diffMembers(before: PublishedSet, after: PublishedSet, options: SetOptions): readonly Change[] {
  const former = new Map(before.codes.map((code) => [code.value, code]))
  const present = new Map(after.codes.map((code) => [code.value, code]))
  const owners = new Map(
    after.codes.flatMap(({ value, name, aliases }) => [name, ...aliases].map((word) => [word, value])),
  )
  const context = {
    ...options,
    set: before.id,
    owners,
    saysSuccess: before.codes.some(({ kind }) => kind === 'success'),
    // A locale or a facet that came or went as a whole is said once, for the set.
    locales: both(localesOf(before), localesOf(after)),
    titles: both(titlesOf(before), titlesOf(after)),
  }
  const values = [...new Set([...former.keys(), ...present.keys()])].sort(compareValues)
  return values.flatMap((value) => {
    const [was, is] = [former.get(value), present.get(value)]
    if (was !== undefined && is !== undefined) return diffCodes(was, is, context)
    if (was !== undefined) return [removed(before.id, was, owners)]
    return is === undefined ? [] : [added(before.id, is, options)]
  })
}

function removed(set: string, { value, name }: PublishedCode, owners: ReadonlyMap<string, CodeValue>): Change {
  const owner = owners.get(name)
  return {
    kind: owner === undefined ? 'code-removed' : 'code-renumbered',
    level: 'breaking',
    set,
    code: value,
    name,
    before: String(value),
    after: owner === undefined ? null : String(owner),
  }
}

function added(set: string, { value, name }: PublishedCode, { strict }: DiffOptions): Change {
  const level = strict ? 'breaking' : 'additive'
  return { kind: 'code-added', level, set, code: value, name, before: null, after: name }
}

function localesOf({ codes }: PublishedSet): ReadonlySet<string> {
  return new Set(codes.flatMap(({ locales }) => Object.keys(locales)))
}

function rangesOf({ ranges }: PublishedSet): ReadonlySet<string> {
  return new Set(ranges.map(({ from, to, name }) => `${from}–${to}${name === null ? '' : ` ${name}`}`))
}

function without(these: ReadonlySet<string>, those: ReadonlySet<string>): readonly string[] {
  return [...these].filter((word) => !those.has(word)).sort()
}

function both(these: ReadonlySet<string>, those: ReadonlySet<string>): readonly string[] {
  return [...these].filter((word) => those.has(word)).sort()
}
