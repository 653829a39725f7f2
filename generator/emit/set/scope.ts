import { settingsOf, type SetSettings, type Settings } from '../../config/settings.ts'
import type { Code, CodeSet, CodeValue, Model } from '../../model/types.ts'
import { messageKeys } from '../catalogs/message-keys.ts'
import { messageTexts, type MessageTexts } from '../catalogs/message-text.ts'
import { identifier, memberIdentifier } from '../doors/identifier.ts'
import { literal } from '../doors/literal.ts'
import { number } from '../doors/number.ts'
import { setNames, type SetNames } from './names.ts'
import { spelled } from './spelling.ts'

/** Everything that the emitters of one set need. */
export interface Scope {
  readonly set: CodeSet
  readonly names: SetNames
  readonly settings: SetSettings
  readonly docsUrl: string | null
  readonly output: Settings['output']
  /** `.js` or `.ts`: how the emitted files end that are imported. */
  readonly extension: string
  /** Whether an object is to behave as an enum: the `.js` of an enum, which bundlers can shake. */
  readonly isEnumAtRunTime: boolean
  readonly sourceLocale: string
  /** The locales in which the set has a text, the source locale first. */
  readonly locales: readonly string[]
  /** Which of them speak where one lacks a code, before the source locale does. */
  readonly fallbacks: ReadonlyMap<string, readonly string[]>
  /** The codes that the docs have; the type and its guards hold the removed and the internal ones too. */
  readonly live: readonly Code[]
  /** `number` or `string`. */
  readonly primitive: 'number' | 'string'
  /** A name or a former name of a code, as the config wants members spelled. */
  readonly memberName: (name: string) => string
  /** The keys of the codes in catalogs; `null` where the config asks for no catalog of another library. */
  readonly catalogKeys: ReadonlyMap<CodeValue, string> | null
  /** The name of a code's message in the modules of the locales: `apiCode8`. */
  readonly messageName: (value: CodeValue) => string
  /** How the users of a locale read its texts. */
  readonly messageTexts: (locale: string) => MessageTexts
}

/**
 * Gathers what the emitters need, set by set.
 *
 * @param model - The model.
 * @param settings - The settings of the run.
 * @returns The sets that have codes; one of ranges alone stands in `model.json` only.
 */
export function scopesOf(model: Model, settings: Settings): readonly Scope[] {
  const catalogKeys = settings.catalogs.some((format) => format !== 'ts') ? messageKeys(model.sets) : null
  const texts = new Map(model.locales.map((locale) => [locale, messageTexts(locale)]))
  return model.sets
    .filter(({ codes }) => codes.length > 0)
    .map((set) => ({
      ...scopeOf(model, set, settings, catalogKeys?.get(set.id) ?? null),
      messageTexts: (locale) => texts.get(locale) ?? messageTexts(locale),
    }))
}

function scopeOf(
  model: Model,
  set: CodeSet,
  settings: Settings,
  catalogKeys: Scope['catalogKeys'],
): Omit<Scope, 'messageTexts'> {
  const keys = messageKeys([set]).get(set.id)
  const isText = set.type === 'string'
  const own = settingsOf(settings, set.id)
  const { sourceLocale } = model
  const locales = model.locales.filter(
    (locale) => locale === sourceLocale || set.codes.some((code) => Object.hasOwn(code.locales, locale)),
  )
  return {
    set,
    names: setNames(set.id, set.typeName, own.exports),
    settings: own,
    docsUrl: settings.docsUrl,
    output: settings.output,
    extension: settings.output === 'js' ? '.js' : settings.importExtension,
    isEnumAtRunTime: false,
    sourceLocale,
    locales,
    fallbacks: fallbacksOf(locales, sourceLocale, settings.locales.fallback),
    live: set.codes.filter(isListed),
    primitive: isText ? 'string' : 'number',
    memberName: (name) => memberIdentifier(spelled(name, own.members)),
    catalogKeys,
    messageName: (value) => identifier(constantName(keys?.get(value) ?? '', isText)),
  }
}

function fallbacksOf(
  locales: readonly string[],
  sourceLocale: string,
  said: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, readonly string[]> {
  const chains = locales.map((locale) => {
    const others = Object.hasOwn(said, locale) ? (said[locale] ?? []) : []
    return [
      locale,
      others.filter((other) => other !== sourceLocale && other !== locale && locales.includes(other)),
    ] as const
  })
  return new Map(chains.filter(([, others]) => others.length > 0))
}

/** Whether a code stands in the lists of a set: the docs hold it. */
export function isListed({ status }: Code): boolean {
  return status === 'active' || status === 'deprecated'
}

/** Whether programs are warned off a code. */
export function isDeprecated({ status }: Code): boolean {
  return status === 'deprecated' || status === 'removed'
}

/**
 * The same set as it runs in `.js`: an enum is an object there, because nothing can shake what TypeScript makes of an enum.
 *
 * @param scope - The set as its types describe it, an enum.
 */
export function enumAtRunTime(scope: Scope): Scope {
  return { ...scope, isEnumAtRunTime: true, settings: { ...scope.settings, enumStyle: 'const' } }
}

/** A code as a literal: `8`, `"DELIVRD"`. */
export function valueLiteral(value: CodeValue): string {
  return typeof value === 'number' ? number(value) : literal(value)
}

/** An expression, and the type to declare it with. */
export interface TypedValue {
  readonly type?: string
  readonly value: string
}

/**
 * Gives literals the set's type. Literals, not members: a bundle must not hold the enum because of a list or a constant.
 * TypeScript takes a number for the member of an enum; of a string it has to be told.
 */
export function typedValue(value: string, type: string, { settings, primitive }: Scope): TypedValue {
  return settings.enumStyle === 'enum' && primitive === 'string' ? { value: `${value} as ${type}` } : { value, type }
}

/** The type of exactly one code. */
export function typeReference({ value, name }: Code, { settings, names, memberName }: Scope): string {
  switch (settings.enumStyle) {
    case 'enum':
      return `${names.type}.${memberName(name)}`
    case 'const':
      return `typeof ${names.type}.${memberName(name)}`
    case 'union':
      return valueLiteral(value)
  }
}

/** The type of exactly these codes. */
export function unionOf(codes: readonly Code[], scope: Scope): string {
  return codes.map((code) => typeReference(code, scope)).join(' | ') || 'never'
}

// The catalogs' keys may hold a minus. No two keys become one: beside `_` itself, text codes use `$`, integers `_`.
function constantName(key: string, isText: boolean): string {
  return isText ? key.replaceAll('-5f-', '_').replaceAll('-', '$') : key.replaceAll('-', '_')
}
