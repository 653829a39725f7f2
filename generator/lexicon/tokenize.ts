/** A letter of a script that writes no spaces, or few, between words. */
export const unspacedScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** What stands for the article in Arabic and Hebrew, before the word. */
const articles = [/^ال(?=\p{L}{2})/u, /^ה(?=[\u05D0-\u05EA]{3})/u]

/**
 * The words of a text.
 *
 * @param text - Plain text in any language, or a name of words: `errorCode`, `NOT_FOUND`.
 * @returns The words in NFC and lower case, with one sort of apostrophe, without punctuation and Semitic articles.
 */
export function tokenize(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/['‘ʻʼ]/gu, '’')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}#№°’]+/u)
    .map((word) => articles.reduce((rest, article) => rest.replace(article, ''), word))
    .filter((word) => word !== '')
}
