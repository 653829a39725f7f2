import type { Place } from '../../diagnostics/diagnostic.ts'
import type { Code } from '../../model/types.ts'
import type { TypeScriptFile } from '../typescript/statement.ts'
import { constantName, constants } from './constants.ts'
import { localizedFor } from './code-doc.ts'
import { declaration } from './declaration.ts'
import { guard } from './guard.ts'
import { lists, lookups } from './lookups.ts'
import { openValues } from './open-values.ts'
import type { Scope } from './scope.ts'

const literalsNotice =
  '/* eslint-disable @typescript-eslint/no-unsafe-enum-assignment -- members would keep the enum in every bundle */'

/** `codes.ts`: the codes, the guard, the lists, the lookups. */
export function codesFile(scope: Scope): TypeScriptFile {
  return {
    path: `${scope.names.folder}/codes.ts`,
    ...(scope.settings.enumStyle === 'enum' ? { notice: literalsNotice } : {}),
    statements: [
      ...declaration(scope),
      ...constants(scope),
      ...lists(scope),
      ...guard(scope),
      ...openValues(scope),
      ...lookups(scope),
    ],
    origins: new Map(scope.set.codes.flatMap((code) => originsOf(code, scope))),
  }
}

/** Every name of a code leads to the row that its TSDoc is from. */
function originsOf(code: Code, scope: Scope): readonly (readonly [string, Place])[] {
  const origin = localizedFor(code, scope)?.text.origin
  if (origin === undefined) return []
  const members = [code.name, ...code.aliases].map((name) => `${scope.names.type}.${scope.memberName(name)}`)
  const names = scope.settings.constants ? [...members, constantName(code, scope)] : members
  return names.map((name) => [name, origin])
}
