import { functionOf } from '../typescript/build.ts'
import type { Statement } from '../typescript/statement.ts'
import { membership } from './membership.ts'
import type { Scope } from './scope.ts'

/** The guard of a set: from any value to the codes in use. */
export function guard({ names, set, live, primitive }: Scope): readonly Statement[] {
  const { statements, test } = membership(
    live.map(({ value }) => value),
    'known',
    names.values,
  )
  const parameter = live.length === 0 ? '_value' : 'value'
  const doc = [
    'Tells whether a value is one of the codes in use. Never throws.',
    ...(primitive === 'number' ? ['`-0` equals `0` and counts as it.'] : []),
    ...(live.length < set.codes.length ? ['A code that the docs no longer hold is not one.'] : []),
  ]
  return [
    ...statements,
    functionOf({
      name: names.guard,
      doc: `${doc.join(' ')}\n\n@param ${parameter} - Anything.`,
      parameters: [{ name: parameter, type: 'unknown' }],
      returnType: `${parameter} is ${names.type}`,
      body: [`return ${test}`],
    }),
  ]
}
