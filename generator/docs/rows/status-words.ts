/** What calls a code deprecated, in many languages: alone in a cell, before a sentence, or in a header. */
const deprecated =
  'deprecated obsolete veraltet obsolet verouderd déprécié obsolète obsoleto deprecado descontinuado depreciado deprecato устарел устарело устаревший устарела ескірген ескірді застарілий застаріло przestarzałe przestarzały kullanımdan_kaldırıldı 已弃用 已废弃 废弃 弃用 已棄用 廃止 非推奨 사용되지_않음 폐기됨 지원_중단 مهمل متقادم הוצא_משימוש usang kedaluwarsa không_dùng_nữa zastaralé पदावनत'
    .split(' ')
    .map((word) => word.replaceAll('_', ' '))

/** What says so where it stands alone: before a sentence these words may speak of anything. */
const gone =
  'removed legacy retired withdrawn discontinued no_longer_sent no_longer_used no_longer_returned no_longer_issued no_longer_supported no_longer_in_use not_used_any_more unused end_of_life sunset old former historical удалён удален удалено больше_не_используется entfernt eingestellt supprimé retiré eliminado removido rimosso usunięty жойылған 已移除 已下线 削除済み 삭제됨'
    .split(' ')
    .map((word) => word.replaceAll('_', ' '))

/** What follows such a word where it is said of the code: “Deprecated since 2.0”, and not “Deprecated keys were sent”. */
const bound =
  'since|as of|from|in|with|by|after|before|for|use|see|please|and|but|replaced|superseded|until|soon|now|code|codes|status|error code|error|value|seit|ab|mit|bitte|nutze|verwende|durch|depuis|en|dès|à partir|utilisez|remplacé|desde|use|usar|a partir|reemplazado|substituído|с|со|начиная|используйте|пользуйтесь|вместо|замените|пишите|бері|бастап|dal|da|od|zamiast|użyj|van|sinds|gebruik|yerine|kullanın'
const bond = new RegExp(`^\\s*(?:$|[.,:;!，。：；！()（）［\\[\\]】—–\\d-]|(?:${bound})(?![\\p{L}\\p{N}]))`, 'iu')
/** “Deprecated status was sent.” speaks of another. */
const nouns =
  /^\s*(?:codes?|status(?:es)?|error codes?|error(?! code)|value)(?!\p{L})(?!\s*(?:$|[.,:;!()（）—–-]|since|as of|in\b))/iu
/** Chinese and Japanese write no spaces; 的 and の make a word belong to the next. */
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** `Removed in 4.0`, `No longer sent`: what begins a sentence about the code. */
const removal =
  /^(?:removed|dropped|withdrawn|retired|discontinued|удал[её]н[оа]?|entfernt|supprimé|eliminado|removido)\s+(?:in|since|from|as of|with|с|в|seit|mit|depuis|dans|desde|en|na)\s+(?:version\s+|v\.?\s*)?\d+\.\d|^(?:no longer|not)\s+(?:used|sent|returned|issued|supported|in use)(?:\s+any\s?more)?\s*(?:$|[.,;:!(]|since|as of|from|in\b)/iu
/** “This code is deprecated since 2.0.” */
const subject =
  /^(?:this|the|dieser|cet?|este|этот|данный)\s+(?:(?:error|status|result|response|return|reason)\s+)?(?:code|error|status|value|constant|member|fehlercode|código|код|статус)\s+(?:is|was|has been|ist|wurde|est|está|é)?\s*(?:now\s+)?/iu

/**
 * Whether a text is nothing but a word for a code that should not be used any more.
 *
 * @param text - A cell, a gloss or a header, in plain text.
 */
export function isStatusWord(text: string): boolean {
  const plain = text.trim().toLowerCase().replace(/[.!]$/, '')
  return deprecated.includes(plain) || gone.includes(plain)
}

/**
 * What a text says behind such a word, where it begins with it and says it of the code.
 *
 * @param text - A sentence and what follows it, or what stands beside a code in brackets.
 * @returns The docs' reason, `''` where they give none; `null` where the text says no such thing.
 */
export function reasonIn(text: string): string | null {
  const start = text.replace(/^[\s([【（*_]+/u, '')
  if (isStatusWord(start.replace(/[\s)\]】）*_.:!]+$/u, ''))) return ''
  if (removal.test(start)) return start
  const said = start.replace(subject, '')
  const isSubject = said !== start
  const words = deprecated.filter((other) => said.slice(0, other.length).toLowerCase() === other)
  const [word] = words.toSorted((a, b) => b.length - a.length)
  if (word === undefined) return null
  const rest = said.slice(word.length)
  if (unspaced.test(rest) ? /^[的の]/u.test(rest) : !bond.test(rest) || (nouns.test(rest) && !isSubject)) return null
  return rest
    .replace(/^\s*(?:error codes?|codes?|status|value|error)\b/i, '')
    .replace(/^[\s)\]】）*_.:,;，。：；–—-]+/u, '')
    .replace(/^\((.*)\)$/u, '$1')
}

/**
 * Whether a header begins with such a word: “Deprecated since”, “Removed in”.
 *
 * @param header - The header of a column.
 */
export function isStatusHeader(header: string): boolean {
  return (
    isStatusWord(header) ||
    /^(?:deprecated|obsolete|removed|retired|withdrawn)\s+(?:since|in|as of|from|version)\b/iu.test(header)
  )
}

/**
 * Whether a title says that what stands below it should not be used any more: “Legacy error codes”, “Removed”.
 *
 * @param title - The text of a heading.
 * @param speaksOfCodes - Whether some words speak of codes.
 */
export function isStatusTitle(title: string, speaksOfCodes: (words: string) => boolean): boolean {
  if (isStatusWord(title)) return true
  const word = [...deprecated, ...gone].find((other) => title.toLowerCase().startsWith(`${other} `))
  return word !== undefined && speaksOfCodes(title.slice(word.length).trim())
}
