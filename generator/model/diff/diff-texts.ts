import type { MakeChange } from './diff-codes.ts'
import type { PublishedCode, PublishedText } from './published-model.ts'
import type { Change } from './verdict.ts'

/**
 * Compares what the locales say of one code. None of it can break a program.
 *
 * @param before - The code as programs know it.
 * @param after - The code as they would get it.
 * @param change - Makes a change of this code.
 * @returns A change for each sort of difference, with the locales that have it.
 */
export function diffTexts(before: PublishedCode, after: PublishedCode, change: MakeChange): readonly Change[] {
  const was = new Map(Object.entries(before.locales))
  const is = new Map(Object.entries(after.locales))
  const both = [...is].flatMap(([locale, text]) => {
    const former = was.get(locale)
    return former === undefined ? [] : [{ locale, former, text }]
  })
  const localesWhere = (differ: (former: PublishedText, text: PublishedText) => boolean): readonly string[] =>
    both.filter(({ former, text }) => differ(former, text)).map(({ locale }) => locale)
  const list = (locales: readonly string[]): string => locales.toSorted().join(', ')
  const texts = localesWhere((former, text) => former.text !== text.text || former.message !== text.message)
  const files = localesWhere((former, text) => former.file !== text.file)
  const added = [...is.keys()].filter((locale) => !was.has(locale))
  const removed = [...was.keys()].filter((locale) => !is.has(locale))
  const anchors = both.filter(({ former, text }) => former.anchor !== text.anchor)
  const renamed = new Set(anchors.map(({ former, text }) => JSON.stringify([former.anchor, text.anchor])))
  return [
    ...(texts.length === 0 ? [] : [change('text-changed', 'safe', null, list(texts))]),
    ...(added.length === 0 ? [] : [change('translation-added', 'safe', null, list(added))]),
    ...(removed.length === 0 ? [] : [change('translation-removed', 'safe', list(removed), null)]),
    ...anchors
      .filter(({ former, text }) => renamed.delete(JSON.stringify([former.anchor, text.anchor])))
      .map(({ former, text }) => change('anchor-changed', 'safe', former.anchor, text.anchor)),
    ...(files.length === 0 ? [] : [change('document-moved', 'safe', null, list(files))]),
  ]
}
