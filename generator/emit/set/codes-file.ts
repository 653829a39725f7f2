import type { TypeScriptFile } from '../typescript/statement.ts'
import { constants } from './constants.ts'
import { declaration } from './declaration.ts'
import { guard } from './guard.ts'
import { lists, lookups } from './lookups.ts'
import { openValues } from './open-values.ts'
import type { Scope } from './scope.ts'

/** `codes.ts`: the codes, the guard, the lists, the lookups. */
export function codesFile(scope: Scope): TypeScriptFile {
  return {
    path: `${scope.names.folder}/codes.ts`,
    statements: [
      ...declaration(scope),
      ...constants(scope),
      ...lists(scope),
      ...guard(scope),
      ...openValues(scope),
      ...lookups(scope),
    ],
  }
}
