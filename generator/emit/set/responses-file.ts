import { importOf } from '../typescript/build.ts'
import type { TypeScriptFile } from '../typescript/statement.ts'
import { kindsOf } from './kinds.ts'
import { kindResponse, responseGuard } from './response-guards.ts'
import { deprecatedRule, noticeOf } from './notice.ts'
import { dataGroups, responseDataType, responseType } from './response-type.ts'
import type { Scope } from './scope.ts'

/**
 * `responses.ts`: the response as a union over the codes, and its guards.
 *
 * @param scope - The set.
 * @returns The file, where the config names the response's fields.
 */
export function responsesFile(scope: Scope): readonly TypeScriptFile[] {
  const { names, extension, settings } = scope
  if (settings.response === null) return []
  const fields = settings.response
  const groups = fields.data === undefined ? [] : dataGroups(scope)
  const kinds = kindsOf(scope)
  const kindNames = kinds.flatMap(({ type, guard }) => [guard, `type ${type}`])
  return [
    {
      path: `${names.folder}/responses.ts`,
      ...noticeOf(
        deprecatedRule(
          groups.flatMap(({ codes }) => codes),
          scope,
        ),
      ),
      statements: [
        importOf(`./codes${extension}`, [
          `type ${names.type}`,
          `type ${names.unknownType}`,
          names.guard,
          names.parse,
          names.unknownGuard,
        ]),
        ...(kinds.length === 0 ? [] : [importOf(`./facets${extension}`, kindNames)]),
        ...(fields.data === undefined ? [] : [responseDataType(groups, scope)]),
        responseType(fields, scope),
        ...responseGuard(fields, groups, scope),
        ...kinds.flatMap((kind) => kindResponse(kind, fields, scope)),
      ],
    },
  ]
}
