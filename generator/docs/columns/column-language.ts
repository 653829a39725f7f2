import { scriptOf } from '../../model/locales.ts'
import type { ColumnProfile } from './column-profile.ts'

/**
 * Finds the first column of texts; where another one is headed by the same concepts (“中文描述 | 英文描述”), that in the script of
 * the document's language.
 *
 * @param texts - The columns, the likeliest to tell meanings first.
 * @param locale - A BCP 47 tag; `und` where nobody knows.
 */
export function inLanguage(texts: readonly ColumnProfile[], locale: string): ColumnProfile | undefined {
  const [first] = texts
  const script = scriptOf(locale)
  if (first === undefined || script === null || isIn(first, script)) return first
  const isRival = (column: ColumnProfile): boolean =>
    isIn(column, script) && column.filled * 2 > first.filled && conceptsOf(column) === conceptsOf(first)
  return texts.find(isRival) ?? first
}

/** English words stand in sentences of any script, but no sentence of another script is of Latin letters alone. */
function isIn({ latinShare }: ColumnProfile, script: string): boolean {
  return script === 'Latn' ? latinShare > 0.5 : latinShare < 0.5
}

function conceptsOf({ meaning }: ColumnProfile): string {
  return [...meaning.concepts.keys()].toSorted().join(' ')
}
