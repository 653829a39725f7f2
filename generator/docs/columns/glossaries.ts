/** What heads the entries of a glossary. */
const entry =
  'acronyms?|abbreviations?|abbr\\.?|terms?|abkürzung(?:en)?|begriffe?|sigles?|abréviations?|termes?|siglas?|abreviaturas?|acrónimos?|acrônimos?|términos?|termos?|сокращени[ея]|аббревиатур[аы]|термины?|缩写|缩略语|术语|縮寫|術語|略語|略称|用語|약어|용어'
const header = new RegExp(`^(?:${entry})(?:\\s*[/,&]\\s*(?:${entry}))*$`, 'iu')
const title =
  /\bgloss|\bacronyms?\b|\babbreviations?\b|\bterminolog|abkürzung|glosario|глоссари|сокращени|术语|術語|用語集|용어/iu

/**
 * Whether the header of a column says that abbreviations or terms stand below: “Acronym”, “Term / Abbreviation”.
 *
 * @param text - The header.
 */
export function headsGlossary(text: string): boolean {
  return header.test(text.trim())
}

/**
 * Whether a heading says that a glossary stands below. One of codes lists codes all the same, where its table says so.
 *
 * @param heading - The nearest heading above a table.
 */
export function isTitleOfGlossary(heading: string | null): boolean {
  return heading !== null && title.test(heading)
}
