import type { Catalogs } from '../../../generator/emit/catalogs/catalog.ts'
import type { Code, LocalizedCode, Model } from '../../../generator/model/types.ts'
import { randomTexts, torture } from './texts.ts'

/**
 * What one locale says of a code.
 *
 * @param text - The text, in every rendering.
 * @param more - What differs.
 */
export function localized(text: string, more: Partial<LocalizedCode> = {}): LocalizedCode {
  return {
    text,
    markdown: text,
    html: text,
    summary: text,
    links: [],
    tokens: [],
    lists: [],
    anchor: null,
    message: null,
    file: 'codes.md',
    origin: { file: 'en/codes.md', line: 1, column: 1 },
    ...more,
  }
}

/**
 * A code of a model.
 *
 * @param value - The code.
 * @param locales - Its texts.
 * @param more - What differs.
 */
export function code(value: number | string, locales: Code['locales'], more: Partial<Code> = {}): Code {
  return {
    value,
    raw: String(value),
    name: `Code${value}`,
    aliases: [],
    status: 'active',
    deprecated: null,
    kind: null,
    data: null,
    attributes: {},
    facets: {},
    locales,
    ...more,
  }
}

/**
 * A model with one set, `apiCode`.
 *
 * @param codes - Its codes.
 * @param locales - The locales, the source locale first.
 */
export function model(codes: readonly Code[], locales: readonly [string, ...string[]]): Model {
  const type = codes.some(({ value }) => typeof value === 'string') ? 'string' : 'integer'
  const set = { id: 'apiCode', typeName: 'ApiCode', type, headings: {}, codes, ranges: [] } as const
  return { schemaVersion: 1, sourceLocale: locales[0], locales, sets: [set] }
}

/** 64 and more torture texts and 20,000 random ones, as a source and its translation. */
export const hardCatalogs: Catalogs = hard()

function hard(): Catalogs {
  const texts = [...torture, ...randomTexts(20_000)]
  const messages = texts.map((text, value) => ({
    key: `apiCode${value}`,
    set: 'apiCode',
    value,
    name: `Code${value}`,
    text,
    source: text,
    file: 'codes.md',
  }))
  return {
    sourceLocale: 'en',
    catalogs: [
      { locale: 'en', messages },
      { locale: 'kk', messages },
    ],
  }
}

/**
 * The messages that a program does not get back as they were.
 *
 * @param read - How the program looks a key up.
 * @returns Key, text and what came back, of the first twenty; empty where all is well.
 */
export function broken(read: (key: string) => unknown): readonly (readonly [string, string, unknown])[] {
  return (hardCatalogs.catalogs[1]?.messages ?? [])
    .map(({ key, text }) => [key, text, read(key)] as const)
    .filter(([, text, found]) => found !== text)
    .slice(0, 20)
}

/**
 * The text of one of the files that a format wrote.
 *
 * @param files - The files.
 * @param path - The path.
 */
export function textOf(files: readonly { readonly path: string; readonly text: string }[], path: string): string {
  const file = files.find((candidate) => candidate.path === path)
  if (file === undefined) throw new Error(`no ${path} among ${files.map((one) => one.path).join(', ')}`)
  return file.text
}
