import { exportAllOf } from '../typescript/build.ts'
import type { TypeScriptFile } from '../typescript/statement.ts'
import { codesFile } from './codes-file.ts'
import { errorsFile } from './errors-file.ts'
import { facetsFile } from './facets-file.ts'
import { keysFile } from './keys-file.ts'
import { localeDoor } from './locale-door.ts'
import { localeFiles } from './locale-files.ts'
import { messagesFile } from './messages-file.ts'
import { responsesFile } from './responses-file.ts'
import type { Scope } from './scope.ts'

/** The modules of one set. */
export interface SetModules {
  /** `index.ts`, which exports the faces whole. */
  readonly index: TypeScriptFile
  readonly faces: readonly TypeScriptFile[]
  /** The modules of the locales, which the index does not export: each is a door of its own, or what others load. */
  readonly locales: readonly TypeScriptFile[]
}

/**
 * Builds the modules of one set.
 *
 * @param scope - The set.
 */
export function setModules(scope: Scope): SetModules {
  const { folder } = scope.names
  const faces = [
    codesFile(scope),
    messagesFile(scope),
    ...keysFile(scope),
    ...facetsFile(scope),
    ...responsesFile(scope),
    ...errorsFile(scope),
  ]
  const specifier = (path: string): string => `.${path.slice(folder.length).replace(/\.ts$/, scope.extension)}`
  const index = { path: `${folder}/index.ts`, statements: faces.map(({ path }) => exportAllOf(specifier(path))) }
  return {
    index,
    faces,
    locales: scope.locales.flatMap((locale) => [localeDoor(locale, scope), ...localeFiles(locale, scope)]),
  }
}
