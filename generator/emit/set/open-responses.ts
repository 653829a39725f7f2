import type { ResponseFields } from '../../config/settings.ts'
import { literal } from '../doors/literal.ts'
import { functionOf, typeOf } from '../typescript/build.ts'
import type { Statement, WrittenStatement } from '../typescript/statement.ts'
import type { Scope } from './scope.ts'

/**
 * The responses that a newer server may send: a type of their own, the way from any value to a known or an unknown one, and
 * what is wrong with a value that is neither.
 *
 * @param fields - The names of the response's fields.
 * @param hasDataCheck - Whether the data of some codes is looked at.
 * @param scope - The set.
 */
export function openResponses(fields: ResponseFields, hasDataCheck: boolean, { names }: Scope): readonly Statement[] {
  const value = { name: 'value', type: 'unknown' }
  return [
    unknownType(fields, names),
    functionOf({
      name: names.unknownResponseGuard,
      doc: 'Tells whether a value is a response with a code that is unknown here, as a newer server sends it. Never throws.',
      parameters: [value],
      returnType: `value is ${names.unknownResponse}`,
      body: ['const { code, message } = fieldsOf(value)', `return ${names.unknownGuard}(code) && isMessage(message)`],
    }),
    functionOf({
      name: names.parseResponse,
      doc: `Reads a response from anywhere. Never throws. {@link ${names.unknownResponseGuard}} tells the unknown from the known.\n\n@returns The response, its code known or not; \`undefined\` where {@link ${names.responseProblem}} says what is wrong.`,
      parameters: [value],
      returnType: `${names.response} | ${names.unknownResponse} | undefined`,
      body: [`return ${names.responseGuard}(value) || ${names.unknownResponseGuard}(value) ? value : undefined`],
    }),
    typeOf(
      names.responseProblemType,
      'The field because of which a value is no response.',
      ['code', ...(hasDataCheck ? ['data'] : []), 'message'].map(literal).join(' | '),
    ),
    functionOf({
      name: names.responseProblem,
      doc: `Tells why a value is no response. Never throws.\n\n@returns The field at fault, the code before the others; \`undefined\` for a response, its code known or not.`,
      parameters: [value],
      returnType: `${names.responseProblemType} | undefined`,
      body: [
        `const { code, ${hasDataCheck ? 'data, ' : ''}message } = fieldsOf(value)`,
        `if (${names.parse}(code) === undefined) return 'code'`,
        ...(hasDataCheck ? [`if (${names.guard}(code) && !canHold(code, data)) return 'data'`] : []),
        `return isMessage(message) ? undefined : 'message'`,
      ],
    }),
  ]
}

function unknownType(fields: ResponseFields, names: Scope['names']): WrittenStatement {
  return {
    declares: [`export interface ${names.unknownResponse}`],
    write: (writer) => {
      writer.blankLine().writeLine('/** A response of the API with a code that is unknown here. */')
      writer.write(`export interface ${names.unknownResponse} `).block(() => {
        writer.writeLine(`readonly ${literal(fields.code)}: ${names.unknownType}`)
        writer.writeLine(`readonly ${literal(fields.data)}?: unknown`)
        writer.writeLine(`readonly ${literal(fields.message)}?: string | null`)
      })
    },
  }
}
