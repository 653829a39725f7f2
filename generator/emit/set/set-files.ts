import { exportAllOf } from '../typescript/build.ts'
import type { TypeScriptFile } from '../typescript/statement.ts'
import { codesFile } from './codes-file.ts'
import { errorsFile } from './errors-file.ts'
import { facetsFile } from './facets-file.ts'
import { localeFiles } from './locale-files.ts'
import { messagesFile } from './messages-file.ts'
import { responsesFile } from './responses-file.ts'
import type { Scope } from './scope.ts'

/**
 * The modules of one set.
 *
 * @param scope - The set.
 */
export function setFiles(scope: Scope): readonly TypeScriptFile[] {
  const { folder } = scope.names
  const faces = faceFiles(scope)
  const specifier = (path: string): string => `.${path.slice(folder.length).replace(/\.ts$/, scope.extension)}`
  const index = { path: `${folder}/index.ts`, statements: faces.map(({ path }) => exportAllOf(specifier(path))) }
  return [index, ...faces, ...scope.locales.flatMap((locale) => localeFiles(locale, scope))]
}

/** The modules that the set's `index.ts` exports whole. */
export function faceFiles(scope: Scope): readonly TypeScriptFile[] {
  return [codesFile(scope), messagesFile(scope), ...facetsFile(scope), ...responsesFile(scope), ...errorsFile(scope)]
}
