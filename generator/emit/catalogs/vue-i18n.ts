import type { OutputFile } from '../output-file.ts'
import type { Catalogs } from './catalog.ts'
import { jsonFiles } from './json-files.ts'

/**
 * The message format of vue-i18n 9, 10 and 11 as JSON: `vue-i18n/<locale>.json`.
 *
 * @param catalogs - The messages.
 */
export function vueI18n(catalogs: Catalogs): readonly OutputFile[] {
  return jsonFiles(catalogs, 'vue-i18n', escapeVueI18n)
}

/**
 * What has a meaning becomes a literal interpolation, the one escape that all three versions read; so do the line ends
 * that their scanner would turn into LF.
 */
function escapeVueI18n(text: string): string {
  return text.replace(/[{}@|%\\\r\u2028\u2029]/g, (character) => {
    if (character === '\\') return String.raw`{'\\'}`
    const visible = '{}@|%'.includes(character)
    return visible ? `{'${character}'}` : `{'\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}'}`
  })
}
