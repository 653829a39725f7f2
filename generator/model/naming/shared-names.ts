import type { Result } from '../../diagnostics/diagnostic.ts'
import { namesShared } from '../../diagnostics/rules/names.ts'
import { groupBy } from '../group-by.ts'
import type { CodeValue, DocumentedCode } from '../types.ts'
import type { UnnamedCode } from './resolve-names.ts'

/**
 * Takes away the names that the docs give where they are those of kinds and not of codes: a column that says
 * `INVALID_ARGUMENT` of forty codes names none. Two codes of one name are a mistake, and left to be found as a clash; two
 * codes of one title (`Internal error`) are none, and their texts name them.
 *
 * @param set - The set's id, for the diagnostic.
 * @param documented - Every code of the set.
 * @param unnamed - Those that need a name.
 * @returns `unnamed`, without such names; a diagnostic `names-shared` where they had some.
 */
export function dropSharedNames<Code extends UnnamedCode>(
  set: string,
  documented: readonly DocumentedCode[],
  unnamed: readonly Code[],
): Result<readonly Code[]> {
  const affected = unnamed.find(({ suggestion }) => suggestion.given?.source === 'name')
  if (affected === undefined) return { value: unnamed, diagnostics: [] }
  if (!nameKinds(documented)) {
    const titled = sharingTitles(documented)
    return { value: unnamed.map((code) => (titled.has(code.value) ? withoutName(code) : code)), diagnostics: [] }
  }
  const counts = ownersOf(documented)
  const codes = counts.reduce((sum, count) => sum + count, 0)
  return {
    value: unnamed.map(withoutName),
    diagnostics: [namesShared(affected.place, { set, codes, names: counts.length })],
  }
}

function withoutName<Code extends UnnamedCode>(code: Code): Code {
  return code.suggestion.given?.source === 'name' ? { ...code, suggestion: { ...code.suggestion, given: null } } : code
}

/** The codes that have a title of several words which another has, too. */
function sharingTitles(documented: readonly DocumentedCode[]): ReadonlySet<CodeValue> {
  const byTitle = groupBy(
    documented.filter(({ docsName }) => docsName?.includes(' ') === true && /\p{Ll}/u.test(docsName)),
    ({ docsName }) => docsName?.toLowerCase() ?? '',
  )
  return new Set([...byTitle.values()].flatMap((codes) => (codes.length > 1 ? codes.map(({ value }) => value) : [])))
}

/**
 * Whether the names that the docs give are those of kinds: several codes have one, and most have one that others have too.
 *
 * @param documented - Every code of a set.
 */
export function nameKinds(documented: readonly DocumentedCode[]): boolean {
  const counts = ownersOf(documented)
  const codes = counts.reduce((sum, count) => sum + count, 0)
  const sharing = counts.filter((count) => count > 1).reduce((sum, count) => sum + count, 0)
  return counts.some((count) => count >= 3) && sharing * 2 >= codes
}

/** How many codes have each name. */
function ownersOf(documented: readonly DocumentedCode[]): readonly number[] {
  const owners = new Map<string, number>()
  for (const { docsName } of documented) if (docsName !== null) owners.set(docsName, (owners.get(docsName) ?? 0) + 1)
  return [...owners.values()]
}
