import { unseen } from '../doors/literal.ts'
import type { OutputFile } from '../output-file.ts'
import type { CatalogMessage, Catalogs } from './catalog.ts'
import { translationUnits } from './translation-units.ts'

/**
 * gettext: `gettext/<locale>.po`. The key is the context (`msgctxt`), the text of the source locale the `msgid`, so that
 * `pgettext(key, source)` falls back to the source text by itself; what is not translated has an empty `msgstr`. No dates: they would change the file on every run.
 *
 * @param catalogs - The messages.
 */
export function gettext(catalogs: Catalogs): readonly OutputFile[] {
  return translationUnits(catalogs).map(({ locale, messages }) => ({
    path: `catalogs/gettext/${locale}.po`,
    text: [header(locale), ...messages.map(entry)].join('\n'),
  }))
}

function header(locale: string): string {
  const fields = [
    // GNU msgfmt asks for these four; a date or a person would change the file without need.
    'Project-Id-Version: ',
    'PO-Revision-Date: ',
    'Last-Translator: ',
    'Language-Team: ',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    `Language: ${locale.replaceAll('-', '_')}`,
    // No message here has a plural.
    'Plural-Forms: nplurals=1; plural=0;',
  ]
  return ['msgid ""', 'msgstr ""', ...fields.map((field) => quote(`${field}\n`)), ''].join('\n')
}

function entry({ key, text, source, file, name }: CatalogMessage): string {
  const id = source ?? text
  return [
    `#. ${name}`,
    // Of a removed code the registry may not know where it stood.
    ...(file === '' ? [] : [`#: ${reference(file)}`]),
    // A percent sign is no placeholder: without this, tools would guess.
    ...(`${id}${text}`.includes('%') ? ['#, no-c-format'] : []),
    `msgctxt ${quote(key)}`,
    `msgid ${quote(id)}`,
    `msgstr ${quote(text)}`,
    '',
  ].join('\n')
}

/** A reference ends at a space: as in an address, %20 stands for one. GNU gettext's own way are isolates, which nobody sees. */
function reference(file: string): string {
  return file.replace(/\s/g, '%20').replace(unseen, encodeURIComponent)
}

const named: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['"', '\\"'],
  ['\\', '\\\\'],
  // To some readers these end the line of the file, so that what follows would be an entry; PO has no escape for them.
  ['\u0085', '\\n'],
  ['\u2028', '\\n'],
  ['\u2029', '\\n'],
  // C, which PO comes from, ends its strings there.
  ['\0', '\uFFFD'],
])

function quote(text: string): string {
  return `"${text.replace(/[\n\r\t"\\\0\u0085\u2028\u2029]/g, (character) => named.get(character) ?? character)}"`
}
