import type { Place } from '../../diagnostics/diagnostic.ts'
import type { Code } from '../../model/types.ts'
import type { TypeScriptFile } from '../typescript/statement.ts'
import { constantNames, constants } from './constants.ts'
import { localizedFor } from './code-doc.ts'
import { declaration } from './declaration.ts'
import { guard } from './guard.ts'
import { lists, lookups } from './lookups.ts'
import { noticeOf, type Rule } from './notice.ts'
import { openValues } from './open-values.ts'
import { enumAtRunTime, isDeprecated, type Scope } from './scope.ts'

/** `codes.ts`: the codes, the guard, the lists, the lookups. */
export function codesFile(scope: Scope): TypeScriptFile {
  return {
    path: `${scope.names.folder}/codes.ts`,
    ...contentOf(scope),
    ...(hasEnumInJavaScript(scope) ? { atRunTime: contentOf(enumAtRunTime(scope)) } : {}),
    origins: new Map(scope.set.codes.flatMap((code) => originsOf(code, scope))),
  }
}

function contentOf(scope: Scope): Pick<TypeScriptFile, 'notice' | 'statements'> {
  return {
    ...noticeOf(rulesOf(scope)),
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

function hasEnumInJavaScript({ output, settings }: Scope): boolean {
  return output === 'js' && settings.enumStyle === 'enum'
}

function rulesOf(scope: Scope): readonly Rule[] {
  const { set, live, settings } = scope
  const { enumStyle, constants } = settings
  const isEnum = enumStyle === 'enum'
  const hasLiterals = isEnum && (constants || live.length > 0)
  const hasFormerNames = isEnum && set.codes.some(({ aliases }) => aliases.length > 0)
  // A constant names its member as its type; that of a former name names the constant.
  const named = constants ? set.codes.filter((code) => isEnum || constantNames(code, scope).length > 1) : []
  return [
    ...(hasLiterals ? ['no-unsafe-enum-assignment' as const] : []),
    ...(hasFormerNames ? ['no-duplicate-enum-values' as const] : []),
    ...(named.some(isDeprecated) ? ['no-deprecated' as const] : []),
  ]
}

/** Every name of a code leads to the row that its TSDoc is from. */
function originsOf(code: Code, scope: Scope): readonly (readonly [string, Place])[] {
  const origin = localizedFor(code, scope)?.text.origin
  if (origin === undefined) return []
  const members = [code.name, ...code.aliases].map((name) => `${scope.names.type}.${scope.memberName(name)}`)
  const names = scope.settings.constants ? [...members, ...constantNames(code, scope)] : members
  return names.map((name) => [name, origin])
}
