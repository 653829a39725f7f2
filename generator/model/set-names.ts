/** Type names that would hide what every program uses. */
const globals = new Set([
  'Error',
  'Status',
  'Response',
  'Result',
  'Event',
  'Number',
  'String',
  'Object',
  'Symbol',
  'Map',
  'Set',
  'Date',
  'Function',
  'Promise',
  'Array',
  'Boolean',
  'Request',
  'Record',
])

/** File names that say nothing of what is in the file. */
const meaningless = new Set([
  'readme',
  'index',
  'docs',
  'documentation',
  'doc',
  'main',
  'home',
  'reference',
  'table',
  'tables',
])

/** Longer names are cut: nobody types them. */
const mostWords = 5

/**
 * Makes the id of a set of a text that a person wrote: an anchor's prefix, a file name, a heading.
 *
 * @param text - The text, in any script. Accents are taken off; words in other scripts than Latin do not count.
 * @returns The id in camelCase, its last word in the singular; `null` where no word is left.
 */
export function setId(text: string): string | null {
  const words = latinWords(text).slice(0, mostWords)
  const [first, ...rest] = words.slice(words.findIndex((word) => /^[A-Za-z]/.test(word)))
  if (first === undefined || !/^[A-Za-z]/.test(first)) return null
  const all = [first, ...rest]
  const singular = [...all.slice(0, -1), singularOf(all.at(-1) ?? '')]
  // Where the text was mostly in another script, what is left is a qualifier: “أخطاء المنتجات (Products)”.
  const isQualifier = /[^\P{L}\p{Script=Latin}]/u.test(text)
  return camelCase(isQualifier && !singular.some(isCodeWord) ? [...singular, 'code'] : singular)
}

/**
 * Makes the id of a set of the name of its file.
 *
 * @param path - The file's path, with `/`. A file name that says nothing (`README.md`) gives way to its folder's.
 * @returns The id, or `null` where no name on the path says anything.
 */
export function setIdOfPath(path: string): string | null {
  const parts = path.split('/').toReversed()
  const names = parts.map((part, index) => (index === 0 ? withoutEnding(part) : part)).slice(0, 2)
  const name = names.find((part) => setId(part) !== null && !meaningless.has(part.toLowerCase()))
  return name === undefined ? null : setId(name)
}

/**
 * The type name that an id gives.
 *
 * @param id - An id in camelCase.
 * @returns The name in PascalCase; with `Code` behind it where it would hide a name of the language (`Error`).
 */
export function typeNameOf(id: string): string {
  const name = id.charAt(0).toUpperCase() + id.slice(1)
  return globals.has(name) ? `${name}Code` : name
}

function withoutEnding(name: string): string {
  const dot = name.indexOf('.', 1)
  return dot < 0 ? name : name.slice(0, dot)
}

function latinWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
    .replaceAll('ł', 'l')
  return plain
    .split(/[^A-Za-z0-9]+/)
    .flatMap(humps)
    .filter((word) => word !== '')
}

/** `apiCode` is two words, `HTTPStatus` too. */
function humps(word: string): readonly string[] {
  return word.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []
}

function singularOf(word: string): string {
  const lower = word.toLowerCase()
  if (lower === 'statuses') return 'status'
  if (lower.length < 4 || /(?:ss|us|is)$/.test(lower) || !lower.endsWith('s')) return word
  return lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1)
}

function isCodeWord(word: string): boolean {
  return ['code', 'error', 'status'].includes(word.toLowerCase())
}

function camelCase(words: readonly string[]): string {
  return words
    .map((word, index) =>
      index === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
    )
    .join('')
}
