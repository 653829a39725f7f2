import type { DocumentedCode } from '../types.ts'
import { functionWordsOf } from './function-words.ts'
import { isName } from './identifier.ts'
import { pascalCase } from './pascal-case.ts'
import type { ProseName } from './prose-names.ts'
import type { UnnamedCode } from './resolve-names.ts'
import type { NamingLocales } from './suggest-names.ts'
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
  const groups = groupsOf(unnamed)
  return unnamed.map((code) => {
    const base = code.suggestion.prose[0]
    const group = base === undefined ? [] : (groups.get(base.name.toLowerCase()) ?? [])
    if (base === undefined || code.suggestion.given !== null || group.length < 2) return code
    const prose = [...code.suggestion.prose, ...namesApart(base.name, code, group, locales)]
    return { ...code, suggestion: { ...code.suggestion, prose } }
  })
}

function groupsOf<Code extends Candidate>(unnamed: readonly Code[]): ReadonlyMap<string, readonly Code[]> {
  const groups = new Map<string, readonly Code[]>()
  for (const code of unnamed) {
    const [best] = code.suggestion.prose
    if (best === undefined || code.suggestion.given !== null) continue
    const key = best.name.toLowerCase()
    groups.set(key, [...(groups.get(key) ?? []), code])
  }
  return groups
}

function namesApart(
  base: string,
  code: Candidate,
  group: readonly Candidate[],
  locales: NamingLocales,
): readonly ProseName[] {
  const own = wordsOf(code.code, locales)
  const others = group.filter((other) => other !== code).map((other) => new Set(wordsOf(other.code, locales)))
  const told = own.filter((word) => others.every((other) => !other.has(word)))
  const number = String(code.value)
    .replace(/^-/, 'Minus')
    .replace(/[^A-Za-z0-9]+/g, '_')
  const names: readonly ProseName[] = [
    { name: base + pascalCase(told.slice(0, most)), flaw: null },
    { name: base + number, flaw: 'shared' },
  ]
  return names.filter(({ name }) => name !== base && isName(name))
}

/** The words of a row that mean something: of its text, then of its other columns. */
function wordsOf(
  { locales: texts, phrases, attributes }: DocumentedCode,
  { names, source }: NamingLocales,
): readonly string[] {
  const locale = Object.hasOwn(texts, names) ? names : source
  const { articles, boundaries, loose } = functionWordsOf(
    new Intl.Locale(locale).maximize().script === 'Latn' ? locale : 'en',
  )
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
