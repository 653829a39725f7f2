import { execFile } from 'node:child_process'
import { writeFile as createFile } from 'node:fs/promises'

import { expect, it } from 'vitest'

import { bin, docCodes } from '../support/cli.ts'
import { runProgram } from '../support/program.ts'
import { createWorkspace } from '../support/workspace.ts'

const page =
  '# Gate codes\n\n| Code | Description |\n|---|---|\n| 1 | The gate is shut. |\n| 2 | The queue is full. |\n'
const config = '{ "docs": "docs/*.md", "locales": { "source": "en" }, "registry": "docs/registry.yaml" }'

it('names the config above a subfolder, and runs where that is when it is named', async () => {
  const { root, read } = await createWorkspace({
    'docs/gate.md': page,
    'doc-codes.config.json': config,
    'src/app/x': '',
  })
  const below = `${root}/src/app`
  const lost = await docCodes(below, ['check', '--strict'])
  expect([lost.code, lost.stderr]).toEqual([
    2,
    expect.stringContaining('`doc-codes check --strict --config ../../doc-codes.config.json`'),
  ])
  const found = await runProgram(below, ['generate', '--config', '../../doc-codes.config.json'])
  expect([found.code, found.stdout]).toEqual([0, expect.stringContaining('generated/ written: 2 codes')])
  expect(await read('docs/registry.yaml')).toContain('GateIsShut')
  const linted = await runProgram(below, ['lint', '--config=../../doc-codes.config.json', '../../docs/gate.md'])
  expect(linted).toMatchObject({ code: 0, stdout: 'no problems: 2 codes in 1 set, 1 locale\n' })
  await createFile(`${below}/gate.ts`, 'export enum Gate { GateIsShut = 1, QueueIsFull = 2 }')
  const adopted = await runProgram(below, ['adopt', 'gate.ts#Gate', '--config', '../../doc-codes.config.json'])
  expect(adopted).toMatchObject({ code: 0, stdout: expect.stringContaining('src/app/gate.ts') })
})

it('says what is here and how to go on where there is no config', async () => {
  const { root } = await createWorkspace({ 'docs/gate.md': page })
  const bare = await docCodes(root, [])
  expect(bare.code).toBe(2)
  expect(bare.stderr).toContain('name documents: `doc-codes codes.md --out generated`')
  expect(bare.stderr).toMatch(
    /1 document, 1 with code tables:\n {2}docs\/gate\.md: 2 rows in line 3\nNow run: npx doc-codes init\n/,
  )
  const renamed = await runProgram(root, ['rename', 'gate', '1', 'Shut'])
  expect(renamed.stderr).toMatch(/Run `doc-codes init`\. {2}config-missing/)
})

it('says where the language of a document is not known, and is quiet where it is', async () => {
  const { root } = await createWorkspace({ 'gate.md': page })
  const unsaid = await runProgram(root, ['generate', 'gate.md', '--out', 'codes'])
  expect([unsaid.code, unsaid.stderr]).toEqual([0, expect.stringContaining('pass --locale en')])
  const said = await runProgram(root, ['generate', 'gate.md', '--out', 'codes', '--locale', 'en'])
  expect([said.code, said.stderr]).toEqual([0, expect.not.stringContaining('--locale')])
})

it('reads a document from the standard input, once', async () => {
  const { root, read } = await createWorkspace({})
  const pipe = (words: readonly string[]): Promise<string> =>
    new Promise((resolve) => {
      const child = execFile(process.execPath, [bin, ...words], { cwd: root }, (_, stdout) => {
        resolve(stdout)
      })
      child.stdin?.end(page)
    })
  expect(await pipe(['generate', '--stdin', '--out', 'codes'])).toBe('codes/ written: 2 codes in 1 set, 1 locale\n')
  expect(await read('codes/gate-code/codes.ts')).toContain('GateIsShut = 1')
  expect(await pipe(['inspect', '-', '--why'])).toMatch(/^-:3 {2}taken for a code table/)
})
