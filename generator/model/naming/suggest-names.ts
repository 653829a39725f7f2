import { isPlaceholder } from '../../lexicon/placeholder-text.ts'
import type { DocumentedCode } from '../types.ts'
import { isAdvice } from './advice.ts'
import { leadPhrase } from './lead-phrase.ts'
import { isName, longestName } from './identifier.ts'
import { languageToRead, type NamingLocales } from './naming-locales.ts'
import { pascalCase } from './pascal-case.ts'
import { proseNames, type ProseName } from './prose-names.ts'
import { words } from './words.ts'

/** What a code could be called when the registry does not say. */
export interface Suggestion {
  /** What the docs call it. */
  readonly given: GivenName | null
  /** Why what the docs call it cannot be a name: nothing else is tried then. */
  readonly unusable: { readonly written: string; readonly why: string } | null
  /** Names made of its texts, the best first: only ones that no other code could have are taken. */
  readonly prose: readonly ProseName[]
  /** `E1001`, `Code8`: always a name. */
  readonly fallback: string
  /** Whether the fallback is only the code's number. */
  readonly isNumber: boolean
}

/** A name that the docs give. Two codes must not share one. */
export interface GivenName {
  readonly name: string
  /** With `_` where the docs have a separator: where `WSA_E_CANCELLED` and `WSAECANCELLED` would be one name. */
  readonly apart: string
  /** Whether it stands beside the code, or is the code itself. */
  readonly source: 'name' | 'code'
}

/** Words with joints. */
const ofWords = /^[A-Za-z][A-Za-z0-9]*(?:[-_.:/& ]+[A-Za-z0-9]+)*$/
/** `E1001`, `HY003`, `APP-ERR-017`: letters and a number. */
const numbered = /^(?:[A-Za-z]+[-_.])*[A-Za-z]+[-_. ]*\d[\d.-]*\d[A-Za-z]?$/
/** `DA`, `R7`: too short to say anything. */
const opaque = /^(?!ok$)(?:[a-z]{1,2}|[a-z]\d)$/i

/**
 * Finds what a code could be called: a name in the docs, a code that is itself made of words, a phrase or words of the summary, a
 * code of letters and a number, its number.
 *
 * @param code - A documented code.
 * @param locales - The locale that names are made from, and the source locale, which stands in where its script is Latin.
 * @param standard - What everybody calls the code, where no good name can be made of its text.
 * @param isWord - Whether the code is a word, though it is so short that it could be anything.
 * @returns Every candidate.
 */
export function suggestNames(
  code: DocumentedCode,
  locales: NamingLocales,
  standard?: ProseName,
  isWord = false,
): Suggestion {
  const { value, docsName } = code
  const written = typeof value === 'string' ? lastPart(value) : null
  const own = written === null || !ofWords.test(written) ? null : pascalCase(words(written) ?? [])
  const isSpoken = written !== null && !numbered.test(written) && (isWord || !opaque.test(written))
  const isFallback = own !== null && !isSpoken && isName(own)
  const rest = {
    prose: withStandard(textNames(code, locales), standard),
    fallback: isFallback ? own : fallbackName(code),
    isNumber: !isFallback,
  }
  const name = docsName === null ? null : nameOf(withoutDeprecation(docsName))
  if (docsName !== null && name !== null && isName(name)) {
    return { given: { name, apart: apartOf(docsName), source: 'name' }, unusable: null, ...rest }
  }
  if (own === null || written === null || !isSpoken) return { given: null, unusable: null, ...rest }
  if (isName(own))
    return { given: { name: own, apart: apartOf(String(value)), source: 'code' }, unusable: null, ...rest }
  const why =
    own.length > longestName ? `a name has at most ${longestName} characters` : 'JavaScript keeps this word for itself'
  return { given: null, unusable: { written: own, why }, ...rest }
}

/** Good names of the text come first, then the one that everybody knows. */
function withStandard(names: readonly ProseName[], standard: ProseName | undefined): readonly ProseName[] {
  if (standard === undefined || names.some(({ name }) => name === standard.name)) return names
  const isGood = ({ flaw }: ProseName): boolean => flaw === null
  return [...names.filter(isGood), standard, ...names.filter((name) => !isGood(name))]
}

/** Of `urn:shop:problem:card-torn` and `https://example.com/problems/card-torn` what tells the problem. */
function lastPart(value: string): string {
  return /^(?:urn:|tag:|https?:|\/)/i.test(value)
    ? (value.split(/[/:#]/u).findLast((part) => part !== '') ?? value)
    : value
}

/** `OldCard (deprecated)` */
function withoutDeprecation(text: string): string {
  const rest = text.replace(/(?<![\s([])[\s([]+(?:deprecated|obsolete|removed|legacy)[)\]\s]*$/iu, '')
  return rest === '' ? text : rest
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

/** Names of the phrase that stands in for a name, then of the text; English beside another script before all. */
function textNames(code: DocumentedCode, naming: NamingLocales): readonly ProseName[] {
  const { names, source, latin } = naming
  const { locales, phrases, deprecated } = code
  const locale = Object.hasOwn(locales, names) ? names : source
  const text = Object.hasOwn(locales, locale) ? locales[locale] : undefined
  const phrase = Object.hasOwn(phrases, locale) ? phrases[locale] : undefined
  // A summary of “Deprecated.” says nothing: what it was for stands behind it.
  const said = (deprecated === null ? text?.summary : text?.text) ?? ''
  if (phrase === undefined && said === '') return []
  const areLatin = latin.includes(locale)
  const language = languageToRead(locale, naming)
  const ofPhrase = phrase === undefined ? [] : proseNames({ text: phrase, locale: language, deprecated })
  const namesIn = (sentence: string): readonly ProseName[] =>
    sentence === '' || isPlaceholder(sentence) || (!areLatin && !hasEnglish(sentence) && !isAllLatin(text?.text ?? ''))
      ? []
      : proseNames({ text: sentence, locale: language, deprecated })
  // “Please try again. The server is busy.”
  const behind = isAdvice(said) && text?.text.startsWith(said) === true ? text.text.slice(said.length).trim() : ''
  const own = namesIn(said).map((name) => (isAdvice(said) ? { ...name, flaw: name.flaw ?? ('advice' as const) } : name))
  const title = deprecated === null ? leadPhrase(text?.markdown ?? '') : null
  const ofTitle = title === null ? [] : namesIn(title)
  const all = [...ofPhrase, ...ofTitle, ...(isAdvice(behind) ? [] : namesIn(behind)), ...own]
  return [...all.filter(({ flaw }) => flaw === null), ...all.filter(({ flaw }) => flaw !== null)]
}

/** Two words of Latin letters in a row: `Карта порвана (card torn)`; one before a dash: `Forbidden -- Запрещено`. */
function hasEnglish(text: string): boolean {
  return /[A-Za-z]{2} [A-Za-z]{2}|^[A-Z][a-z]{3,} ?(?:--?|[–—]) /.test(text)
}

/** `Created` beside texts in another script. */
function isAllLatin(text: string): boolean {
  return /[A-Za-z]{2}/.test(text) && !/[^\P{L}\p{Script=Latin}]/u.test(text)
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
