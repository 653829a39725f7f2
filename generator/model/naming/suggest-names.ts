import type { DocumentedCode } from '../types.ts'
import { isName } from './identifier.ts'
import { pascalCase } from './pascal-case.ts'
import { proseNames } from './prose-names.ts'
import { words } from './words.ts'

/** What a code could be called when the registry does not say. */
export interface Suggestion {
  /** What the docs call it: a name column, or a code that is a word. Two codes must not share one. */
  readonly given: string | null
  /** Why what the docs call it cannot be a name: nothing else is tried then. */
  readonly unusable: { readonly written: string; readonly why: string } | null
  /** Names made of its text, the best first: only ones that no other code has are taken. */
  readonly prose: readonly string[]
  /** `Code8`: always a name. */
  readonly fallback: string
}

/** Which locale's text may give a name. */
export interface NamingLocales {
  readonly names: string
  readonly source: string
}

/**
 * Finds what a code could be called: a name in the docs, a code that is itself a word, words of the summary, its number.
 *
 * @param code - A documented code.
 * @param locales - The locale that names are made from, and the source locale, which stands in where its script is Latin.
 * @returns Every candidate.
 */
export function suggestNames(code: DocumentedCode, locales: NamingLocales): Suggestion {
  const fallback = fallbackName(code)
  const documented = code.docsName === null ? null : nameOf(code.docsName)
  if (documented !== null && isName(documented)) return { given: documented, unusable: null, prose: [], fallback }
  const { value } = code
  if (typeof value === 'string' && /^[A-Za-z][A-Za-z0-9]*(?:[-_.:/ ]+[A-Za-z0-9]+)*$/.test(value)) {
    const written = pascalCase(words(value) ?? [])
    if (isName(written)) return { given: written, unusable: null, prose: [], fallback }
    const why = written.length > 64 ? 'a name has at most 64 characters' : 'JavaScript keeps this word for itself'
    return { given: null, unusable: { written, why }, prose: [], fallback }
  }
  return { given: null, unusable: null, prose: textNames(code, locales), fallback }
}

/** PascalCase of a text, with `Code` before a digit; `null` where the text has no Latin words. */
function nameOf(text: string): string | null {
  const found = words(text)
  if (found === null || found.length === 0) return null
  const name = pascalCase(found)
  return /^[0-9]/.test(name) ? `Code${name}` : name
}

function textNames(code: DocumentedCode, { names, source }: NamingLocales): readonly string[] {
  const locale = Object.hasOwn(code.locales, names) ? names : isLatin(source) ? source : null
  const text = locale === null || !Object.hasOwn(code.locales, locale) ? undefined : code.locales[locale]
  return text === undefined ? [] : proseNames(text.summary)
}

function isLatin(locale: string): boolean {
  return locale === 'und' || new Intl.Locale(locale).maximize().script === 'Latn'
}

function fallbackName({ value }: DocumentedCode): string {
  if (typeof value === 'number') return value < 0 ? `CodeMinus${-value}` : `Code${value}`
  const safe = Array.from(value, (letter) =>
    /[A-Za-z0-9]/.test(letter) ? letter : `_${letter.codePointAt(0)?.toString(16) ?? ''}_`,
  )
  return `Code${safe.join('')}`.slice(0, 64)
}
