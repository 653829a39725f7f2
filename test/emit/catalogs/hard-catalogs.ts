import { readFileSync } from 'node:fs'

import { resolveSettings } from '../../../generator/config/resolve-settings.ts'
import { readTables } from '../../../generator/docs/read-tables.ts'
import type { Catalogs } from '../../../generator/emit/catalogs/catalog.ts'
import { randomTexts, torture } from './texts.ts'

/** Our own docs in all languages and renderings, torture texts and 20,000 random ones, as a source and its translation. */
export const hardCatalogs: Catalogs = hard()

function hard(): Catalogs {
  const texts = [...['kk', 'en', 'ru'].flatMap(ownTexts), ...torture, ...randomTexts(20_000)]
  const messages = texts.map((text, value) => ({
    // Codes below zero and odd characters give keys with a minus.
    key: value % 2 === 0 ? `apiCode${value}` : `apiCode-${value}`,
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

function ownTexts(locale: string): readonly string[] {
  const file = `docs-input/${locale}/api-codes.md`
  const text = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')
  const tables = readTables({ file, path: 'api-codes.md', locale, text }, resolveSettings({ docs: file }))
  return tables.value.flatMap(({ rows }) =>
    rows.flatMap(({ description }) => [description.text, description.markdown, description.html]),
  )
}

/**
 * The messages that a program does not get back as they were.
 *
 * @param read - How the program looks a key up.
 * @param means - What a text means where a format cannot hold it as it is.
 * @returns Key, text and what came back, of the first twenty; empty where all is well.
 */
export function broken(
  read: (key: string) => unknown,
  means: (text: string) => string = (text) => text,
): readonly (readonly [string, string, unknown])[] {
  return (hardCatalogs.catalogs[1]?.messages ?? [])
    .map(({ key, text }) => [key, text, read(key)] as const)
    .filter(([, text, found]) => found !== means(text))
    .slice(0, 20)
}
