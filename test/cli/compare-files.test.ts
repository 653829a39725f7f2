import { expect, it } from 'vitest'

import { compareCommand } from '../../generator/cli/commands/compare.ts'
import { createWorkspace } from '../support/workspace.ts'
import { docs } from './run-compare.ts'

it('compares what CommonJS exports, and tells keys that stand twice', async () => {
  const { root } = await createWorkspace({
    'gate-codes.md': docs,
    'gate.cjs': 'const Gate = { SHUT: 1, FULL: 2, RAIN: 3 }\nmodule.exports = { Gate }\n',
    'all.cjs': 'module.exports = { SHUT: 1, FULL: 2, RAIN: 3 }\n',
    'codes.json': '{ "gate": { "SHUT": 1,\n "FULL": 2,\n "FULL": 3 }, "other": { "SHUT": 1, "FULL": 2, "RAIN": 3 } }',
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
