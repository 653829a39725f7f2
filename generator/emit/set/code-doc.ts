import type { Code, LocalizedCode } from '../../model/types.ts'
import { docsUrlOf } from '../../model/docs-url.ts'
import { prose } from '../doors/comment.ts'
import { docText } from '../tsdoc/doc-text.ts'
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
  const localized = localizedFor(code, scope)
  if (localized === null) return parts([prose(code.raw), deprecation(code)])
  const { text } = localized
  const { summary, rest } = docText(text)
  const { anchor: fragment } = text
  const url = urlOf(code, scope)
  const anchor = url !== null || fragment === null ? '' : `Anchor: ${prose(`\`${fragment}\``)}`
  const tags = [url === null ? '' : `@see {@link ${url}}`, deprecation(code)].filter((tag) => tag !== '')
  return parts([wrap(prose(summary)), wrap(prose(rest)), anchor, tags.join('\n')])
}

/**
 * Where the docs speak of a code, in the locale of its TSDoc.
 *
 * @param code - The code.
 * @param scope - The set.
 * @returns The URL; `null` where nobody said where the docs are published, or no document has the code.
 */
export function urlOf(code: Code, scope: Scope): string | null {
  const localized = localizedFor(code, scope)
  if (localized === null || scope.docsUrl === null || localized.text.file === '') return null
  const { locale, text } = localized
  return docsUrlOf(scope.docsUrl, { locale, path: text.file, anchor: text.anchor })
}

/** The TSDoc of a former name of a code. */
export function aliasDoc({ name }: Code, { names, memberName }: Scope): string {
  return `@deprecated Renamed to {@link ${names.type}.${memberName(name)}}.`
}

/** What the TSDoc of a code says, and in which locale; `null` where no locale has the code. */
export function localizedFor(
  { locales }: Code,
  scope: Scope,
): { readonly locale: string; readonly text: LocalizedCode } | null {
  for (const locale of [scope.settings.tsdoc, scope.sourceLocale, ...scope.locales]) {
    const text = Object.hasOwn(locales, locale) ? locales[locale] : undefined
    if (text !== undefined) return { locale, text }
  }
  return null
}

function parts(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n')
}

function deprecation({ status, deprecated }: Code): string {
  if (status === 'active' || status === 'internal') return ''
  const reason = prose(deprecated ?? '').replaceAll('\n', ' ')
  if (reason !== '') return `@deprecated ${reason}`
  return status === 'removed' ? '@deprecated No longer documented.' : '@deprecated'
}
