import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { placeholdersDiffer } from '../../diagnostics/rules/parity.ts'
import { proseOf } from '../rich-text/prose-of.ts'
import { type RowPair, spotOfText, textsOf } from './row-pair.ts'

/**
 * What programs fill in: `{{name}}`, `{name}`, `${name}`, `{n, plural, …}`, `%{name}`, `%(name)s`, `%s`, `%1$s`. A percent sign
 * behind a number is one, and so is one before a word.
 */
const placeholder =
  /\{\{\s*([\p{L}\p{N}_.$-]+)\s*\}\}|[$%]?\{\s*([\p{L}\p{N}_.$-]+)\s*(?:\}|,\s*(?:plural|select|selectordinal|number|date|time)\b)|%\([\w.]+\)[sdifu]|(?<![\p{N}%])%(?:\d+\$)?[sdifu@](?![\p{L}\p{N}])/gu

/**
 * Compares the placeholders of two texts: which there are, and not how often or in which order. Those in inline code are
 * compared with the inline code.
 *
 * @param pair - The rows of one code.
 * @returns Diagnostic: `placeholders-differ`.
 */
export function comparePlaceholders({ names, source, translation }: RowPair): readonly Diagnostic[] {
  const [originals, texts] = [textsOf(source.row), textsOf(translation.row)]
  const lost = without(
    originals.map(proseOf),
    texts.map(({ text }) => text),
  )
  const added = without(
    texts.map(proseOf),
    originals.map(({ text }) => text),
  )
  if (lost.length === 0 && added.length === 0) return []
  const place = spotOfText(translation.row, ({ text }) => added.some((one) => text.includes(one)))
  return [placeholdersDiffer(place, { ...names, lost, added }, [source.row.cells.text])]
}

function without(these: readonly string[], those: readonly string[]): readonly string[] {
  const known = new Set(those.flatMap(placeholdersOf).map(plain))
  return [...new Set(these.flatMap(placeholdersOf))].filter((found) => !known.has(plain(found)))
}

function placeholdersOf(text: string): readonly string[] {
  return [...text.matchAll(placeholder)].map(([whole]) => whole)
}

/** A translation may name the position of an argument, and write its brackets narrower. */
function plain(found: string): string {
  return found
    .replace(/\s/g, '')
    .replace(/^%\d+\$/, '%')
    .replace(/,.*$/, '}')
}
