import { placeOfKey, type Settings } from '../config/settings.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { fallbackCircle, fallbackUnknown } from '../diagnostics/rules/config.ts'

/**
 * Finds languages that fall back in a circle: where none of them has a text, each waits for the other.
 *
 * @param settings - The settings of the run.
 * @returns `fallback-circle`, once for each circle.
 */
export function checkFallbackCircles(settings: Settings): readonly Diagnostic[] {
  const { fallback } = settings.locales
  const seen = new Set<string>()
  return Object.keys(fallback).flatMap((locale) => {
    const circle = circleFrom([locale], fallback)
    if (circle === null || circle.some((one) => seen.has(one))) return []
    for (const one of circle) seen.add(one)
    return [fallbackCircle(placeOfKey(settings, ['locales', 'fallback', locale]), { circle: [...circle, locale] })]
  })
}

/**
 * Finds languages in `locales.fallback` in which there is no document.
 *
 * @param locales - The languages of the documents.
 * @param settings - The settings of the run.
 * @returns `fallback-unknown`, once for each language.
 */
export function checkFallbackLocales(locales: ReadonlySet<string>, settings: Settings): readonly Diagnostic[] {
  const { fallback, source } = settings.locales
  const said = Object.entries(fallback).flatMap(([locale, others]) =>
    [locale, ...others].map((one) => ({ locale: one, path: ['locales', 'fallback', locale] })),
  )
  const unknown = said.filter(({ locale }) => locale !== source && !locales.has(locale))
  return unknown
    .filter(({ locale }, index) => unknown.findIndex((other) => other.locale === locale) === index)
    .map(({ locale, path }) => fallbackUnknown(placeOfKey(settings, path), { locale, locales: [...locales].sort() }))
}

/** The way from the first language back to itself, `null` where there is none. */
function circleFrom(
  way: readonly [string, ...string[]],
  fallback: Readonly<Record<string, readonly string[]>>,
): readonly string[] | null {
  const [first] = way
  const next = Object.hasOwn(fallback, way.at(-1) ?? '') ? (fallback[way.at(-1) ?? ''] ?? []) : []
  if (next.includes(first)) return way
  for (const locale of next) {
    if (way.includes(locale)) continue
    const circle = circleFrom([...way, locale], fallback)
    if (circle !== null) return circle
  }
  return null
}
