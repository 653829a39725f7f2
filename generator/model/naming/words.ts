// Letters that Unicode does not decompose into a Latin base letter and marks.
const spelled: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ẞ', 'SS'],
  ['æ', 'ae'],
  ['Æ', 'Ae'],
  ['œ', 'oe'],
  ['Œ', 'Oe'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ð', 'd'],
  ['Ð', 'D'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ħ', 'h'],
  ['Ħ', 'H'],
  ['ı', 'i'],
  ['þ', 'th'],
  ['Þ', 'Th'],
  ['ə', 'a'],
  ['Ə', 'A'],
])

/**
 * Splits a text into words: at everything that is neither a letter nor a digit, and where the case of a token says so
 * (`RecordNotFound`, `HTTPError`, `Http404NotFound`). Digits belong to the word before them. An English ending stays with
 * its word (`can't`, `user's`), and an e-mail is one.
 *
 * @param text - Any text.
 * @returns The words in ASCII letters and digits, marks taken off (`é` → `e`), or `null` where a letter or digit has no
 *   Latin form: a name made of the rest would be a lie.
 */
export function words(text: string): readonly string[] | null {
  const isPlain = plain.test(text)
  const latin = isPlain ? text : latinOf(text)
  if (!isPlain && /[^\p{ASCII}\P{L}]|[^\p{ASCII}\P{N}]/u.test(latin)) return null
  return (withMails(latin).match(/[A-Za-z0-9]+/g) ?? []).flatMap(splitByCase)
}

/** An e-mail is one word. */
function withMails(text: string): string {
  if (!text.includes('-')) return text
  return text.replace(/(?<![A-Za-z])e-(mails?)(?![A-Za-z])/gi, (_, mail: string) => `e${mail.toLowerCase()}`)
}

/** Printable ASCII without apostrophes: most names, and nothing that needs another spelling. */
const plain = /^[ -&(-~]*$/

function latinOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’ʼ](?=(?:s|t|d|m|re|ll|ve)(?!\p{L}))/giu, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => spelled.get(letter) ?? letter)
}

function splitByCase(token: string): readonly string[] {
  if (/^[A-Za-z]?[a-z0-9]*$/.test(token)) return [token]
  // `IDs` and `URLs` are one word: the plural of an acronym.
  if (/^[A-Z]{2,}s$/.test(token)) return [token]
  const cuts = [0]
  for (let at = 1; at < token.length; at++) {
    const upper = isUpper(token[at])
    if (upper && (!isUpper(token[at - 1]) || isLower(token[at + 1]))) cuts.push(at)
  }
  return cuts.map((cut, index) => token.slice(cut, cuts[index + 1]))
}

function isUpper(character = ''): boolean {
  return character >= 'A' && character <= 'Z'
}

function isLower(character = ''): boolean {
  return character >= 'a' && character <= 'z'
}
