import { keysTo, type ResponseFields } from '../../config/response-fields.ts'
import { literal } from '../doors/literal.ts'
import { functionOf, typeOf } from '../typescript/build.ts'
import { written } from '../typescript/laid-out.ts'
import type { Statement, WrittenStatement } from '../typescript/statement.ts'
import { type Looked, readNames, readOf, shapeOf } from './response-shape.ts'
import type { Scope } from './scope.ts'

/**
 * The responses that a newer server may send: a type of their own, the way from any value to a known or an unknown one, and
 * what is wrong with a value that is neither.
 *
 * @param fields - The fields of the response.
 * @param looked - Which of them are looked at.
 * @param scope - The set.
 */
export function openResponses(fields: ResponseFields, looked: Looked, scope: Scope): readonly Statement[] {
  const { names, primitive } = scope
  const value = { name: 'value', type: 'unknown' }
  const readsTexts = fields.as === 'integer' && primitive === 'number'
  const read = readsTexts ? 'response' : 'value'
  const unknownTests = [`${names.unknownGuard}(code)`, ...(looked.message ? ['canBeMessage(message)'] : [])]
  return [
    unknownType(fields, names),
    functionOf({
      name: names.unknownResponseGuard,
      doc: 'Tells whether a value is a response with a code that is unknown here, as a newer server sends it. Never throws.',
      parameters: [value],
      returnType: `value is ${names.unknownResponse}`,
      body: [
        `const { ${readNames({ ...looked, data: false }).join(', ')} } = fieldsOf(value)`,
        `return ${unknownTests.join(' && ')}`,
      ],
    }),
    ...(readsTexts ? [integerReader(fields.code)] : []),
    functionOf({
      name: names.parseResponse,
      doc: `Reads a response from anywhere. Never throws. {@link ${names.unknownResponseGuard}} tells the unknown from the known.\n\n@returns The response, its code known or not${readsTexts ? ' and always a number' : ''}; \`undefined\` where {@link ${names.responseProblem}} says what is wrong.`,
      parameters: [value],
      returnType: `${names.response} | ${names.unknownResponse} | undefined`,
      // Not in one expression: TypeScript would hold the shape of every code against every other one (TS2590).
      body: [
        ...(readsTexts ? ['const response = withInteger(value)'] : []),
        `if (${names.responseGuard}(${read})) return ${read}`,
        `return ${names.unknownResponseGuard}(${read}) ? ${read} : undefined`,
      ],
    }),
    typeOf(
      names.responseProblemType,
      'The field because of which a value is no response.',
      readNames(looked).map(literal).join(' | '),
    ),
    functionOf({
      name: names.responseProblem,
      doc: `Tells why a value is no response. Never throws.\n\n@returns The field at fault, the code before the others; \`undefined\` for a response, its code known or not.`,
      parameters: [value],
      returnType: `${names.responseProblemType} | undefined`,
      body: [
        `const { ${readNames(looked).join(', ')} } = fieldsOf(${readsTexts ? 'withInteger(value)' : 'value'})`,
        ...(looked.data || looked.message
          ? [
              `if (${names.parse}(code) === undefined) return 'code'`,
              ...(looked.data ? [`if (${names.guard}(code) && !canHold(code, data)) return 'data'`] : []),
              `return ${looked.message ? "canBeMessage(message) ? undefined : 'message'" : 'undefined'}`,
            ]
          : [`return ${names.parse}(code) === undefined ? 'code' : undefined`]),
      ],
    }),
  ]
}

function unknownType({ code, data, message }: ResponseFields, names: Scope['names']): WrittenStatement {
  const shape = shapeOf([
    { keys: keysTo(code), type: names.unknownType, isOptional: false },
    ...(data === undefined ? [] : [{ keys: keysTo(data), type: 'unknown', isOptional: true }]),
    ...(message === undefined ? [] : [{ keys: keysTo(message), type: 'string | null', isOptional: true }]),
  ])
  return written(
    [`export interface ${names.unknownResponse}`],
    [
      '/** A response of the API with a code that is unknown here. */',
      `export interface ${names.unknownResponse} ${shape}`,
    ],
  )
}

/** What makes a number of a code that is sent as the text of one. */
function integerReader(code: string): Statement {
  const copy = (value: string, keys: readonly string[]): string => {
    const [key = '', ...rest] = keys
    const inner = rest.length === 0 ? 'Number(code)' : copy(`fieldOf(${value}, ${literal(key)})`, rest)
    // A list stays one.
    return `Object.assign(${/^\d+$/.test(key) ? '[]' : '{}'}, ${value}, { ${literal(key)}: ${inner} })`
  }
  return functionOf({
    name: 'withInteger',
    parameters: [{ name: 'value', type: 'unknown' }],
    returnType: 'unknown',
    body: [
      `try {
        const code = ${readOf('value', code)}
        if (typeof code !== 'string' || String(Number(code)) !== code) return value
        return ${copy('value', keysTo(code))}
      } catch {
        // A getter or a Proxy threw.
        return value
      }`,
    ],
  })
}
