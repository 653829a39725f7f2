import type { Code, CodeValue, Model } from './types.ts'

/** How far the docs are translated into one language: each code that is in use is counted once. */
export interface Coverage {
  readonly locale: string
  readonly codes: number
  /** Codes whose text is up to date and not that of the source. In the source locale, all that it has. */
  readonly translated: number
  /** Codes whose text translates what the source said before. */
  readonly stale: readonly CodeOfSet[]
  /** Codes that the locale lacks. */
  readonly missing: readonly CodeOfSet[]
  /** Codes whose text is the source's, letter for letter. */
  readonly same: readonly CodeOfSet[]
}

/** A code, with the set that it is of. */
export interface CodeOfSet {
  readonly set: string
  readonly code: CodeValue
}

/**
 * Says how far the docs are translated.
 *
 * @param model - The model.
 * @param isStale - Whether the registry says that a translation did not follow its source.
 * @returns Every locale, the source locale first.
 */
export function coverageOf(
  { locales, sourceLocale, sets }: Model,
  isStale: (code: CodeOfSet, locale: string) => boolean,
): readonly Coverage[] {
  const live = sets.flatMap(({ id, codes }) =>
    codes.filter(({ status }) => status !== 'removed').map((code) => ({ code, name: { set: id, code: code.value } })),
  )
  return locales.map((locale) => {
    const states = live.map(({ code, name }) => ({
      name,
      state: stateOf(code, locale, sourceLocale, isStale(name, locale)),
    }))
    const inState = (wanted: State): readonly CodeOfSet[] =>
      states.filter(({ state }) => state === wanted).map(({ name }) => name)
    return {
      locale,
      codes: live.length,
      translated: inState('translated').length,
      stale: inState('stale'),
      missing: inState('missing'),
      same: inState('same'),
    }
  })
}

type State = 'translated' | 'stale' | 'missing' | 'same'

function stateOf({ locales }: Code, locale: string, sourceLocale: string, isStale: boolean): State {
  const said = Object.hasOwn(locales, locale) ? locales[locale] : undefined
  if (said === undefined) return 'missing'
  if (locale === sourceLocale) return 'translated'
  if (isStale) return 'stale'
  return said.text === locales[sourceLocale]?.text ? 'same' : 'translated'
}
