import type { LocaleOfSet } from './locales-of-set.ts'

/**
 * Finds what another language calls the columns of a set. Headers are translated: columns are matched by their order, in
 * tables that have a code in common.
 *
 * @param source - The set in the source language.
 * @param translation - The set in the other language, where it has it.
 * @returns The headers of its attribute columns, by those of the source.
 */
export function attributeNames(
  source: LocaleOfSet,
  translation: LocaleOfSet | undefined,
): Readonly<Record<string, string>> {
  if (translation === undefined) return {}
  const pairs = [...source.rows].flatMap(([value, [original]]) => {
    const translated = translation.rows.get(value)?.[0]
    return translated === undefined ? [] : [[original.table, translated.table] as const]
  })
  const names = pairs.flatMap(([{ columns }, { columns: others }]) => {
    if (columns.length !== others.length) return []
    return columns.flatMap(({ header, role }, index) => {
      const other = others[index]
      const isTold = role === 'attribute' && other?.role === 'attribute' && other.header !== ''
      return isTold && other.header !== header ? [[header, other.header] as const] : []
    })
  })
  return Object.fromEntries(names)
}
