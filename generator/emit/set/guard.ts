import { number } from '../doors/number.ts'
import { constantOf, functionOf } from '../typescript/build.ts'
import type { Statement } from '../typescript/statement.ts'
import { runsOf } from './runs.ts'
import type { Scope } from './scope.ts'

/** Up to here range tests are faster than a Set. */
const mostRuns = 16

/**
 * The guard of a set: range tests where the codes lie close together, else a Set.
 *
 * @param scope - The set.
 */
export function guard(scope: Scope): readonly Statement[] {
  const runs = runsOf(scope.live.flatMap(({ value }) => (typeof value === 'number' ? [value] : [])))
  const inRanges = scope.primitive === 'number' && runs.length <= mostRuns
  return inRanges
    ? [guardFunction(scope, `typeof value === 'number' && Number.isInteger(value) && ${tests(runs)}`)]
    : [knownValues(scope), guardFunction(scope, 'known.has(value)')]
}

function guardFunction({ names, set, live, primitive }: Scope, test: string): Statement {
  const lines = [
    'Tells whether a value is one of the codes in use. Never throws.',
    ...(primitive === 'number' ? ['`-0` equals `0` and counts as it.'] : []),
    ...(live.length < set.codes.length ? ['A code that the docs no longer hold is not one.'] : []),
  ]
  return functionOf({
    name: names.guard,
    doc: `${lines.join(' ')}\n\n@param value - Anything.`,
    parameters: [{ name: 'value', type: 'unknown' }],
    returnType: `value is ${names.type}`,
    body: [`return ${test}`],
  })
}

function knownValues({ names }: Scope): Statement {
  return constantOf({
    name: 'known',
    type: 'ReadonlySet<unknown>',
    value: `/* @__PURE__ */ new Set(${names.values})`,
  })
}

function tests(runs: readonly (readonly [number, number])[]): string {
  const each = runs.map(([from, to]) =>
    from === to ? `value === ${number(from)}` : `(value >= ${number(from)} && value <= ${number(to)})`,
  )
  return each.length === 0 ? 'false' : `(${each.join(' || ')})`
}
