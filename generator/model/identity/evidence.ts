import type { RegistryEntry, RegistrySet } from '../registry/types.ts'
import type { CodeTable, LocalizedCode, RichText, Row } from '../types.ts'
import { wordsOf } from './likeness.ts'
import { nameLikeness, wordSets, type WordSet } from './name-likeness.ts'

/** What is said of a code. */
export interface Saying {
  /** The words of its text, `''` where it has none. */
  readonly text: string
  /** What it is called. Of a table: also what its texts say, in every language, as names are made of them. */
  readonly names: () => readonly WordSet[]
}

/** What is said of each code, by the code as text: a damaged row can turn the numbers of a table into strings. */
export type Sayings = ReadonlyMap<string, Saying>

/** A table of the source, its translations, and the id that it asks for. */
export interface SourceTable {
  readonly table: CodeTable
  readonly translations: readonly CodeTable[]
  readonly wanted: string
}

/**
 * What a published set says of its live codes; where none is live, of all.
 *
 * @param set - A set of the registry.
 */
export function sayingsOfSet({ entries }: RegistrySet, language: string): Sayings {
  const live = entries.filter(({ status }) => status !== 'removed')
  const told = live.length === 0 ? entries : live
  return new Map(told.map((entry) => [String(entry.value), sayingOfEntry(entry, language)]))
}

/**
 * What a table says of its codes.
 *
 * @param source - The table and its translations.
 * @param language - The language of the texts; where no table is in it, that of the source.
 */
export function sayingsOfTable({ table, translations }: SourceTable, language: string): Sayings {
  const all = [table, ...translations]
  const told = all.find(({ locale }) => locale === language) ?? table
  const texts = new Map(rowsByCode(told).map(([code, row]) => [code, wordsOf(textOf(row))]))
  const others = all.map((one) => new Map(rowsByCode(one)))
  return new Map(
    rowsByCode(table).map(([code, row]) => {
      const names = (): readonly WordSet[] => {
        const said = others.flatMap((rows) => rows.get(code)?.description.summary ?? [])
        return wordSets(row.name === null ? said : [row.name, ...said])
      }
      return [code, { text: texts.get(code) ?? '', names }]
    }),
  )
}

/**
 * The text that tells what a code means.
 *
 * @param said - A row, or what a locale says of a code.
 * @returns The description; the message where there is none.
 */
export function textOf(said: Pick<Row, 'description' | 'message'> | LocalizedCode): string {
  const description: RichText = 'description' in said ? said.description : said
  return description.text === '' ? (said.message?.text ?? '') : description.text
}

/**
 * How far names say what a table says, where no texts can be compared.
 *
 * @param one - What a set says of a code.
 * @param other - What a table says of it.
 */
export function likenessByName(one: Saying, other: Saying): number {
  return nameLikeness(one.names(), other.names())
}

function sayingOfEntry({ name, was, text, last }: RegistryEntry, language: string): Saying {
  const kept = Object.hasOwn(last, language) ? last[language]?.text : undefined
  return { text: wordsOf(text ?? kept ?? ''), names: () => wordSets([name, ...was]) }
}

function rowsByCode({ rows }: CodeTable): readonly (readonly [string, Row])[] {
  // Backwards, so that the first of two rows of one code stays.
  return rows.toReversed().flatMap((row) => row.values.map((value) => [String(value), row] as const))
}
