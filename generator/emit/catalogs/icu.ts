import type { OutputFile } from '../output-file.ts'
import type { Catalogs } from './catalog.ts'
import { jsonFiles } from './json-files.ts'

/**
 * ICU MessageFormat as JSON, for FormatJS and next-intl: `icu/<locale>.json`.
 *
 * @param catalogs - The messages.
 */
export function icu(catalogs: Catalogs): readonly OutputFile[] {
  return jsonFiles(catalogs, 'icu', escapeIcu)
}

/**
 * Braces and angle brackets are quoted by apostrophes, an apostrophe is doubled inside quotes and outside. Two quoted
 * runs must not touch across an apostrophe, so a run takes in the apostrophes round it.
 */
function escapeIcu(text: string): string {
  return text.replace(/[{}<>']+/g, (run) => {
    const doubled = run.replaceAll("'", "''")
    return /[{}<>]/.test(run) ? `'${doubled}'` : doubled
  })
}
