import { isAvoided } from '../naming/language-names.ts'
import { pascalCase } from '../naming/pascal-case.ts'
import { words } from '../naming/words.ts'

/** File names that say nothing of what is in the file. */
const meaningless = new Set(
  'readme index docs documentation doc main home reference table tables page content'.split(' '),
)

/** File names that many folders have: what one of them says, its folder says. */
const verbs = new Set(
  'add cancel create delete edit fetch find get list patch post put read remove search send set show start stop submit update'.split(
    ' ',
  ),
)
const nouns = new Set('code codes error errors error-codes response responses status statuses status-codes'.split(' '))

/** Folders that only sort documents, or name a version or a language. */
const sorting =
  /^(?:api|apis|rest|http|methods?|calls?|actions?|endpoints?|operations?|resources|guides?|current|latest|next|src|v\d+|\d.*|[a-z]{2}(?:[-_].*)?)$/i

/** “L'erreur”, “d'accès”. */
const elision = /^(?:qu|[cdjlmnst])['’](?=\p{L})/iu

/** Longer names are cut: nobody types them. */
const mostWords = 5
/** A set is a folder, and no disk takes names of hundreds of characters. */
const longestWord = 40

/**
 * Makes the id of a set of a text that a person wrote: an anchor's prefix, a file name, a heading.
 *
 * @param text - The text, in any script. Accents are taken off; words in other scripts than Latin do not count.
 * @returns The id in camelCase, its last word in the singular; `null` where no word is left.
 */
export function setId(text: string): string | null {
  const latin = text.replace(/\{#[^}]*\}/g, '').match(/[\p{Script=Latin}\p{M}\d'’_-]+/gu) ?? []
  const parts = latin.map((part) => words(part.replace(elision, '').replace(/^(?:\d*[_-])+/, '')) ?? [])
  // Chapters are counted by letters, too; `iOS` and `e-mail` begin with one.
  const start = parts.findIndex((part) => /^[A-Za-z]{2}/.test(part.join('')))
  const [first, ...rest] = start < 0 ? [] : cut(parts.slice(start).flat())
  if (first === undefined) return null
  const singular = [first, ...rest].map((word, index) => (index === rest.length ? singularOf(word) : word))
  // Where the text was mostly in another script, what is left is a qualifier: “أخطاء المنتجات (Products)”.
  const isQualifier = /[^\P{L}\p{Script=Latin}]/u.test(text) && !singular.some(isCodeWord)
  const name = pascalCase(isQualifier ? [...singular, 'code'] : singular)
  return name.charAt(0).toLowerCase() + name.slice(1)
}

function cut(all: readonly string[]): readonly string[] {
  return all.slice(0, mostWords).map((word) => word.slice(0, longestWord))
}

/**
 * Makes the id of a set of the name of its file.
 *
 * @param path - The file's path, with `/`. A file name that says nothing (`README.md`) gives way to its folder's, and one
 *   that many folders have takes its folder's name: `campaign/create.md` is `createCampaign`, `card/errors.md` `cardError`.
 * @returns The id, or `null` where no name on the path says anything.
 */
export function setIdOfPath(path: string): string | null {
  const { own, folders } = partsOf(path)
  const topic = folders.find((folder) => says(folder) && !sorting.test(folder))
  const isVerb = verbs.has(own.toLowerCase())
  const isNoun = nouns.has(own.toLowerCase())
  if (topic !== undefined && (isVerb || isNoun))
    return setId(isVerb ? `${own} ${topic}` : `${setId(topic) ?? topic} ${own}`)
  const name = [own, folders[0] ?? ''].find(says)
  return name === undefined ? null : setId(name)
}

/** The name of a file without its endings, and its folders, the nearest first. `{locale}` says nothing of what stands in it. */
function partsOf(path: string): { readonly own: string; readonly folders: readonly string[] } {
  const [file = '', ...above] = path.split('/').toReversed()
  const dot = file.indexOf('.', 1)
  return { own: dot < 0 ? file : file.slice(0, dot), folders: above.filter((folder) => !folder.includes('{')) }
}

function says(name: string): boolean {
  return setId(name) !== null && !meaningless.has(name.toLowerCase().replace(/^_/, ''))
}

/**
 * What the name of a file and that of its folder say: of a page about a call, what it does and to what.
 *
 * @param path - The file's path, with `/`.
 * @returns Both in camelCase; `null` for one that says nothing, or only sorts documents.
 */
export function topicOfPath(path: string): { readonly own: string | null; readonly folder: string | null } {
  const { own, folders } = partsOf(path)
  const isTelling = (one: string): boolean => says(one) && !sorting.test(one) && !nouns.has(one.toLowerCase())
  const folder = folders.find((one) => isTelling(one))
  return { own: isTelling(own) ? setId(own) : null, folder: folder === undefined ? null : setId(folder) }
}

/**
 * The type name that an id gives.
 *
 * @param id - An id in camelCase.
 * @returns The name in PascalCase; with `Code` behind it where it would hide a name of the language (`Error`).
 */
export function typeNameOf(id: string): string {
  const name = id.charAt(0).toUpperCase() + id.slice(1)
  return isAvoided(name) ? `${name}Code` : name
}

function singularOf(word: string): string {
  const lower = word.toLowerCase()
  if (/(?:alias|status)es$/.test(lower)) return word.slice(0, -2)
  // Spanish “transacciones”, “errores”, Portuguese “transações”: what English would cut a letter from.
  if (/(?:[cs]iones|errores)$/.test(lower)) return word.slice(0, -2)
  if (/[csxz]oes$/.test(lower)) return `${word.slice(0, -3)}ao`
  if (lower.length < 4 || /(?:ss|us|is)$/.test(lower) || !lower.endsWith('s')) return word
  if (/(?:ss|x|ch|sh)es$/.test(lower)) return lower.slice(0, -2)
  return lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1)
}

function isCodeWord(word: string): boolean {
  return ['code', 'error', 'status'].includes(word.toLowerCase())
}
