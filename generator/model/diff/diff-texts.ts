import type { CodeContext, MakeChange } from './context.ts'
import type { PublishedCode, PublishedText } from './published-model.ts'
import type { Change, MessageConstants } from './verdict.ts'

/**
 * Compares what the locales say of one code. A program breaks where a translation is gone, whose constants are gone
 * with it, and where a message comes to be one sentence, which has no constant for its first.
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
  { set, locales, sourceLocale, constants }: CodeContext,
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
  const names = ({ value }: PublishedCode, all: MessageConstants): readonly string[] =>
    both.flatMap(({ locale }) => (all.get(set)?.get(locale)?.get(value) ?? []).map((name) => `${name} (${locale})`))
  const kept = names(after, constants.after)
  const lost = new Set(names(before, constants.before).filter((name) => !kept.includes(name)))
  const renamed = new Set(anchors.map(({ former, text }) => JSON.stringify([former.anchor, text.anchor])))
  return [
    ...(removed.length === 0 ? [] : [change('translation-removed', 'breaking', list(removed), null)]),
    ...(lost.size === 0 ? [] : [change('exports-removed', 'breaking', list([...lost]), null)]),
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

function list(words: readonly string[]): string {
  return words.toSorted().join(', ')
}
