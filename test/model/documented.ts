import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import type { Config } from '../../generator/config/config.ts'
import type { Settings } from '../../generator/config/settings.ts'
import type { Result } from '../../generator/diagnostics/diagnostic.ts'
import { nameCodes, type Naming } from '../../generator/model/name-codes.ts'
import { readRegistry } from '../../generator/model/registry/read-registry.ts'
import type { CodeValue, DocumentedCode, DocumentedSet, LocalizedCode } from '../../generator/model/types.ts'

/** What a code's row says. */
export interface Said {
  readonly name?: string | null
  readonly deprecated?: string | null
  readonly raw?: string
  readonly anchor?: string | null
  /** Texts by locale. */
  readonly texts?: Readonly<Record<string, string>>
}

/** A code as the docs have it; its line is its number plus 10 where it is one. */
export function documentedCode(value: CodeValue, said: Said = {}): DocumentedCode {
  const { name = null, deprecated = null, raw = String(value), anchor = null, texts = { kk: 'Мәтін.' } } = said
  const locales = Object.entries(texts).map(([locale, text]): readonly [string, LocalizedCode] => [
    locale,
    {
      name: null,
      text,
      markdown: text,
      html: text,
      summary: text,
      links: [],
      tokens: [],
      lists: [],
      anchor,
      message: null,
      file: 'codes.md',
      origin: { file: `docs/${locale}/codes.md`, line: typeof value === 'number' ? value + 10 : 9, column: 1 },
    },
  ])
  return { value, raw, docsName: name, phrases: {}, deprecated, attributes: {}, locales: Object.fromEntries(locales) }
}

/** A set as the docs have it. */
export function documentedSet(id: string, codes: readonly DocumentedCode[]): DocumentedSet {
  const type = codes.some(({ value }) => typeof value === 'string') ? 'string' : 'integer'
  const typeName = id.charAt(0).toUpperCase() + id.slice(1)
  return { id, typeName, type, headings: {}, attributeNames: {}, tables: [], codes, ranges: [] }
}

/** The settings of a run whose source is Kazakh. */
export function kazakh(config: Partial<Config> = {}, frozen = false): Settings {
  return resolveSettings(
    { docs: 'docs/{locale}/*.md', locales: { source: 'kk' }, registry: 'registry.yaml', ...config },
    { frozen },
  )
}

/** Reads a registry and names sets with it. */
export function nameWith(
  registry: string | null,
  sets: readonly DocumentedSet[],
  settings: Settings = kazakh(registry === null ? { registry: null } : {}),
): Result<Naming> {
  const read = readRegistry(registry, settings)
  const named = nameCodes(sets, read.value, { settings, absorbed: new Set(), published: () => null, outcomes: [] })
  return { value: named.value, diagnostics: [...read.diagnostics, ...named.diagnostics] }
}

/** The names of a run's codes, by value, in the first set. */
export function namesOf({ value }: Result<Naming>): Readonly<Record<string, string>> {
  return Object.fromEntries(value.model.sets[0]?.codes.map((code) => [String(code.value), code.name]) ?? [])
}

/** Each problem as `rule file:line:column`. */
export function found({ diagnostics }: Result<unknown>): readonly string[] {
  return diagnostics.map(({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`)
}
