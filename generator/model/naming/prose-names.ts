import { isName } from './identifier.ts'
import { pascalCase } from './pascal-case.ts'
import { words } from './words.ts'

// English words that carry no meaning in a name, and those that a name must not end with.
const articles = new Set(['a', 'an', 'the'])
const loose = new Set([
  'a',
  'an',
  'the',
  'of',
  'to',
  'by',
  'in',
  'on',
  'at',
  'for',
  'from',
  'with',
  'and',
  'or',
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'due',
  'has',
  'have',
  'that',
  'this',
])

/**
 * Makes names of a sentence: of its first clause (`Not found: the record …` → `NotFound`), else of more and more of it.
 *
 * @param sentence - A summary.
 * @returns Names, the shortest first; none where the sentence has no Latin words.
 */
export function proseNames(sentence: string): readonly string[] {
  const clause = sentence.split(/[,;:()[\]—–]| -+ /u, 1)[0] ?? ''
  const candidates = [sentenceName(clause, 6), sentenceName(sentence, 6), sentenceName(sentence, 10)]
  return [...new Set(candidates.filter((name) => name !== null))]
}

function sentenceName(text: string, most: number): string | null {
  const meaning = (words(text) ?? []).filter((word) => !articles.has(word.toLowerCase()))
  const kept = meaning.slice(0, most)
  if (kept.length < meaning.length) while (loose.has(kept.at(-1)?.toLowerCase() ?? '')) kept.pop()
  const name = pascalCase(kept)
  if (name === '') return null
  const legal = /^[0-9]/.test(name) ? `Code${name}` : name
  return isName(legal) ? legal : null
}
