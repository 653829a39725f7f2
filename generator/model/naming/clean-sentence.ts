import { withoutInnerStops } from '../../lexicon/full-stops.ts'
import { plainWord, type FunctionWords } from './function-words.ts'
import { words } from './words.ts'

/** Where a placeholder stood: a character that no word has. */
export const gap = '\uFFFC'

/** What stands for a value in a text: `{limit}`, `{{name}}`, `${x}`, `%s`, `%(name)s`, `%1$s`, `<name>`, `[$SenderDomain]`, `:field`. */
const placeholders =
  /\[?\$?\{\{?[^{}\s]{0,40}\}?\}\]?|\[\$\w+\]|\$\w+|%\(\w+\)[sd]|%\d*\$?[sdif@](?!\w)|%\w+%|<[A-Za-z][\w -]{0,30}>|(?<![\w:]):[a-z]\w+/gu
/** Words that say a code is on its way out. They say nothing of what it means. */
const deprecation =
  /^[\s([【*_]*(?:deprecated|obsolete|legacy|removed|retired|no longer (?:used|sent|returned|in use))[\s)\]】*_]*(?:(?:since|as of|from|in)\s+v?[\d.]*\d)?[\s:;,.–—-]*/iu
/** What to do instead is no meaning. */
const advice = /^(?:please\s+)?(?:use|see|replaced by|superseded by|in favou?r of)\b.*$/iu

/**
 * Takes out of a sentence what must never land in a name: placeholders, words of deprecation, addresses and line ends.
 *
 * @param text - Plain text.
 * @param deprecated - The docs' reason for a deprecation, which stands behind the word for it in any language; `null` for
 *   a code in use.
 * @returns The sentence, with {@link gap} for each placeholder; `''` where nothing is left.
 */
export function cleanSentence(text: string, deprecated: string | null): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const active = deprecated === null ? line : withoutMark(line, deprecated)
  return active
    .replace(/https?:\/\/\S+/gu, '')
    .replace(placeholders, gap)
    .replace(/["“”„«»`*]/gu, '')
    .trim()
}

function withoutMark(text: string, reason: string): string {
  const line = reason.replace(/\s+/gu, ' ').trim()
  // The word for it is whatever stands before the reason.
  const isBehind = line !== '' && text.endsWith(line) && text.length - line.length < 40
  const rest = isBehind ? line : text.replace(deprecation, '')
  return rest
    .replace(deprecation, '')
    .replace(/^(?:since|as of|from|in)\s+v?[\d.]*\d[\s:;,.–—-]*/iu, '')
    .replace(advice, '')
}

/**
 * The first clause of a sentence that says something: what stands behind “Error:”, and the condition of “This is returned when …”.
 *
 * @param sentence - A clean sentence.
 * @param known - The function words of its language.
 */
export function firstClause(sentence: string, known: FunctionWords): string {
  const parts = joinSubjects(withoutInnerStops(unframed(sentence)), known)
    .replace(aside, ' ')
    .replace(gloss, ' ')
    .replace(/\b(?:in order|so as) to\b/giu, 'to')
    .replace(list, (found) => found.replaceAll(',', ''))
    .split(/[;:()[\]【】（）：；，→⇒]|,(?!\d)| [-–—=]+>? |[–—]|[。！？]|[.!?](?=\s|$)/u)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part))
  const told = parts.map(unframed)
  const said = told.filter((part) => !generic.test(part) && /\p{L}{2}/u.test(part))
  const [first = parts[0] ?? ''] = said
  // Of a text in two scripts the phrase in Latin letters.
  return words(first) === null ? (said.find((part) => (words(part)?.length ?? 0) > 1) ?? first) : first
}

/** What stands in brackets in the middle of a clause. */
const gloss = /\s*(?:\([^()]*\)|\[[^[\]]*\]|（[^（）]*）)\s*(?=\p{Ll})/gu
/** A clause between commas about the noun before. */
const aside = /,\s+(?:which|who|der|die|das|den|dem|deren|dessen|welche[rs]?)\s[^,]*,/giu

/** “Tray, lid, or oven”: commas that part no clauses, as those before “if” and “please” do. */
const list =
  /^[\p{L}\d-]+(?:, (?!(?:if|when|because|but|please|the|an?|it|this|which|not|no|then|so|you)\b)[\p{L}\d-]+(?: [\p{L}\d-]+)?){1,3},? (?:or|and) /iu

/** “Your topic, server name, or description”: three things or more, or two behind an article. */
const subjects =
  /^(?:[^,]+(?:, [^,]+)+,? (?:and|or|und|oder|et|ou|y) |(?:the|your|der|die|das) [^,]+, [^,]+ (?:and|or|und|oder) )[^,]+$/iu

/** Takes the commas out of a list of what a verb is about: none of its parts is a clause, or says anything alone. */
function joinSubjects(sentence: string, { verbs, boundaries }: FunctionWords): string {
  const [first = '', ...others] = sentence.split(' ', mostOfList + 1)
  const verb = others.findIndex((word) => verbs.has(plainWord(word)))
  const list = [first, ...others.slice(0, Math.max(0, verb))].join(' ')
  const isList = subjects.test(list) && !/[^\p{L}\p{N}\s,’'_-]/u.test(list) && !boundaries.has(plainWord(first))
  const isOfNames = list.split(', ').every((part) => part.split(' ').length < 6)
  return isList && isOfNames ? list.replaceAll(',', '') + sentence.slice(list.length) : sentence
}

/** How many words a list of subjects may have. */
const mostOfList = 16

/** Said of every code. */
const generic =
  /^(?:an? |the )?(?:errors?|err|warnings?|failures?|failed|sorry|oops|note|fehler|erreur|erro|errore|hata|ошибка|deprecated|obsolete|legacy)$/iu
/** What says that the code is sent, and not when. */
const frames: readonly RegExp[] = [
  /^(?:this|the|an?|that)\s+(?:\w+\s+)?(?:error|code|status|response|message|exception|value|result)(?:\s+code|\s+message)?\s+(?:(?:is|was|will be|can be|may be)\s+)?(?:occurs?|returned|thrown|sent|raised|displayed|shown|used|means?|indicates?|happens?|appears?|generated|reported)(?:\s+by\s+the\s+\w+)?\s+(?:when(?:ever)?|if|that|because|in case)\s+/iu,
  /^(?:it|this|which)\s+(?:occurs|happens|means|indicates|is returned|is sent|is thrown)\s+(?:when(?:ever)?|if|that|because|in case)\s+/iu,
  /^(?:is\s+)?(?:returned|thrown|occurs|happens|raised|sent|emitted|indicates|means|signals|denotes|used|reported)\s+(?:when(?:ever)?|if|that|because|in case)\s+/iu,
  /^(?:it|this|which)\s+(?:means|indicates)\s+/iu,
  /^dies(?:er?|es)\s+(?:fehler\w*|code|meldung)\s[^,]*,\s*(?:wenn|dass|weil)\s+/iu,
  /^(?:cette|ce)\s+(?:erreur|code|message)\s+(?:se produit|indique|signifie|est renvoyée?)\s+(?:lorsque|quand|si|que)\s+/iu,
  /^este\s+(?:error|código|erro|mensaje)\s+(?:ocurre|se produce|se devuelve|indica|significa|ocorre|é retornado)\s+(?:cuando|quando|si|se|que)\s+/iu,
  /^this\s+(?:error|code|status|response|message|exception)(?:\s+code|\s+message)?\s+is\s+an?\s+/iu,
  /^dies(?:er?|es)\s+(?:fehler\w*|code|meldung|status)\s+ist\s+eine?\s+/iu,
  // “The request failed because the lid is open”: every code is of one that failed.
  /^(?:(?:the|this|your)\s+)?(?:request|call|operation|action|transaction|command)\s+(?:has\s+)?(?:failed|was (?:rejected|refused|denied|declined|aborted)|(?:could|can) ?not be (?:completed|processed|executed|performed))\s+(?:because(?!\s+of\b)|since|as)\s+/iu,
  /^(?:if|when|whenever|in case|because)\s+/iu,
  /^(?:indicates|means|signals|denotes)\s+(?=(?:an?|the)\b)/iu,
  // “There is no tray”, “It is an old loaf”, “It failed to rise”: what is said is behind it.
  /^(?:there|it)\s+(?:is|are|was|were|has been|have been)\s+(?=\S+\s+\S)/iu,
  /^it\s+(?=failed\s+\S)/iu,
]

function unframed(clause: string): string {
  return frames.reduce((rest, frame) => rest.replace(frame, ''), clause)
}
