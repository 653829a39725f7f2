import { groupBy } from '../group-by.ts'
import type { DocumentedCode } from '../types.ts'
import { isAdvice } from './advice.ts'
import { functionWordsOf } from './function-words.ts'
import { isName } from './identifier.ts'
import { pascalCase } from './pascal-case.ts'
import { languageToRead, type NamingLocales } from './naming-locales.ts'
import { proseNames, type ProseName } from './prose-names.ts'
import type { UnnamedCode } from './resolve-names.ts'
import { words } from './words.ts'

/** A code that needs a name, and what its row says. */
export type Candidate = UnnamedCode & { readonly code: DocumentedCode }

/** How many words tell a row from the others. */
const most = 3

/**
 * Adds names that tell codes apart which want the same: the name with the words that only one row has, and at last with the code
 * itself. They come behind all others, so that codes which are alone in wanting a name are not touched.
 *
 * @param unnamed - The codes of a set that need names.
 * @param locales - The locale that names are made from, and the source locale.
 * @returns The codes, some with more to choose from.
 */
export function tellApart<Code extends Candidate>(unnamed: readonly Code[], locales: NamingLocales): readonly Code[] {
  const wanting = unnamed.flatMap((code) => {
    const [base] = code.suggestion.prose
    return base === undefined || code.suggestion.given !== null ? [] : [{ code, base: base.name }]
  })
  const groups = [...groupBy(wanting, ({ base }) => base.toLowerCase()).values()].filter(({ length }) => length > 1)
  const apart = new Map<Candidate, readonly ProseName[]>(groups.flatMap((group) => namesApart(group, locales)))
  return unnamed.map((code) => {
    const more = apart.get(code)
    if (more === undefined) return code
    return { ...code, suggestion: { ...code.suggestion, prose: [...code.suggestion.prose, ...more] } }
  })
}

interface Wanting {
  readonly code: Candidate
  readonly base: string
}

/** The names by which codes that want the same differ; the words of each row are read once, however many there are. */
function namesApart(
  group: readonly Wanting[],
  locales: NamingLocales,
): readonly (readonly [Candidate, readonly ProseName[]])[] {
  const rows = group.map(({ code, base }) => ({ code, base, own: wordsOf(code.code, locales) }))
  const rowsWith = new Map<string, number>()
  for (const word of rows.flatMap(({ own }) => own)) rowsWith.set(word, (rowsWith.get(word) ?? 0) + 1)
  return rows.map(({ code, base, own }) => {
    const told = own.filter((word) => rowsWith.get(word) === 1)
    const number = String(code.value)
      .replace(/^-/, 'Minus')
      .replace(/[^A-Za-z0-9]+/g, '_')
    // “Connection lost” beside “internet connection lost” has no word of its own, and still says another thing.
    const differing = own.filter((word) => (rowsWith.get(word) ?? 0) < rows.length)
    const names: readonly ProseName[] = [
      ...namesBehind(code.code, locales),
      { name: base + pascalCase(told.slice(0, most)), flaw: null },
      { name: base + pascalCase(differing.slice(0, most + 1)), flaw: null },
      { name: base + number, flaw: 'shared' },
    ]
    return [code, names.filter(({ name }) => name !== base && isName(name))]
  })
}

/** “Refused. Card locked.”: what the second sentence says, where the first is that of other rows and no phrase stands beside. */
function namesBehind(
  { locales: texts, phrases, deprecated }: DocumentedCode,
  locales: NamingLocales,
): readonly ProseName[] {
  const locale = Object.hasOwn(texts, locales.names) ? locales.names : locales.source
  const { text = '', summary = '' } = texts[locale] ?? {}
  const behind = text.startsWith(summary) ? text.slice(summary.length).trim() : ''
  if (behind === '' || phrases[locale] !== undefined || isAdvice(behind)) return []
  return proseNames({ text: behind, locale, deprecated }).filter(({ flaw }) => flaw === null)
}

/** The words of a row that mean something: of its text, then of its other columns. */
function wordsOf({ locales: texts, phrases, attributes }: DocumentedCode, naming: NamingLocales): readonly string[] {
  const locale = Object.hasOwn(texts, naming.names) ? naming.names : naming.source
  const { articles, boundaries, loose } = functionWordsOf(languageToRead(locale, naming))
  const told = Object.values(attributes).filter((text) => typeof text === 'string' && text.split(' ').length <= 3)
  const said = [phrases[locale], texts[locale]?.summary, texts[locale]?.message?.summary, ...told]
  const all = said.flatMap((text) => (typeof text === 'string' ? (words(text) ?? []) : []))
  const telling = all
    .map((word) => word.toLowerCase())
    .filter((word) => {
      return word.length > 1 && !articles.has(word) && !boundaries.has(word) && !loose.has(word)
    })
  return [...new Set(telling)]
}
