import { identifier } from '../doors/identifier.ts'

/**
 * What a module calls that which it imports of a locale: `ptBRMessages`.
 *
 * @param locale - The locale.
 * @param suffix - What it is.
 */
export function localName(locale: string, suffix: string): string {
  return identifier(locale.replaceAll('-', '') + suffix)
}
