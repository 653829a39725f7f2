import type { ResponseFields } from '../../config/settings.ts'
import type { Code } from '../../model/types.ts'
import { comment } from '../doors/comment.ts'
import { literal } from '../doors/literal.ts'
import { EmitError } from '../emit-error.ts'
import { typeOf } from '../typescript/build.ts'
import type { Statement } from '../typescript/statement.ts'
import { dataType } from './data-type.ts'
import { type Scope, unionOf } from './scope.ts'

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
  const cases = groups.map(({ codes, data }) => `Code extends ${unionOf(codes, scope)} ? ${typeText(data)} : `)
  // Where nobody said which codes mean success, any that is not described may carry what the program asked for.
  const saysSuccess = groups.some(({ data }) => data === null)
  return typeOf(
    names.responseData,
    `What a response with a code carries; \`Data\` ${saysSuccess ? 'where the kind is `success`' : 'where the docs do not say'}.`,
    cases.length === 0
      ? `Code extends ${names.type} ? Data : never`
      : `${cases.join('')}${saysSuccess ? 'unknown' : 'Data'}`,
    [`Code extends ${names.type}`, 'Data = unknown'],
  )
}

/** The response: a union over the codes, which `switch` narrows. */
export function responseType({ code, data, message }: ResponseFields, { names }: Scope): Statement {
  const fields = [
    `${comment('What happened.')}\nreadonly ${literal(code)}: Code`,
    `${comment('What the code brings with it.')}\nreadonly ${literal(data)}: ${names.responseData}<Code, Data>`,
    `${comment('What happened, in words.')}\nreadonly ${literal(message)}: string`,
  ]
  return typeOf(
    names.response,
    `A response of the API: one shape for each code, so that a test of the code tells what the data is.`,
    `Code extends ${names.type} ? {\n${fields.join('\n')}\n} : never`,
    ['Data = unknown', `Code extends ${names.type} = ${names.type}`],
  )
}

function typeText(data: string | null): string {
  if (data === null) return 'Data'
  const type = dataType(data)
  if (type === null) throw new EmitError(`${JSON.stringify(data)} is no type`)
  return type
}
