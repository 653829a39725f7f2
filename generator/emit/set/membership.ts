import type { CodeValue } from '../../model/types.ts'
import { constantOf } from '../typescript/build.ts'
import { listConstant } from '../typescript/data.ts'
import type { Statement } from '../typescript/statement.ts'
import { runsOf } from './runs.ts'
import { valueLiteral } from './scope.ts'

/** Up to here comparing one after another is faster than a Set. */
const mostTests = 16

/** How a guard tells whether `value`, which can be anything, is one of some codes. */
export interface Membership {
  /** What the guard needs beside it. */
  readonly statements: readonly Statement[]
  /** The expression. It never throws: it compares, or looks up in a Set. */
  readonly test: string
}

/**
 * Tests for some codes: each run of consecutive integers as a range, or a Set where there are too many runs, or none.
 *
 * @param values - The codes, in ascending order.
 * @param setName - The name of the Set, if there is one.
 * @param listName - The name of a list that holds exactly these codes, where the file has one.
 */
export function membership(values: readonly CodeValue[], setName: string, listName?: string): Membership {
  const tests = testsOf(values)
  // Without a code the parameter would be unused, which strict programs refuse.
  if (tests.length > mostTests || tests.length === 0) {
    const parts = { name: setName, type: 'ReadonlySet<unknown>' }
    const set =
      listName === undefined
        ? listConstant({ ...parts, before: '/* @__PURE__ */ new Set(', behind: ')' }, values.map(valueLiteral))
        : constantOf({ ...parts, value: `/* @__PURE__ */ new Set(${listName})` })
    return { statements: [set], test: `${setName}.has(value)` }
  }
  const test = tests.map(({ text }) => text).join(' || ')
  const hasRange = tests.some(({ isRange }) => isRange)
  return {
    statements: [],
    test: hasRange ? `typeof value === 'number' && Number.isInteger(value) && (${test})` : test,
  }
}

function testsOf(values: readonly CodeValue[]): readonly { readonly text: string; readonly isRange: boolean }[] {
  const integers = values.filter((value) => typeof value === 'number')
  const texts = values.filter((value) => typeof value === 'string')
  return [
    ...runsOf(integers).map(([from, to]) => ({ text: rangeTest(from, to), isRange: from !== to })),
    ...texts.map((value) => ({ text: `value === ${valueLiteral(value)}`, isRange: false })),
  ]
}

function rangeTest(from: number, to: number): string {
  return from === to
    ? `value === ${valueLiteral(from)}`
    : `(value >= ${valueLiteral(from)} && value <= ${valueLiteral(to)})`
}
