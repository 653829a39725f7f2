import type { Casing, NameStyle } from '../../config/settings.ts'
import { pascalCase } from '../../model/naming/pascal-case.ts'
import { words } from '../../model/naming/words.ts'

/**
 * Spells a name in another casing.
 *
 * @param name - An identifier in any casing.
 * @param casing - The casing wanted.
 */
export function inCasing(name: string, casing: Casing): string {
  const parts = words(name) ?? [name]
  switch (casing) {
    case 'PascalCase':
      return pascalCase(parts)
    case 'camelCase':
      return pascalCase(parts).replace(/^./, (first) => first.toLowerCase())
    case 'CONSTANT_CASE':
      return parts.join('_').toUpperCase()
    case 'snake_case':
      return parts.join('_').toLowerCase()
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
