import type { Casing, NameStyle } from '../../config/settings.ts'
import { words } from '../../model/naming/words.ts'

/** The style that changes nothing. */
export const asIs: NameStyle = { casing: null, prefix: '', suffix: '' }

/**
 * Spells a name in another casing.
 *
 * @param name - An identifier in any casing.
 * @param casing - The casing wanted.
 */
export function inCasing(name: string, casing: Casing): string {
  const parts = (words(name) ?? [name]).map((word) => word.toLowerCase())
  switch (casing) {
    case 'PascalCase':
      return joined(parts.map(capitalized))
    case 'camelCase':
      return joined(parts.map((word, index) => (index === 0 ? word : capitalized(word))))
    case 'CONSTANT_CASE':
      return parts.join('_').toUpperCase()
    case 'snake_case':
      return parts.join('_')
  }
}

/**
 * Spells a name as the config wants it.
 *
 * @param name - An identifier.
 * @param style - The style.
 */
export function spelled(name: string, { casing, prefix, suffix }: NameStyle): string {
  return prefix + (casing === null ? name : inCasing(name, casing)) + suffix
}

/** A `_` keeps two numbers apart: `step1_2`. */
function joined(parts: readonly string[]): string {
  return parts.reduce((name, part) => (/\d$/.test(name) && /^\d/.test(part) ? `${name}_${part}` : name + part), '')
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
