import { expect, it } from 'vitest'

import { runProgram } from '../support/program.ts'
import { createWorkspace } from '../support/workspace.ts'
import { compare, docs } from './run-compare.ts'

const forms: Readonly<Record<string, string>> = {
  'an enum': 'export enum Gate { Shut = 1, Full, Fog = 9 }',
  'an object': 'export const Gate = { SHUT: 1, full: 2, Fog: 9 } as const',
  'a class': 'export class Gate { static readonly Shut = 1; static readonly Full = 2; static readonly Fog = 9 }',
  'an object without as const': 'export const Gate = { Shut: 1, Full: 2, Fog: 9 }',
  records: "export const Gate = { Shut: { code: 1, text: 'shut' }, Full: { code: 2 }, Fog: { code: 9 } } as const",
  'computed members': 'const base = 1\nexport enum Gate { Shut = base, Full = 1 << 1, Fog = Full + 7 }',
}

const keyed: Readonly<Record<string, string>> = {
  'names by code': "export const Gate = { 1: 'SHUT', 2: 'FULL', 9: 'FOG' } as const",
  'texts by code':
    "export const Gate: Record<number, string> = { 1: 'The gate is shut.', '2': 'The queue is full.', 9: 'Fog.' }",
  'records by code':
    "export const Gate = { 1: { text: 'The gate is shut.' }, 2: { text: 'Full.' }, 9: { text: 'Fog.' } }",
  'statuses by code': 'export const Gate = { 1: 500, 2: 503, 9: 400 } as const',
  'a Map': "export const Gate = new Map<number, string>([[1, 'shut'], [2, 'full'], [9, 'fog']])",
  'a list that is not constant': 'export const Gate: number[] = [1, 2, 9]',
  'a list of records':
    "export const Gate = [{ code: 1, text: 'shut' }, { code: 2 }, { code: 9, name: 'FOG' }] as const",
  'a Set': 'export const Gate: ReadonlySet<number> = new Set([1, 2, 9])',
}

it.each(Object.keys(forms))('compares %s with the docs', async (form) => {
  expect(await compare(forms[form] ?? '')).toEqual([
    expect.stringMatching(/^gate-codes\.md:7:3 {2}error: The code 3 \(“It rains\.”\) is not in Gate\./),
    expect.stringMatching(/^src\/gate\.ts:\d+:\d+ {2}error: The code 9 \(Fog\) is not in the docs\./),
    '2 errors',
    'exit 1',
  ])
})

it.each(Object.keys(keyed))('compares %s with the docs', async (form) => {
  expect(await compare(keyed[form] ?? '')).toEqual([
    expect.stringMatching(/^gate-codes\.md:7:3 {2}error: The code 3 \(“It rains\.”\) is not in Gate\./),
    expect.stringMatching(/^src\/gate\.ts:\d+:\d+ {2}error: The code 9 .*is not in the docs\./),
    '2 errors',
    'exit 1',
  ])
})

it('compares words that lead to their texts', async () => {
  const words = docs.replace('| 1 ', '| gate_shut ').replace('| 2 ', '| gate_full ').replace('| 3 ', '| rain ')
  const { root } = await createWorkspace({
    'gate-codes.md': words,
    'src/gate.ts':
      "export const Gate = { gate_shut: 'The gate is shut.', gate_full: 'Full.', rain: 'Bring a coat along.' }",
  })
  const { stderr, code } = await runProgram(root, ['compare', 'src/gate.ts#Gate', 'gate-codes.md'])
  expect(code).toBe(0)
  expect(stderr).toMatch(/note: The comment of rain says “Bring a coat along\.”/)
})

it('compares what a library infers, and what is exported by default', async () => {
  const library = `interface Schema<T> { readonly out: T }
declare const one: <const T>(value: T) => Schema<T>
declare const any: <T extends readonly Schema<unknown>[]>(all: [...T]) => Schema<T[number]['out']>
const gate = any([one(1), one(2), one(3)])
export type Gate = (typeof gate)['out']\n`
  expect(await compare(library)).toEqual(['Gate and the docs agree on 3 codes', 'exit 0'])
  const byDefault = 'export default { SHUT: 1, FULL: 2, RAIN: 3 } as const'
  expect(await compare(byDefault, {}, 'default')).toEqual(['default and the docs agree on 3 codes', 'exit 0'])
})

it.each([
  ['a namespace', 'export namespace All { export enum Gate { SHUT = 1, FULL = 2, RAIN = 3 } }', 'All.Gate'],
  ['a map', "export const Gate = new Map([[1, 'SHUT'], [2, 'FULL'], [3, 'RAIN']] as const)", 'Gate'],
  ['a map of names', "export const Gate = new Map([['SHUT', 1], ['FULL', 2], ['RAIN', 3]] as const)", 'Gate'],
  ['export =', 'enum Gate { SHUT = 1, FULL = 2, RAIN = 3 }\nexport = Gate', 'module.exports'],
])('compares %s', async (_, code, name) => {
  expect(await compare(code, {}, name)).toEqual([`${name} and the docs agree on 3 codes`, 'exit 0'])
})

it.each([
  ['computed', "export enum Gate { Shut = 1, Full = 'ab'.length, Rain = 3 }", 'The value of Full is computed'],
  [
    'too large',
    'export enum Gate { Shut = 1, Full = 9007199254740993 }',
    'The code 9007199254740992 (Full) is a bigint, or',
  ],
  ['bigints', 'export const Gate = { Shut: 1n, Full: 2n } as const', 'The code 1 (Shut) is a bigint, or'],
])('says which members it cannot read: %s', async (_what, code, said) => {
  const lines = await compare(code)
  expect(lines[0]).toMatch(/^src\/gate\.ts:1:\d+ {2}error: .* {2}code-not-literal$/)
  expect(lines[0]).toContain(said)
  expect(lines.at(-1)).toBe('exit 1')
})

it.each([
  ['Standard Schema', "{ readonly '~standard': { readonly types?: { readonly input: unknown; readonly output: T } } }"],
  ['older zod', '{ readonly type: "enum"; readonly _output: T }'],
])('compares what a schema gives: %s', async (_what, schema) => {
  const code = `declare const oneOf: <const T extends readonly number[]>(all: T) => Schema<T[number]>
interface Schema<T> ${schema}
export const Gate = oneOf([1, 2, 3])\n`
  expect(await compare(code)).toEqual(['Gate and the docs agree on 3 codes', 'exit 0'])
})
