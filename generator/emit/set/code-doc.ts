import type { Code, LocalizedCode } from '../../model/types.ts'
import { prose } from '../doors/comment.ts'
import { docsLink } from '../tsdoc/docs-link.ts'
import { splitSummary } from '../tsdoc/split-summary.ts'
import { wrap } from '../tsdoc/wrap.ts'
import type { Scope } from './scope.ts'

/**
 * The TSDoc of a code: the summary, the rest of the description, and where the docs say it.
 *
 * @param code - The code.
 * @param scope - The set's `tsdoc` chooses the locale; where that lacks the code the source locale speaks.
 * @returns The text of the comment, ready for {@link comment}.
 */
export function codeDoc(code: Code, scope: Scope): string {
  const locale = localeOf(code, scope)
  const localized = locale === undefined ? undefined : code.locales[locale]
  if (locale === undefined || localized === undefined) return parts([prose(code.raw), deprecation(code)])
  const { summary, rest } = splitSummary(localized)
  const url = docsLink(scope.docsUrl, { locale, file: localized.file, anchor: localized.anchor })
  const anchor = url !== null || localized.anchor === null ? '' : `Anchor: ${prose(`\`${localized.anchor}\``)}`
  const tags = [url === null ? '' : `@see {@link ${url}}`, deprecation(code)].filter((tag) => tag !== '')
  return parts([wrap(prose(summary)), wrap(prose(rest)), anchor, tags.join('\n')])
}

/** The TSDoc of a former name of a code. */
export function aliasDoc({ name }: Code, { names, memberName }: Scope): string {
  return `@deprecated Renamed to {@link ${names.type}.${memberName(name)}}.`
}

function parts(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n')
}

function localeOf(code: Code, { settings, sourceLocale, locales }: Scope): string | undefined {
  return [settings.tsdoc, sourceLocale, ...locales].find((locale) => Object.hasOwn(code.locales, locale))
}

function deprecation({ status, deprecated }: Code): string {
  if (status === 'active') return ''
  const reason = prose(deprecated ?? '').replaceAll('\n', ' ')
  if (reason !== '') return `@deprecated ${reason}`
  return status === 'removed' ? '@deprecated No longer documented.' : '@deprecated'
}
