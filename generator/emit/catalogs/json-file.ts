import { jsonText } from '../json-text.ts'
import type { OutputFile } from '../output-file.ts'

/**
 * A JSON file with one flat object, its keys in the order given.
 *
 * @param path - The path below the output folder.
 * @param entries - Keys and texts.
 */
export function jsonFile(path: string, entries: readonly (readonly [string, string])[]): OutputFile {
  return { path, text: jsonText(Object.fromEntries(entries), 2) }
}
