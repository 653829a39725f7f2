import { beforeAll, describe, expect, test } from 'vitest'

import { emit } from '../../generator/emit/emit.ts'
import { load, problems } from './compile.ts'
import { code, model, set, settings } from './model.ts'

/** A type that a registry may give to the data of a response, what is of it, and what is not. */
type Case = readonly [type: string, right: readonly unknown[], wrong: readonly unknown[]]
const types: readonly Case[] = [
  ['number', [0, -1.5], ['0', null, undefined, [0]]],
  ['string | null', ['', null], [0, undefined, {}]],
  ['"a" | 2 | -1 | true', ['a', 2, -1, true], ['b', 1, false, '2']],
  ['readonly string[]', [[], ['a']], [['a', 1], 'a', {}, null]],
  ['Array<number | null>', [[], [1, null]], [[undefined], { 0: 1 }]],
  ['(readonly number[])[]', [[], [[1]]], [[1], [['1']]]],
  ['[number, string]', [[1, 'a']], [{}, 'a', [1], [1, 'a', 2], ['a', 1]]],
  ['readonly [id: number, name?: string | null]', [[1], [1, null], [1, undefined]], [[], [1, 2], [1, 'a', 2]]],
  ['[string, ...number[]]', [['a'], ['a', 1, 2]], [[], [1], ['a', 1, '2']]],
  ['[...string[], number]', [[1], ['a', 1]], [[], {}]],
  [
    '[[number], { id: string }]',
    [[[1], { id: 'a' }]],
    [
      [[1], {}],
      [['1'], { id: 'a' }],
      [[1], null],
    ],
  ],
  ['[]', [[]], [[1], null]],
  ['[unknown, Record<string, [number]>]', [[0, { a: [1] }]], [[0], [0, { a: [] }], [0, []]]],
  ['Record<string, number>', [{}, { a: 1 }], [[], [1], { a: '1' }]],
  [
    'Record<"a" | "b-c" | 3, number>',
    [{ a: 1, 'b-c': 2, 3: 3, d: '4' }],
    [{}, { a: 1, 'b-c': 2 }, { a: 1, 'b-c': '2', 3: 3 }],
  ],
  ['Record<keyof import("task-kit").Task, number>', [{ id: 1 }], [[], null]],
  ['{ [key: string]: number }', [{}, { a: 1 }], [[], { a: '1' }, null]],
  ['{ id: number; [key: string]: number | string }', [{ id: 1, a: 'b' }], [{}, { id: '1' }, { id: 1, a: null }]],
  ['Readonly<Record<string, readonly string[]>>', [{}, { a: [] }, { a: ['b'] }], [{ a: 'b' }, { a: [1] }, null, 'a']],
  [
    '{ id: number; "a-b"?: string | null; 0?: boolean }',
    [{ id: 1 }, { id: 1, 'a-b': null }, { id: 1, 'a-b': undefined, 0: true }],
    [{}, { id: '1' }, { id: 1, 'a-b': 2 }, { id: 1, 0: 'true' }, null, 7],
  ],
  ['readonly { id: number; errors: Record<string, string> }[]', [[], [{ id: 1, errors: {} }]], [[{ id: 1 }], [null]]],
  ['unknown', [undefined, 1, {}], []],
  ['keyof { a: number[] }', ['a', []], []],
  ['import("task-kit").Task', [1, {}], []],
  ['{ task: import("task-kit").Task }', [{ task: 1 }], [{}, 1]],
  ['readonly unknown[]', [[], [1]], [{}, 'a']],
]

describe('data of a response that is declared as', () => {
  const kit = "declare module 'task-kit' { export interface Task { readonly id: string } }"
  let guard: (response: unknown) => unknown

  // One code for each type, so that all are compiled at once.
  beforeAll(async () => {
    const codes = types.map(([data], index) => code(index, `Type${index}`, { kind: 'error', data }))
    const response = { code: 'code', data: 'data', message: 'message' }
    const { value, diagnostics } = await emit(model([set(codes)]), settings({ response }))
    expect(diagnostics).toEqual([])
    expect(problems(value, { 'task-kit.d.ts': kit })).toEqual([])
    const { isApiResponse } = await load(value)
    if (typeof isApiResponse !== 'function') throw new Error('no guard')
    guard = (some) => Reflect.apply(isApiResponse, undefined, [some])
  })

  test.each(types.map((one, index) => [...one, index] as const))('%s', (_, right, wrong, index) => {
    const is = (data: unknown): unknown => guard({ code: index, data, message: '' })
    expect(right.filter((some) => is(some) !== true)).toEqual([])
    expect(wrong.filter((some) => is(some) !== false)).toEqual([])
  })
})
