import type { RegistryEntry } from '../registry/types.ts'
import type { Code, DocumentedCode } from '../types.ts'

/**
 * Joins what the docs and the registry say of a code. The docs know best why a code is deprecated.
 *
 * @param code - The code as the docs have it.
 * @param entry - Its entry, where the registry has one.
 * @param chosen - The name that was chosen where it has none.
 * @returns The code of the model.
 */
export function nameCode(code: DocumentedCode, entry: RegistryEntry | undefined, chosen: string): Code {
  const { value, raw, attributes, locales } = code
  const deprecated = code.deprecated ?? entry?.deprecated ?? null
  return {
    value,
    raw,
    name: entry?.name ?? chosen,
    aliases: entry?.was ?? [],
    status: deprecated === null ? 'active' : 'deprecated',
    deprecated,
    kind: entry?.kind ?? null,
    data: entry?.data ?? null,
    attributes,
    facets: entry?.facets ?? {},
    locales,
    registered: entry?.origin ?? null,
  }
}
