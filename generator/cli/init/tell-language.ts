import { wordsOf } from '../../lexicon/language-words.ts'
import { languages } from '../../lexicon/languages.ts'
import { scriptOf } from '../../model/locales.ts'

/** What letters alone tell, the rarer first. */
const letters: readonly (readonly [RegExp, string])[] = [
  [/[әғқңөұүһі].*[әғқңұһ]/iu, 'kk'],
  [/[їєґ]/iu, 'uk'],
  [/\p{Script=Cyrillic}{3}/u, 'ru'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}{3}/u, 'ar'],
  [/\p{Script=Hebrew}{3}/u, 'he'],
  [/\p{Script=Greek}{3}/u, 'el'],
  [/\p{Script=Thai}{3}/u, 'th'],
]

/** The small words of a language, which its sentences cannot do without. */
const kinds = ['article', 'boundary', 'loose', 'verb', 'relative', 'description', 'advice'] as const

/**
 * Tells the language of a text from its letters, and where these are Latin from its small words.
 *
 * @param text - The text.
 * @returns `null` where neither tells.
 */
export function tellLanguage(text: string): string | null {
  const told = letters.find(([expression]) => expression.test(text))?.[1]
  if (told !== undefined) return told
  // A letter alone is more often a code than a word.
  const written = new Set(text.toLowerCase().match(/(?<![\p{L}\p{N}])\p{L}{2,}(?![\p{L}\p{N}])/gu) ?? [])
  const [best] = Object.entries(languages)
    .filter(([tag]) => scriptOf(tag) === 'Latn')
    .map(([tag, words]) => {
      const known = new Set(kinds.flatMap((kind) => wordsOf(words[kind])))
      return { tag, count: [...written].filter((word) => known.has(word)).length }
    })
    .toSorted((a, b) => b.count - a.count || Number(b.tag === 'en') - Number(a.tag === 'en'))
  return best === undefined || best.count === 0 ? null : best.tag
}
