import { expect, it } from 'vitest'

import { compareCommand } from '../../generator/cli/commands/compare.ts'
import { runProgram } from '../support/program.ts'
import { createWorkspace } from '../support/workspace.ts'
import { compare, docs } from './run-compare.ts'

const gate = 'export enum Gate { Shut = 1, Full, Fog = 9 }'

it('compares a union, and says nothing of what is internal on purpose', async () => {
  expect(await compare('export type Gate = 1 | 2 | 3')).toEqual(['Gate and the docs agree on 3 codes', 'exit 0'])
  const ignore = ['3', '9']
  expect(await compare(gate, { ignore })).toEqual(['Gate and the docs agree on 2 codes', 'exit 0'])
})

it('takes the codes to ignore with commas, and tells of those that nobody has', async () => {
  expect(await compare(gate, { ignore: ['3, 9,12'] })).toEqual([
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
