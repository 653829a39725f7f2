import { expect, it } from 'vitest'

import { compareCommand, type CompareOptions } from '../../generator/cli/commands/compare.ts'
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
  'computed members': 'const base = 1\nexport enum Gate { Shut = base, Full = 1 << 1, Fog = Full + 7 }',
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
    expect.stringMatching(/^gate-codes\.md:7:1 {2}error: The code 3 \(“It rains\.”\) is not in Gate\./),
    expect.stringMatching(/^src\/gate\.ts:\d+:\d+ {2}error: The code 9 \(Fog\) is not in the docs\./),
    '2 errors',
    'exit 1',
  ])
})

it('compares a union, and says nothing of what is internal on purpose', async () => {
  expect(await compare('export type Gate = 1 | 2 | 3')).toEqual(['Gate and the docs agree on 3 codes', 'exit 0'])
  const ignore = ['3', '9']
  expect(await compare(forms['an enum'] ?? '', { ignore })).toEqual(['Gate and the docs agree on 3 codes', 'exit 0'])
})

it('notes another name, which counts under --strict alone', async () => {
  const code = 'export enum Gate { Shut = 1, Busy = 2, Rain = 3 }'
  const note = expect.stringContaining('note: The code 2 is Busy here and “FULL” in the docs.')
  expect(await compare(code)).toEqual([note, '1 note', 'exit 0'])
  expect(await compare(code, { strict: true })).toEqual([note, '1 note', 'exit 1'])
})

it('names the exports there are where none holds codes', async () => {
  expect(await compare('export enum Gates { A = 1 }\nexport const x = 1')).toEqual([
    expect.stringContaining('No codes are exported as “Gate” here.  Name one of Gates, x.'),
    '1 error',
    expect.stringMatching(/exit [12]/),
  ])
})
