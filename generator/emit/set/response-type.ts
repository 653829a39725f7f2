import { keysTo, type ResponseFields } from '../../config/response-fields.ts'
import type { Code } from '../../model/types.ts'
import { EmitError } from '../emit-error.ts'
import { typeOf } from '../typescript/build.ts'
import type { Statement } from '../typescript/statement.ts'
import { printType, readDataType } from './data-type.ts'
import { shapeOf } from './response-shape.ts'
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
  const { data, message } = fields
  const shape = shapeOf([
    { keys: keysTo(fields.code), type: code, isOptional: false, doc: 'What happened.' },
    ...(data === undefined
      ? []
      : [
          {
            keys: keysTo(data),
            type: `${names.responseData}<${code}, ${chosen}>`,
            isOptional: false,
            doc: 'What the code brings with it.',
          },
        ]),
    ...(message === undefined
      ? []
      : [{ keys: keysTo(message), type: 'string | null', isOptional: true, doc: 'What happened, in words.' }]),
  ])
  return typeOf(
    names.response,
    `A response of the API: one shape for each code, so that a test of the code tells what the data is.`,
    `${code} extends ${names.type} ? ${shape} : never`,
    [...(data === undefined ? [] : [`${chosen} = unknown`]), `${code} extends ${names.type} = ${names.type}`],
  )
}

/**
 * The type of the responses with some codes.
 *
 * @param fields - The fields of the response; only where it has data can the program choose its type.
 * @param codes - The type of the codes.
 * @param data - The type that the program chose.
 * @param names - The names of the set.
 */
export function responseOf(
  { data: field }: ResponseFields,
  codes: string,
  data: string,
  { response }: Scope['names'],
): string {
  return field === undefined ? `${response}<${codes}>` : `${response}<${data}, ${codes}>`
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
