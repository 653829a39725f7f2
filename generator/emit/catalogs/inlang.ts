import type { OutputFile } from '../output-file.ts'
import type { Catalogs } from './catalog.ts'
import { jsonFile } from './json-file.ts'

/**
 * The message format of inlang as JSON, which Paraglide reads by its plugin: `inlang/<locale>.json`.
 *
 * @param catalogs - The messages.
 */
export function inlang({ catalogs }: Catalogs): readonly OutputFile[] {
  return catalogs.map(({ locale, messages }) =>
    jsonFile(
      `catalogs/inlang/${locale}.json`,
      messages.map(({ key, text }) => [key, escapeInlang(text)]),
    ),
  )
}

/** Braces hold arguments; a backslash escapes them and itself. */
function escapeInlang(text: string): string {
  return text.replace(/[\\{}]/g, String.raw`\$&`)
}
