import { exportAllOf } from '../typescript/build.ts'
import type { TypeScriptFile } from '../typescript/statement.ts'
import { codesFile } from './codes-file.ts'
import { errorsFile } from './errors-file.ts'
import { facetsFile } from './facets-file.ts'
import { localeFile } from './locale-file.ts'
import { messagesFile } from './messages-file.ts'
import { responsesFile } from './responses-file.ts'
import type { Scope } from './scope.ts'

/**
 * The modules of one set, each file with what it re-exports to the set's users.
 *
 * @param scope - The set.
 */
export function setFiles(scope: Scope): readonly TypeScriptFile[] {
  const { folder } = scope.names
  const faces = [
    codesFile(scope),
    messagesFile(scope),
    ...facetsFile(scope),
    ...responsesFile(scope),
    ...errorsFile(scope),
  ]
  const index = {
    path: `${folder}/index.ts`,
    statements: faces.map(({ path }) => exportAllOf(`.${path.slice(folder.length).replace(/\.ts$/, scope.extension)}`)),
  }
  return [index, ...faces, ...scope.locales.map((locale) => localeFile(locale, scope))]
}
