import type { ResponseFields } from '../../config/settings.ts'
import type { Code } from '../../model/types.ts'
import { comment } from '../doors/comment.ts'
import { literal } from '../doors/literal.ts'
import { EmitError } from '../emit-error.ts'
import { typeOf } from '../typescript/build.ts'
import type { Statement } from '../typescript/statement.ts'
import { printType, readDataType } from './data-type.ts'
import { type Scope, unionOf } from './scope.ts'
import { ownName } from './single.ts'

/** The codes whose responses carry the same type of data. */
export interface DataGroup {
  readonly codes: readonly Code[]
  /** The type as the registry has it; `null` for the one that the program chooses. */
  readonly data: string | null
}

/**
 * Groups the codes by the data of their responses: what the registry says, and what the program asked for where the
 * kind is `success`. What the others carry nobody knows.
 *
 * @param scope - The set.
 */
export function dataGroups({ set: { codes } }: Scope): readonly DataGroup[] {
  const said = new Set(codes.flatMap(({ data }) => (data === null ? [] : [data])))
  const chosen = codes.filter(({ data, kind }) => data === null && kind === 'success')
  return [
    ...(chosen.length === 0 ? [] : [{ codes: chosen, data: null }]),
    ...[...said].map((data) => ({ data, codes: codes.filter((code) => code.data === data) })),
  ]
}

/** The type of a response's data, by code. */
export function responseDataType(groups: readonly DataGroup[], scope: Scope): Statement {
  const { names } = scope
  const { code, chosen } = parametersOf(scope)
  const cases = groups.map(
    ({ codes, data }) => `${code} extends ${unionOf(codes, scope)} ? ${typeText(data, chosen)} : `,
  )
  // Where nobody said which codes mean success, any that is not described may carry what the program asked for.
  const saysSuccess = groups.some(({ data }) => data === null)
  return typeOf(
    names.responseData,
    `What a response with a code carries; \`${chosen}\` ${saysSuccess ? 'where the kind is `success`' : 'where the docs do not say'}.`,
    cases.length === 0
      ? `${code} extends ${names.type} ? ${chosen} : never`
      : `${cases.join('')}${saysSuccess ? 'unknown' : chosen}`,
    [`${code} extends ${names.type}`, `${chosen} = unknown`],
  )
}

/** The response: a union over the codes, which `switch` narrows. */
export function responseType(fields: ResponseFields, scope: Scope): Statement {
  const { names } = scope
  const { code, chosen } = parametersOf(scope)
  const properties = [
    `${comment('What happened.')}\nreadonly ${literal(fields.code)}: ${code}`,
    `${comment('What the code brings with it.')}\nreadonly ${literal(fields.data)}: ${names.responseData}<${code}, ${chosen}>`,
    `${comment('What happened, in words.')}\nreadonly ${literal(fields.message)}?: string | null`,
  ]
  return typeOf(
    names.response,
    `A response of the API: one shape for each code, so that a test of the code tells what the data is.`,
    `${code} extends ${names.type} ? {\n${properties.join('\n')}\n} : never`,
    [`${chosen} = unknown`, `${code} extends ${names.type} = ${names.type}`],
  )
}

/** The type parameters: the code, and the data that the program chooses. */
function parametersOf({ names }: Scope): { readonly code: string; readonly chosen: string } {
  return { code: ownName('C', names), chosen: ownName('T', names) }
}

function typeText(data: string | null, chosen: string): string {
  if (data === null) return chosen
  const type = readDataType(data)
  if (!type.ok) throw new EmitError(`${JSON.stringify(data)} is no type`)
  return printType(type.node)
}
