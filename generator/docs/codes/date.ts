const day = '(?:0?[1-9]|[12]\\d|3[01])'
const month = '(?:0?[1-9]|1[0-2])'
const year = '(?:19|20)\\d\\d'
const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const date = [
  `${year}([-/.])${month}\\1${day}`,
  `${day}([-/.])${month}\\2${year}`,
  `${month}([-/.])${day}\\3${year}`,
  `${year}\\s?[年년]\\s?${month}\\s?[月월]\\s?${day}\\s?[日일]`,
  // “1 января 2024”, “1 de enero de 2024”: between a day and a year stands a month, in any language.
  `${day}(?:st|nd|rd|th|\\.)?\\s(?:of\\s|de\\s)?\\p{L}{3,10}\\.?,?\\s(?:de\\s)?${year}(?:\\sг\\.)?`,
  `${monthName}\\s${day}(?:st|nd|rd|th)?,?\\s${year}`,
].join('|')
/** With a zone, and in words: `10:00:00Z`, `09:30 am`, `12시 30분`. */
const time =
  '(?:[01]?\\d|2[0-4])(?::[0-5]\\d){1,2}(?:[.,]\\d+)?(?:\\s?[ap]\\.?m\\.?)?(?:\\s?(?:Z|UTC|GMT|[+-]\\d\\d:?\\d\\d))?|(?:[01]?\\d|2[0-4])\\s?[時时시]\\s?[0-5]?\\d\\s?[分분]'
const moment = new RegExp(
  `^(?:(?:${date})(?:(?:T|,?\\s(?:at\\s)?|\\s?\\([^()]{1,9}\\)\\s?)(?:${time}))?|(?:${time}))(?:\\s?\\([^()]{1,9}\\))?$`,
  'iu',
)
/** What stands between two moments. */
const span = /\s*(?:[–—~～〜→]|\s-\s|\bto\b|(?<=:\d\d)-(?=\d))\s*/u

/**
 * Whether a text says when: `2024-01-01`, `2024/1/1 12:00`, `12:30–13:00`, `1. Januar 2024`.
 *
 * @param text - Plain text of a cell.
 */
export function isDate(text: string): boolean {
  return text.length < longest && text.split(span).every((part) => moment.test(part.trim()))
}

const longest = 60
