import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { inlineCodeDiffers, listsDiffer, untranslated } from '../../diagnostics/rules/parity.ts'
import type { RichText } from '../types.ts'
import { otherScriptThan } from './other-script.ts'
import { compareLinks } from './compare-links.ts'
import { compareNumbers } from './compare-numbers.ts'
import { comparePlaceholders } from './compare-placeholders.ts'
import type { LocaleNames } from './locale-names.ts'
import { loneBacktick } from '../rich-text/lone-backtick.ts'
import { proseOf } from '../rich-text/prose-of.ts'
import { type RowPair, spotOfText, textsOf } from './row-pair.ts'

/**
 * Compares what a translation must keep of a text, and whether it is one.
 *
 * @param pair - The rows of one code.
 * @param localeNames - What the two locales are called.
 * @returns Diagnostics: `untranslated` alone; else `lists-differ`, `inline-code-differs`, `placeholders-differ`,
 * `numbers-differ`, `links-differ`.
 */
export function compareTexts(pair: RowPair, localeNames: LocaleNames): readonly Diagnostic[] {
  if (!localeNames.areOneLanguage && isUntranslated(pair)) {
    return [untranslated(pair.translation.row.cells.text, pair.names, [pair.source.row.cells.text])]
  }
  return [
    ...compareLists(pair),
    ...compareInlineCode(pair),
    ...comparePlaceholders(pair),
    ...compareNumbers(pair),
    ...compareLinks(pair, localeNames),
  ]
}

/** What the source itself does not say in its own script is no text of its language, but what a server sends. */
function isUntranslated({ names, source, translation }: RowPair): boolean {
  const originals = textsOf(source.row)
  return textsOf(translation.row).some(
    (text, index) =>
      text.text === originals[index]?.text &&
      (proseOf(text).match(/\p{L}{2,}/gu) ?? []).length > 1 &&
      otherScriptThan(names.source)?.(text) !== true,
  )
}

function compareLists({ names, source, translation }: RowPair): readonly Diagnostic[] {
  const [expected, found] = [source, translation].map(({ row }) => textsOf(row).flatMap(({ lists }) => lists))
  if (expected === undefined || found === undefined || expected.join() === found.join()) return []
  const place = spotOfText(translation.row, ({ lists }) => lists.length > 0)
  return [listsDiffer(place, { ...names, expected, found }, [source.row.cells.text])]
}

/** Which names a text holds matters, and not how often: another language may have to repeat one. */
function compareInlineCode({ names, source, translation }: RowPair): readonly Diagnostic[] {
  const [originals, texts] = [textsOf(source.row), textsOf(translation.row)]
  // It is told where it is read, and the names behind it are no inline code because of it.
  if ([...originals, ...texts].some(({ text }) => loneBacktick.test(text))) return []
  const expected = new Set(originals.flatMap(({ tokens }) => tokens))
  const found = new Set(texts.flatMap(({ tokens }) => tokens))
  const lost = [...expected].filter((token) => !found.has(token))
  const added = [...found].filter((token) => !expected.has(token))
  const stray = texts.some(hasStrayBacktick) && !originals.some(hasStrayBacktick)
  if (lost.length === 0 && added.length === 0 && !stray) return []
  const place = spotOfText(
    translation.row,
    (text) => hasStrayBacktick(text) || added.some((one) => text.tokens.includes(one)),
  )
  return [inlineCodeDiffers(place, { ...names, lost, added, stray }, [source.row.cells.text])]
}

function hasStrayBacktick({ text, tokens }: RichText): boolean {
  return text.split('`').length > tokens.join('').split('`').length
}
