import type { CodeValue } from '../types.ts'
import type { CodeContext, MakeChange } from './context.ts'
import { diffCodeFacets } from './diff-facets.ts'
import { diffTexts } from './diff-texts.ts'
import type { PublishedCode } from './published-model.ts'
import type { Change, ChangeKind, Level } from './verdict.ts'

/**
 * Compares two states of one code.
 *
 * @param before - The code as programs know it.
 * @param after - The code as they would get it; its value is the same.
 * @param context - The set, its names afterwards, and how strictly to judge.
 * @returns The changes.
 */
export function diffCodes(before: PublishedCode, after: PublishedCode, context: CodeContext): readonly Change[] {
  const change = (kind: ChangeKind, level: Level, was: string | null, is: string | null): Change => ({
    kind,
    level,
    set: context.set,
    code: after.value,
    name: after.name,
    before: was,
    after: is,
  })
  const essential = [...diffNames(before, after, context.owners, change), ...diffStatus(before, after, change)]
  // A code that is gone says nothing more: what its row said besides went with it.
  if (after.status === 'removed' && before.status !== 'removed') return essential
  return [
    ...essential,
    ...diffMeaning(before, after, context, change),
    ...diffCodeFacets(before, after, change, context),
    ...diffTexts(before, after, change, context),
    ...(before.raw === after.raw ? [] : [change('spelling-changed', 'safe', before.raw, after.raw)]),
  ]
}

function diffNames(
  before: PublishedCode,
  after: PublishedCode,
  owners: ReadonlyMap<string, CodeValue>,
  change: MakeChange,
): readonly Change[] {
  const former = new Set([before.name, ...before.aliases])
  const kept = new Set([after.name, ...after.aliases])
  const lost = [...former].filter((name) => !kept.has(name))
  const renamed = before.name !== after.name && kept.has(before.name)
  const newAliases = after.aliases.filter((alias) => !former.has(alias))
  return [
    ...lost.map((name) => {
      const owner = owners.get(name)
      if (owner !== undefined) return change('name-revalued', 'breaking', name, String(owner))
      return change('name-removed', 'breaking', name, name === before.name ? after.name : null)
    }),
    ...(renamed ? [change('code-renamed', 'additive', before.name, after.name)] : []),
    ...newAliases.map((alias) => change('alias-added', 'additive', null, alias)),
  ]
}

function diffStatus(before: PublishedCode, after: PublishedCode, change: MakeChange): readonly Change[] {
  if (before.status === after.status) return []
  if (after.status === 'removed') return [change('code-withdrawn', 'breaking', before.status, after.status)]
  if (before.status === 'removed') return [change('code-revived', 'additive', before.status, after.status)]
  if (after.status === 'deprecated') return [change('code-deprecated', 'additive', null, after.deprecated)]
  return [change('deprecation-lifted', 'safe', before.deprecated, null)]
}

/** The kind and the data, which shape the response. Saying for the first time what nobody said takes nothing away. */
function diffMeaning(
  before: PublishedCode,
  after: PublishedCode,
  { strict, saysSuccess }: CodeContext,
  change: MakeChange,
): readonly Change[] {
  const more = strict ? 'breaking' : 'additive'
  // Until a code is called a success, any may carry what the program asked for; afterwards only successes do.
  const kindLevel = before.kind === null && (saysSuccess || after.kind !== 'success') ? more : 'breaking'
  const dataLevel = before.data === null && before.kind !== 'success' && saysSuccess ? more : 'breaking'
  return [
    ...(before.kind === after.kind ? [] : [change('kind-changed', kindLevel, before.kind, after.kind)]),
    ...(before.data === after.data ? [] : [change('data-changed', dataLevel, before.data, after.data)]),
  ]
}
