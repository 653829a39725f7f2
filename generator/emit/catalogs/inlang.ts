import type { OutputFile } from '../output-file.ts'
import type { Catalogs } from './catalog.ts'
import { jsonFiles } from './json-files.ts'

/**
 * The message format of inlang as JSON, which Paraglide reads by its plugin: `inlang/<locale>.json`.
 *
 * @param catalogs - The messages.
 */
export function inlang(catalogs: Catalogs): readonly OutputFile[] {
  return jsonFiles(catalogs, 'inlang', escapeInlang)
}

/** Braces hold arguments; a backslash escapes them and itself. */
function escapeInlang(text: string): string {
  return text.replace(/[\\{}]/g, String.raw`\$&`)
}
