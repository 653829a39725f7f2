import type { AttributeValue, CodeValue } from '../types.ts'
import { diffTexts } from './diff-texts.ts'
import type { PublishedCode } from './published-model.ts'
import type { Change, ChangeKind, DiffOptions, Level } from './verdict.ts'

interface CodeContext extends DiffOptions {
  readonly set: string
  /** Which code each name and alias stands for afterwards. */
  readonly owners: ReadonlyMap<string, CodeValue>
}

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
  return [
    ...diffNames(before, after, context.owners, change),
    ...diffStatus(before, after, change),
    ...(before.kind === after.kind ? [] : [change('kind-changed', 'breaking', before.kind, after.kind)]),
    ...(before.data === after.data ? [] : [change('data-changed', 'breaking', before.data, after.data)]),
    ...diffFacets(before, after).map(([key, was, is]) =>
      change('facet-changed', context.strict ? 'breaking' : 'additive', `${key}: ${was}`, `${key}: ${is}`),
    ),
    ...diffTexts(before, after, change),
    ...(before.raw === after.raw ? [] : [change('spelling-changed', 'safe', before.raw, after.raw)]),
  ]
}

/** Makes a change of the code that is being compared. */
export type MakeChange = (kind: ChangeKind, level: Level, before: string | null, after: string | null) => Change

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

function diffFacets(before: PublishedCode, after: PublishedCode): readonly (readonly [string, string, string])[] {
  const was = new Map([...Object.entries(before.attributes), ...Object.entries(before.facets)])
  const is = new Map([...Object.entries(after.attributes), ...Object.entries(after.facets)])
  const keys = [...new Set([...was.keys(), ...is.keys()])].sort()
  const shown = (value: AttributeValue | undefined): string => (value === undefined ? 'none' : String(value))
  return keys.flatMap((key) =>
    was.get(key) === is.get(key) ? [] : [[key, shown(was.get(key)), shown(is.get(key))] as const],
  )
}
