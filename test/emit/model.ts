import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import type { Settings } from '../../generator/config/settings.ts'
import type { Code, CodeSet, LocalizedCode, Model, RichText } from '../../generator/model/types.ts'

/** A text without markup. */
export function plain(text: string, summary = text): RichText {
  return { text, markdown: text, html: `<p>${text}</p>`, summary, links: [], tokens: [], lists: [] }
}

/** What one locale says of the code with this anchor. */
export function says(text: RichText, anchor: string | null, more: Partial<LocalizedCode> = {}): LocalizedCode {
  const origin = { file: 'docs/en/errors.md', line: 7, column: 1 }
  return { ...text, name: null, anchor, message: null, file: 'errors.md', origin, ...more }
}

/** A code in use, documented in English. */
export function code(value: Code['value'], name: string, more: Partial<Code> = {}): Code {
  const text = plain(`About ${name}.`)
  return {
    value,
    raw: String(value),
    name,
    aliases: [],
    status: 'active',
    deprecated: null,
    kind: null,
    data: null,
    attributes: {},
    facets: {},
    locales: { en: says(text, `apiCode-${value}`) },
    registered: { file: 'registry.yaml', line: 3, column: 3 },
    ...more,
  }
}

/** A set of integers. */
export function set(codes: readonly Code[], more: Partial<CodeSet> = {}): CodeSet {
  return {
    id: 'apiCode',
    typeName: 'ApiCode',
    type: 'integer',
    headings: {},
    attributeNames: {},
    codes,
    ranges: [],
    ...more,
  }
}

/** A model in English, and in the other locales named. */
export function model(sets: readonly CodeSet[], locales: readonly string[] = ['en']): Model {
  return { schemaVersion: 1, sourceLocale: 'en', locales, sets, outcomes: [] }
}

/** The settings of a run whose source is English, each default filled in. */
export function settings(more: Partial<Settings> = {}): Settings {
  const config = { docs: 'docs/{locale}/*.md', registry: null, locales: { source: 'en' } }
  return { ...resolveSettings(config), ...more }
}
