import { isName } from './identifier.ts'
import { pascalCase } from './pascal-case.ts'
import type { GivenName, Suggestion } from './suggest-names.ts'
import { words } from './words.ts'

/** How the names of a set are spelled, where they are not in PascalCase. */
type Casing = 'camelCase' | 'CONSTANT_CASE' | 'snake_case'

const patterns: Readonly<Record<Casing, RegExp>> = {
  CONSTANT_CASE: /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/,
  snake_case: /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/,
  camelCase: /^[a-z][A-Za-z0-9]*$/,
}

/**
 * Finds the spelling that the names of a set have in common: three of four, since a set that was written by hand has odd ones.
 *
 * @param names - Its published names.
 * @returns `null` for PascalCase, and where the names do not agree.
 */
export function casingOf(names: readonly string[]): Casing | null {
  const most = (casing: Casing): boolean =>
    names.filter((name) => patterns[casing].test(name)).length * 4 >= names.length * 3
  if (names.length === 0) return null
  // `A` and `N1` are no more constants than they are words.
  if (most('CONSTANT_CASE')) return names.some((name) => /[A-Z]{2}/.test(name)) ? 'CONSTANT_CASE' : null
  if (most('snake_case') && names.some((name) => name.includes('_'))) return 'snake_case'
  return most('camelCase') ? 'camelCase' : null
}

/**
 * Spells suggested names as those of the set are.
 *
 * @param suggestion - Names in PascalCase.
 * @param casing - The spelling of the set.
 */
export function recase(suggestion: Suggestion, casing: Casing | null): Suggestion {
  if (casing === null) return suggestion
  const { given, prose, fallback } = suggestion
  const spelled = (name: string): string => spell(name, casing)
  const own = (name: GivenName): GivenName => ({ ...name, name: spelled(name.name), apart: spelled(name.apart) })
  return {
    ...suggestion,
    given: given === null ? null : own(given),
    prose: prose.map((one) => ({ ...one, name: spelled(one.name) })),
    fallback: spelled(fallback),
  }
}

function spell(name: string, casing: Casing): string {
  const found = words(name) ?? []
  const pascal = pascalCase(found)
  const spelled = {
    camelCase: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    CONSTANT_CASE: found.join('_').toUpperCase(),
    snake_case: found.join('_').toLowerCase(),
  }[casing]
  return isName(spelled) ? spelled : name
}
