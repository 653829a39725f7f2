/** “✅ **No Tray** The tray has been …”: signs for the eye, bold words, and what they are the title of. */
const lead = /^[^\p{L}\p{N}*]*\*\*([^*\n]{2,50}?)[.:]?\*\*[.:]?(?=\s)/u
/** Words that stand in bold before any text. */
const labels = /^(?:notes?|important|warning|caution|tip|info|errors?|deprecated|removed|legacy|example|new|default)$/iu

/**
 * The bold words that a text begins with: its title, as a writer meant it.
 *
 * @param markdown - The text, as Markdown.
 * @returns The words, without what stands round them; `null` where there are none.
 */
export function leadPhrase(markdown: string): string | null {
  const words = lead.exec(markdown)?.[1]?.trim()
  return words === undefined || labels.test(words) || words.split(/\s+/u).length > 5 ? null : words
}
