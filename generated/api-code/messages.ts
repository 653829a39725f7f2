// Written by doc-codes from the documentation: to change it, edit the docs and run `doc-codes generate`.

import type { ApiCode } from './codes.js'
import { messages as kkMessages, summaries as kkSummaries } from './messages/all/kk.js'
import { messages as enMessages, summaries as enSummaries } from './messages/all/en.js'
import { messages as ruMessages, summaries as ruSummaries } from './messages/all/ru.js'

/** The locales of the messages, the source locale first. */
export const apiCodeLocales = ['kk', 'en', 'ru'] as const

/** A locale of the messages. */
export type ApiCodeLocale = (typeof apiCodeLocales)[number]

const messages: ReadonlyMap<ApiCodeLocale, ReadonlyMap<number, string>> = /* @__PURE__ */ new Map([
  ['kk', kkMessages],
  ['en', enMessages],
  ['ru', ruMessages],
])

/**
 * The message of a code, as plain text.
 *
 * @param code - A code.
 * @param locale - The locale; where it lacks the code, `kk` speaks.
 * @returns The text; `undefined` for a code that is unknown here.
 */
export function apiCodeMessage(code: ApiCode, locale?: ApiCodeLocale): string
export function apiCodeMessage(code: number, locale?: ApiCodeLocale): string | undefined
export function apiCodeMessage(code: number, locale: ApiCodeLocale = 'kk'): string | undefined {
  return messages.get(locale)?.get(code) ?? kkMessages.get(code)
}

const summaries: ReadonlyMap<ApiCodeLocale, ReadonlyMap<number, string>> = /* @__PURE__ */ new Map([
  ['kk', kkSummaries],
  ['en', enSummaries],
  ['ru', ruSummaries],
])

/**
 * The first sentence of the message of a code.
 *
 * @param code - A code.
 * @param locale - The locale; where it lacks the code, `kk` speaks.
 * @returns The text; `undefined` for a code that is unknown here.
 */
export function apiCodeSummary(code: ApiCode, locale?: ApiCodeLocale): string
export function apiCodeSummary(code: number, locale?: ApiCodeLocale): string | undefined
export function apiCodeSummary(code: number, locale: ApiCodeLocale = 'kk'): string | undefined {
  return summaries.get(locale)?.get(code) ?? kkSummaries.get(code)
}

// One literal, no union: a guard for several would rule out too much where it says no.
type Single<T, All = T> = T extends unknown ? ([All] extends [T] ? T : never) : never

/** The codes that each locale has a message for; the others are in `kk`. */
export interface ApiCodeTranslated {
  readonly kk: ApiCode
  readonly en: ApiCode
  readonly ru: ApiCode
}

/**
 * Tells whether a locale has a message of its own for a code.
 *
 * @param code - A code.
 * @param locale - The locale.
 */
export function isApiCodeTranslated<L extends ApiCodeLocale>(
  code: ApiCode,
  locale: Single<L>,
): code is ApiCodeTranslated[L]
export function isApiCodeTranslated(code: ApiCode, locale: ApiCodeLocale): boolean
export function isApiCodeTranslated(code: ApiCode, locale: ApiCodeLocale): boolean {
  return messages.get(locale)?.has(code) ?? false
}

/**
 * Loads the messages of one locale alone, by code. A code that the locale lacks is absent. A program that also
 * imports `apiCodeMessage` has all locales from the start.
 *
 * @param locale - The locale.
 */
export async function loadApiCodeMessages(locale: ApiCodeLocale): Promise<ReadonlyMap<number, string>> {
  switch (locale) {
    case 'kk':
      return (await import('./messages/lazy/kk.js')).messages
    case 'en':
      return (await import('./messages/lazy/en.js')).messages
    case 'ru':
      return (await import('./messages/lazy/ru.js')).messages
  }
}
