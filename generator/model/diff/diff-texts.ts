import type { CodeContext, MakeChange } from './diff-codes.ts'
import type { PublishedCode, PublishedText } from './published-model.ts'
import type { Change } from './verdict.ts'

/**
 * Compares what the locales say of one code. Only a translation that is gone can break a program: its constant is gone
 * with it.
 *
 * @param before - The code as programs know it.
 * @param after - The code as they would get it.
 * @param change - Makes a change of this code.
 * @param context - The locales to look at, and which of them the others translate.
 * @returns A change for each sort of difference, with the locales that have it.
 */
export function diffTexts(
  before: PublishedCode,
  after: PublishedCode,
  change: MakeChange,
  { locales, sourceLocale }: CodeContext,
): readonly Change[] {
  const said = ({ locales: texts }: PublishedCode): ReadonlyMap<string, PublishedText> =>
    new Map(Object.entries(texts).filter(([locale]) => locales.includes(locale)))
  const [was, is] = [said(before), said(after)]
  const both = [...is].flatMap(([locale, text]) => {
    const former = was.get(locale)
    return former === undefined ? [] : [{ locale, former, text }]
  })
  const localesWhere = (differ: (former: PublishedText, text: PublishedText) => boolean): readonly string[] =>
    both.filter(({ former, text }) => differ(former, text)).map(({ locale }) => locale)
  const texts = localesWhere((former, text) => former.text !== text.text || former.message !== text.message)
  const files = localesWhere((former, text) => former.file !== text.file)
  const added = [...is.keys()].filter((locale) => !was.has(locale))
  const removed = [...was.keys()].filter((locale) => !is.has(locale))
  const anchors = both.filter(({ former, text }) => former.anchor !== text.anchor)
  const renamed = new Set(anchors.map(({ former, text }) => JSON.stringify([former.anchor, text.anchor])))
  return [
    ...(removed.length === 0 ? [] : [change('translation-removed', 'breaking', list(removed), null)]),
    ...(texts.length === 0
      ? []
      : [{ ...change('text-changed', 'safe', null, list(texts)), ...unchanged(texts, [...is.keys()], sourceLocale) }]),
    ...(added.length === 0 ? [] : [change('translation-added', 'safe', null, list(added))]),
    ...anchors
      .filter(({ former, text }) => renamed.delete(JSON.stringify([former.anchor, text.anchor])))
      .map(({ former, text }) => change('anchor-changed', 'safe', former.anchor, text.anchor)),
    ...(files.length === 0 ? [] : [change('document-moved', 'safe', null, list(files))]),
  ]
}

/** The translations that stayed where the text changed that they translate. */
function unchanged(
  changed: readonly string[],
  locales: readonly string[],
  sourceLocale: string,
): Pick<Change, 'unchanged'> {
  const stayed = locales.filter((locale) => !changed.includes(locale)).sort()
  return changed.includes(sourceLocale) && stayed.length > 0 ? { unchanged: stayed } : {}
}

function list(locales: readonly string[]): string {
  return locales.toSorted().join(', ')
}
