import { functionOf, typeOf } from '../typescript/build.ts'
import { laidOut } from '../typescript/laid-out.ts'
import type { Statement } from '../typescript/statement.ts'
import type { Scope } from './scope.ts'

/**
 * The codes that a newer server may send: a type of their own, and the way from any value to a known or an unknown code.
 *
 * @param scope - The set.
 */
export function openValues({ names, primitive }: Scope): readonly Statement[] {
  const test = primitive === 'number' ? 'Number.isSafeInteger(value)' : "typeof value === 'string'"
  const kind = primitive === 'number' ? 'integer' : 'string'
  return [
    laidOut(['const unknownCode'], ['declare const unknownCode: unique symbol']),
    typeOf(
      names.unknownType,
      `A code that is unknown here. \`${names.type} | ${names.unknownType}\` holds every ${kind} and still knows each member.`,
      `${primitive} & { readonly [unknownCode]: '${names.type}' }`,
    ),
    functionOf({
      name: names.unknownGuard,
      doc: `Tells whether a value could be a code and is none of those known here. Never throws.\n\n@param value - Anything.`,
      parameters: [{ name: 'value', type: 'unknown' }],
      returnType: `value is ${names.unknownType}`,
      body: [`return ${test} && !${names.guard}(value)`],
    }),
    functionOf({
      name: names.parse,
      doc: `Reads a code from anywhere. Never throws. {@link ${names.guard}} tells the known from the unknown.\n\n@param value - Anything.\n@returns The code, known or not; \`undefined\` where the value is no ${kind}.`,
      parameters: [{ name: 'value', type: 'unknown' }],
      returnType: `${names.type} | ${names.unknownType} | undefined`,
      body: [`return ${names.guard}(value) || ${names.unknownGuard}(value) ? value : undefined`],
    }),
  ]
}
