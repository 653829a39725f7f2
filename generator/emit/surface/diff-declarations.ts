import type { Level } from '../../model/diff/verdict.ts'
import type { Declaration } from './surface.ts'

/** How a declaration differs: what it was and what it is, in a few words. */
export interface DeclarationChange {
  readonly level: Level
  readonly before: string | null
  readonly after: string | null
}

/**
 * Compares what one name stood for and stands for.
 *
 * @param before - The declarations of the name: a type and a value can share it.
 * @param after - The same, as programs would get them.
 * @param strict - Whether a new member breaks programs.
 */
export function diffDeclarations(
  before: readonly Declaration[],
  after: readonly Declaration[],
  strict: boolean,
): readonly DeclarationChange[] {
  const lost = before.filter(({ kind }) => !after.some((other) => other.kind === kind))
  const gained = after.filter(({ kind }) => !before.some((other) => other.kind === kind))
  const more = strict ? 'breaking' : 'additive'
  if (lost.length > 0) return [{ level: 'breaking', before: kindsOf(before), after: kindsOf(after) }]
  return [
    ...(gained.length === 0 ? [] : [{ level: 'additive' as const, before: kindsOf(before), after: kindsOf(after) }]),
    ...before.flatMap((declaration) => {
      const present = after.find(({ kind }) => kind === declaration.kind)
      return present === undefined ? [] : diffMembers(declaration, present, more)
    }),
  ]
}

function diffMembers(before: Declaration, after: Declaration, more: Level): readonly DeclarationChange[] {
  if (before.shape !== after.shape) return [{ level: 'breaking', before: before.shape, after: after.shape }]
  const [was, is] = [before.members, after.members]
  const lost = [...was].filter(([name, value]) => is.get(name) !== value).map(([name]) => name)
  const gained = [...is.keys()].filter((name) => !was.has(name))
  if (lost.length > 0) return [{ level: 'breaking', before: shown(was, lost), after: shown(is, [...lost, ...gained]) }]
  return gained.length === 0 ? [] : [{ level: more, before: null, after: shown(is, gained) }]
}

/** Members as they are read: `Ok = 0`, `"sign-in"`. */
function shown(members: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  const there = names.flatMap((name) => {
    const value = members.get(name)
    return value === undefined ? [] : [value === '' ? name : `${name}: ${value}`]
  })
  return there.length === 0 ? null : there.join(', ')
}

function kindsOf(declarations: readonly Declaration[]): string {
  return declarations.map(({ kind }) => kind).join(' and ')
}
