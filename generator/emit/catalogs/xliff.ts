import { unseen } from '../doors/literal.ts'
import type { OutputFile } from '../output-file.ts'
import type { Catalog, CatalogMessage, Catalogs } from './catalog.ts'
import { translationUnits } from './translation-units.ts'

/**
 * XLIFF 2.0: `xliff/<locale>.xlf`, a file element for each set and a unit for each code. The source locale's file has
 * sources only, and so has a unit that is not translated yet.
 *
 * @param catalogs - The messages.
 */
export function xliff(catalogs: Catalogs): readonly OutputFile[] {
  return translationUnits(catalogs).map((catalog) => ({
    path: `catalogs/xliff/${catalog.locale}.xlf`,
    text: ['<?xml version="1.0" encoding="UTF-8"?>', document(catalog, catalogs.sourceLocale), ''].join('\n'),
  }))
}

function document({ locale, messages }: Catalog, sourceLocale: string): string {
  const translated = locale !== sourceLocale
  const target = translated ? ` trgLang="${attribute(locale)}"` : ''
  const sets = [...new Set(messages.map(({ set }) => set))]
  return [
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="${attribute(sourceLocale)}"${target}>`,
    ...sets.flatMap((set) => [
      `  <file id="${attribute(set)}">`,
      ...messages.filter((message) => message.set === set).flatMap((message) => unit(message, translated)),
      '  </file>',
    ]),
    '</xliff>',
  ].join('\n')
}

function unit({ key, name, text, source }: CatalogMessage, translated: boolean): readonly string[] {
  return [
    `    <unit id="${attribute(key)}" name="${attribute(name)}">`,
    '      <segment>',
    `        <source xml:space="preserve">${content(source ?? text)}</source>`,
    ...(translated && text !== '' ? [`        <target xml:space="preserve">${content(text)}</target>`] : []),
    '      </segment>',
    '    </unit>',
  ]
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  // A parser would read it as LF.
  ['\r', '&#13;'],
])

/** What no XML document can hold is written as XLIFF's own element for it; what nobody sees, as a reference to it. */
function content(text: string): string {
  const visible = text.replace(/[&<>"\r]|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, (character) => {
    const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return entities.get(character) ?? `<cp hex="${hex}"/>`
  })
  return visible.replace(unseen, (character) =>
    /[\t\n]/.test(character) ? character : `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`,
  )
}

/** Ids, names and tags: ASCII all of them, and escaped all the same. */
function attribute(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities.get(character) ?? character)
}
