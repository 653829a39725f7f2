import { functionOf } from '../typescript/build.ts'
import type { Statement } from '../typescript/statement.ts'
import type { SetNames } from './names.ts'
import { ownName, singleOf } from './single.ts'

/**
 * The guard of a set's error. Without a code it narrows to one error for each code, which `switch` narrows further.
 *
 * @param names - The names of the set.
 */
export function errorGuard(names: SetNames): Statement {
  const code = ownName('C', names)
  const error = { name: 'error', type: 'unknown' }
  const any = {
    parameters: [error, { name: 'code', type: names.type, hasQuestionToken: true }],
    returnType: 'boolean',
  }
  return functionOf({
    name: names.errorGuard,
    doc: `Tells whether a value is an {@link ${names.error}}. Never throws.\n\n@param error - Anything, as \`catch\` gives it.\n@param code - The code that it must have; any by default.`,
    overloads: [
      {
        parameters: [error],
        returnType: `error is { [${code} in ${names.type}]: ${names.error}<${code}> }[${names.type}]`,
      },
      {
        typeParameters: [`${code} extends ${names.type}`],
        parameters: [error, { name: 'code', type: singleOf(code, names) }],
        returnType: `error is ${names.error}<${code}>`,
      },
      any,
    ],
    ...any,
    body: [
      `try {
        return error instanceof ${names.error} && (code === undefined || error.code === code)
      } catch {
        // A getter or a Proxy threw.
        return false
      }`,
    ],
  })
}
