import type { DocumentedCode } from '../types.ts'
import { isName, longestName } from './identifier.ts'
import { pascalCase } from './pascal-case.ts'
import { proseNames } from './prose-names.ts'
import { words } from './words.ts'

/** What a code could be called when the registry does not say. */
export interface Suggestion {
  /** What the docs call it. */
  readonly given: GivenName | null
  /** Why what the docs call it cannot be a name: nothing else is tried then. */
  readonly unusable: { readonly written: string; readonly why: string } | null
  /** Names made of its text, the best first: only ones that no other code could have are taken. */
  readonly prose: readonly string[]
  /** `Code8`: always a name. */
  readonly fallback: string
}

/** A name that the docs give. Two codes must not share one. */
export interface GivenName {
  readonly name: string
  /** With `_` where the docs have a separator: where `WSA_E_CANCELLED` and `WSAECANCELLED` would be one name. */
  readonly apart: string
  /** Whether it stands beside the code, or is the code itself. */
  readonly source: 'name' | 'code'
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
  const { value, docsName } = code
  const rest = { prose: textNames(code, locales), fallback: fallbackName(code) }
  const name = docsName === null ? null : nameOf(docsName)
  if (docsName !== null && name !== null && isName(name)) {
    return { given: { name, apart: apartOf(docsName), source: 'name' }, unusable: null, ...rest }
  }
  if (typeof value === 'string' && /^[A-Za-z][A-Za-z0-9]*(?:[-_.:/ ]+[A-Za-z0-9]+)*$/.test(value)) {
    const written = pascalCase(words(value) ?? [])
    if (isName(written)) {
      return { given: { name: written, apart: apartOf(value), source: 'code' }, unusable: null, ...rest }
    }
    const isLong = written.length > longestName
    const why = isLong ? `a name has at most ${longestName} characters` : 'JavaScript keeps this word for itself'
    return { given: null, unusable: { written, why }, ...rest }
  }
  return { given: null, unusable: null, ...rest }
}

/** PascalCase of a text, with `Code` before a digit; `null` where the text has no Latin words. */
function nameOf(text: string): string | null {
  const found = words(text)
  return found === null || found.length === 0 ? null : beginWithLetter(pascalCase(found))
}

function apartOf(text: string): string {
  const parts = text.split(/[^\p{L}\p{M}\p{N}]+/u).map((part) => pascalCase(words(part) ?? []))
  return beginWithLetter(parts.filter((part) => part !== '').join('_'))
}

function beginWithLetter(name: string): string {
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

/** `Code8`, `CodeMinus8`, `Code0x80070005`, `Code4_4_7`; characters that no name can hold by their code points. */
function fallbackName({ value, raw }: DocumentedCode): string {
  if (typeof value === 'number')
    return /^0x[0-9a-fA-F]+$/.test(raw) ? `Code${raw}` : `Code${value}`.replace('-', 'Minus')
  const safe = Array.from(value.replaceAll(/[-_.:/ ]/g, '_'), (letter) =>
    /\w/.test(letter) ? letter : `u${letter.codePointAt(0)?.toString(16) ?? ''}`,
  )
  return `Code${safe.join('')}`.slice(0, longestName)
}
