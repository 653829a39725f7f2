import { functionOf } from '../typescript/build.ts'
import type { Statement } from '../typescript/statement.ts'
import { membership } from './membership.ts'
import type { Scope } from './scope.ts'

/**
 * The guard of a set: from any value to the set's type. It accepts every member of the type, removed codes too: an older
 * server may still send them, and a guard that rejected them would narrow what is left to less than it is.
 *
 * @param scope - The set.
 */
export function guard({ names, set, live, primitive }: Scope): readonly Statement[] {
  const hasRemoved = live.length < set.codes.length
  const { statements, test } = membership(
    set.codes.map(({ value }) => value),
    'known',
    hasRemoved ? undefined : names.values,
  )
  const doc = [
    'Tells whether a value is one of the codes. Never throws.',
    ...(primitive === 'number' ? ['`-0` equals `0` and counts as it.'] : []),
    ...(hasRemoved
      ? [
          `A code that the docs no longer hold is one too, because an older server may send it; {@link ${names.values}} lists the codes in use.`,
        ]
      : []),
  ]
  return [
    ...statements,
    functionOf({
      name: names.guard,
      doc: `${doc.join(' ')}\n\n@param value - Anything.`,
      parameters: [{ name: 'value', type: 'unknown' }],
      returnType: `value is ${names.type}`,
      body: [`return ${test}`],
    }),
  ]
}
