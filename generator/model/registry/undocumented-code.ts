import type { Code, LocalizedCode } from '../types.ts'
import type { LastText, RegistryEntry } from './types.ts'

/**
 * Makes a code of the model from an entry alone: of a removed code what the docs said last stays readable, and an internal
 * one says what the registry says.
 *
 * @param entry - An entry whose status is `removed` or `internal`.
 * @param locales - The locales of the model: a text of one that the docs gave up is left out. Where no text is left, the
 *   name stands in for it in the first one, the source locale.
 * @returns The code.
 */
export function undocumentedCode(entry: RegistryEntry, locales: readonly string[]): Code {
  const { value, name, was, status, deprecated, kind, data, raw, text: recorded, last, facets, origin } = entry
  const kept = Object.entries(last).filter(([locale]) => locales.includes(locale))
  const [source = 'und'] = locales
  const texts = kept.length === 0 ? [[source, lastTextOf(recorded ?? name)] as const] : kept
  const localized = texts.map(([locale, text]): readonly [string, LocalizedCode] => [
    locale,
    {
      ...renderings(text),
      name: null,
      anchor: text.anchor,
      message: messageOf(text),
      file: text.file ?? '',
      origin,
    },
  ])
  return {
    value,
    raw: raw ?? String(value),
    name,
    aliases: was,
    status,
    deprecated,
    kind,
    data,
    attributes: {},
    facets,
    locales: Object.fromEntries(localized),
    registered: origin,
  }
}

function lastTextOf(text: string): LastText {
  return { text, summary: null, message: null, anchor: null, file: null }
}

function messageOf({ message }: LastText): LocalizedCode['message'] {
  return message === null ? null : renderings(lastTextOf(message))
}

/** Only plain text was kept, so that no markup of a document that is gone can reach a page. */
function renderings({
  text,
  summary,
}: LastText): Omit<LocalizedCode, 'name' | 'anchor' | 'message' | 'file' | 'origin'> {
  const lines = text.split('\n')
  return {
    text,
    markdown: lines.map((line) => line.replace(/[\\`*_[\]<>#|~&]/g, '\\$&')).join('\\\n'),
    html: `<p>${lines.map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')).join('<br>')}</p>`,
    summary: summary ?? lines[0] ?? '',
    links: [],
    tokens: [],
    lists: [],
  }
}
