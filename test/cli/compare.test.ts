import { expect, it } from 'vitest'

import { compareCommand, type CompareOptions } from '../../generator/cli/commands/compare.ts'
import { runProgram } from '../support/program.ts'
import { createWorkspace } from '../support/workspace.ts'

const docs = `# Gate codes

| Code | Name | Description |
|---|---|---|
| 1 | SHUT | The gate is shut. |
| 2 | FULL | The queue is full. |
| 3 | RAIN | It rains. |
`
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

async function compare(code: string, options: CompareOptions = {}, name = 'Gate'): Promise<readonly string[]> {
  const { root } = await createWorkspace({ 'gate-codes.md': docs, 'src/gate.ts': code })
  const lines: string[] = []
  const say = (text: string): void => void lines.push(text)
  const terminal = { root, env: {}, color: { out: false, err: false }, out: say, err: say }
  const exit = await compareCommand(terminal, `src/gate.ts#${name}`, ['gate-codes.md'], options)
  return [...lines, `exit ${exit}`]
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

it('compares a union, and says nothing of what is internal on purpose', async () => {
  expect(await compare('export type Gate = 1 | 2 | 3')).toEqual(['Gate and the docs agree on 3 codes', 'exit 0'])
  const ignore = ['3', '9']
  expect(await compare(forms['an enum'] ?? '', { ignore })).toEqual(['Gate and the docs agree on 2 codes', 'exit 0'])
})

it('takes the codes to ignore with commas, and tells of those that nobody has', async () => {
  const code = forms['an enum'] ?? ''
  expect(await compare(code, { ignore: ['3, 9,12'] })).toEqual([
    '--ignore 12 does nothing: neither Gate nor the docs have this code',
    'Gate and the docs agree on 2 codes',
    'exit 0',
  ])
})

it('takes no document for a code to ignore', async () => {
  const { root } = await createWorkspace({
    'gate-codes.md': docs,
    'src/gate.ts': 'export type Gate = -1 | 1 | 2 | 3 | 9',
  })
  const ignored = [
    ['--ignore', '-1', '--ignore', '9'],
    ['--ignore', '-1,9'],
    ['--ignore=-1', '--ignore', '9'],
  ]
  const first = await runProgram(root, ['compare', '--ignore', '-1,9', 'src/gate.ts#Gate', 'gate-codes.md'])
  expect(first).toMatchObject({ code: 0, stdout: 'Gate and the docs agree on 3 codes\n' })
  const nothing = await runProgram(root, ['compare', '--ignore', '9'])
  expect(nothing).toMatchObject({ code: 2, stderr: "error: missing required argument 'code'\n" })
  for (const words of ignored)
    expect((await runProgram(root, ['compare', 'src/gate.ts#Gate', ...words, 'gate-codes.md'])).stdout).toContain(
      'Gate and the docs agree on 3 codes',
    )
})

it('notes another name, which counts under --strict alone', async () => {
  const code = 'export enum Gate { Shut = 1, Busy = 2, Rain = 3 }'
  const note = expect.stringContaining('note: The code 2 is Busy here and “FULL” in the docs.')
  expect(await compare(code)).toEqual([note, '1 note', 'exit 0'])
  expect(await compare(code, { strict: true })).toEqual([note, '1 note', 'exit 1'])
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

it('compares what CommonJS exports, and tells keys that stand twice', async () => {
  const { root } = await createWorkspace({
    'gate-codes.md': docs,
    'gate.cjs': 'const Gate = { SHUT: 1, FULL: 2, RAIN: 3 }\nmodule.exports = { Gate }\n',
    'all.cjs': 'module.exports = { SHUT: 1, FULL: 2, RAIN: 3 }\n',
    'codes.json': '{ "gate": { "SHUT": 1,\n "FULL": 2,\n "FULL": 3 }, "other": { "SHUT": 1, "FULL": 2, "RAIN": 3 } }',
    'words.yaml': 'E1: { severity: high }\n',
    'codes.yaml': 'gate:\n  1: The gate is shut.\n  2: The queue is full.\n  2: It rains.\n',
  })
  const lines: string[] = []
  const say = (text: string): void => void lines.push(text)
  const terminal = { root, env: {}, color: { out: false, err: false }, out: say, err: say }
  for (const what of [
    'gate.cjs#Gate',
    'all.cjs#module.exports',
    'codes.json#other',
    'all.cjs',
    'codes.json#gate',
    'codes.yaml#gate',
  ])
    await compareCommand(terminal, what, ['gate-codes.md'], {})
  expect(lines.filter((line) => !/^\d/.test(line))).toEqual([
    'Gate and the docs agree on 3 codes',
    'module.exports and the docs agree on 3 codes',
    'other and the docs agree on 3 codes',
    expect.stringContaining('Write all.cjs#module.exports.'),
    expect.stringMatching(/^codes\.json:3:2 .*The key “FULL” stands here a second time.*code-key-repeated$/),
    expect.stringMatching(/^codes\.yaml:4:3 .*The key “2” stands here a second time.*code-key-repeated$/),
  ])
})

it('compares a list, and says where a file, a path or a set is none', async () => {
  expect(await compare('export const Gate = [1, 2, 3] as const')).toEqual([
    'Gate and the docs agree on 3 codes',
    'exit 0',
  ])
  const other = await compare('export type Gate = 1', { set: 'gat' })
  expect(other).toEqual(["error: the docs have no set 'gat'; --set takes gateCode", 'exit 2'])
  const { root } = await createWorkspace({ 'gate-codes.md': docs, 'codes.json': '{ "gate": [1,', 'folder/x': '' })
  const lines: string[] = []
  const say = (text: string): void => void lines.push(text)
  const terminal = { root, env: {}, color: { out: false, err: false }, out: say, err: say }
  expect(await compareCommand(terminal, 'folder#Gate', ['gate-codes.md'], {})).toBe(2)
  expect(await compareCommand(terminal, 'codes.json#gate', ['gate-codes.md'], {})).toBe(2)
  expect(lines.filter((line) => line.includes('error:')).map((line) => line.split(' ').at(-1))).toEqual([
    'file-not-found',
    'code-data-missing',
  ])
})

it('reports to programs, and then to nobody else', async () => {
  const [report = '', ...rest] = await compare('export type Gate = 1 | 2', { format: 'json' })
  expect(rest).toEqual(['exit 1'])
  expect(JSON.parse(report)).toMatchObject({ diagnostics: [{ rule: 'code-not-in-program', line: 7 }] })
  const agreed = await compare('export type Gate = 1 | 2 | 3', { format: 'sarif' })
  expect([JSON.parse(agreed[0] ?? ''), agreed[1]]).toMatchObject([{ version: '2.1.0' }, 'exit 0'])
})

it('names the exports there are where none holds codes, and is no drift then', async () => {
  const said = async (name: string): Promise<string> =>
    (await compare('export enum Gates { A = 1 }\nexport enum Lamps { B = 1 }\nexport const x = 1', {}, name)).join('\n')
  expect(await said('Gate')).toMatch(/No codes are exported as “Gate” here\. {2}Did you mean src\/gate\.ts#Gates\?/)
  expect(await said('x')).toContain('Write src/gate.ts#Gates or src/gate.ts#Lamps.')
  expect(await said('')).toContain('This names a file, and no export of it.  Write src/gate.ts#Gates or')
  expect(await said('x')).toMatch(/exit 2$/)
})

it('compares a path of a data file, and notes a comment that says another thing', async () => {
  const { root } = await createWorkspace({
    'gate-codes.md': docs,
    'codes.json': JSON.stringify({ gate: { codes: [{ code: 1, name: 'SHUT' }, { code: 2 }] }, words: { RAIN: 3 } }),
    'words.yaml': 'E1: { severity: high }\n',
    'codes.yaml': 'gate:\n  1: The gate is shut.\n  2: Bring a chair along.\n  3: It rains.\n',
  })
  const lines: string[] = []
  const say = (text: string): void => void lines.push(text)
  const terminal = { root, env: {}, color: { out: false, err: false }, out: say, err: say }
  const run = async (what: string): Promise<string> => {
    lines.length = 0
    await compareCommand(terminal, what, ['gate-codes.md'], {})
    return lines.join('\n')
  }
  expect(await run('codes.json#/gate/codes')).toMatch(/^gate-codes\.md:7:3 .*The code 3 .*\n1 error$/)
  expect(await run('codes.json#words')).toMatch(/The code 1 .*\n.*The code 2 .*\n2 errors$/)
  expect(await run('codes.yaml#gate')).toMatch(
    /^codes\.yaml:3:3 {2}note: The comment of 2 says “Bring a chair.*\n1 note/,
  )
  expect(await run('words.yaml')).toMatch(/^words\.yaml:1:1 .*The code E1 is not in the docs/m)
  expect(await run('codes.json')).toMatch(
    /No codes stand at the top of this file\..*Write a path such as `\/gate`; the keys are/,
  )
  expect(await run('codes.json#/gates')).toMatch(/No codes stand at “\/gates” here\..*the keys are gate, words\./)
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
