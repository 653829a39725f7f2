import { readdirSync, readFileSync } from 'node:fs'

import { resolveSettings } from '../../../generator/config/resolve-settings.ts'
import type { Config } from '../../../generator/config/config.ts'
import type { Diagnostic } from '../../../generator/diagnostics/diagnostic.ts'
import { applySeverities } from '../../../generator/diagnostics/severity.ts'
import { readTables } from '../../../generator/docs/read-tables.ts'
import { compareLocales } from '../../../generator/model/compare-locales.ts'
import { identifySets } from '../../../generator/model/identity/identify-sets.ts'
import { mergeLocales } from '../../../generator/model/merge-locales.ts'
import type { DocumentedCode, DocumentedSet } from '../../../generator/model/types.ts'

/** What the docs of several locales come to. */
export interface Reading {
  readonly sets: readonly DocumentedSet[]
  readonly problems: readonly Diagnostic[]
}

/**
 * Reads, compares and merges documents, as a run does.
 *
 * @param docs - Markdown by locale, or by `locale/path` where a locale has several documents.
 * @param config - What differs from the defaults; the source locale is `kk`.
 */
export function read(docs: Readonly<Record<string, string>>, config: Omit<Config, 'docs'> = {}): Reading {
  const settings = resolveSettings({ docs: '{locale}/*.md', ...config, locales: { source: 'kk', ...config.locales } })
  const tables = Object.entries(docs).map(([name, text]) => {
    const [folder = '', path = 'codes.md'] = name.split('/')
    const locale = settings.locales.map[folder] ?? folder
    return readTables({ file: `${folder}/${path}`, path, locale, text }, settings)
  })
  const identified = identifySets(
    tables.flatMap(({ value }) => value),
    settings,
    new Map(),
  )
  const parity = compareLocales(identified.value.tables, settings)
  const merged = mergeLocales(identified.value.tables, settings)
  const found = [...tables, identified, merged].flatMap(({ diagnostics }) => diagnostics)
  return { sets: merged.value, problems: applySeverities([...found, ...parity], settings.rules) }
}

/**
 * The documents of a fixture: a folder for each locale.
 *
 * @param folder - The fixture's folder.
 */
export function documentsIn(folder: URL): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))
  return Object.fromEntries(files.map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]))
}

/**
 * A table with the columns “Code” and “Description”.
 *
 * @param rows - Texts by code.
 */
export function table(rows: Readonly<Record<string, string>>): string {
  const lines = Object.entries(rows).map(([code, text]) => `| ${code} | ${text} |`)
  return ['| Code | Description |', '|---|---|', ...lines, ''].join('\n')
}

/**
 * The problems in the short form `rule file:line`.
 *
 * @param problems - The problems.
 */
export function short(problems: readonly Diagnostic[]): readonly string[] {
  return problems.map(({ rule, file, line }) => `${rule} ${file}:${line}`).sort()
}

/**
 * The codes of the only set.
 *
 * @param reading - What was read.
 */
export function codesOf({ sets }: Reading): readonly DocumentedCode[] {
  if (sets.length !== 1) throw new Error(`${sets.length} sets`)
  return sets.flatMap(({ codes }) => codes)
}
