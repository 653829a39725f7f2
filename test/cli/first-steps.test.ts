import { execFile } from 'node:child_process'

import { expect, it } from 'vitest'

import { bin, docCodes } from '../support/cli.ts'
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
  const lost = await docCodes(below, ['check'])
  expect([lost.code, lost.stderr]).toEqual([2, expect.stringContaining('--config ../../doc-codes.config.json')])
  const found = await docCodes(below, ['generate', '--config', '../../doc-codes.config.json'])
  expect([found.code, found.stdout]).toEqual([0, expect.stringContaining('generated/ written: 2 codes')])
  expect(await read('docs/registry.yaml')).toContain('GateIsShut')
  const linted = await docCodes(below, ['lint', '--config=../../doc-codes.config.json', '../../docs/gate.md'])
  expect(linted).toMatchObject({ code: 0, stdout: 'no problems: 2 codes in 1 set, 1 locale\n' })
})

it('reads a document from the standard input', async () => {
  const { root, read } = await createWorkspace({})
  const printed = await new Promise<string>((resolve) => {
    const child = execFile(
      process.execPath,
      [bin, 'generate', '--stdin', '--out', 'codes'],
      { cwd: root },
      (_, stdout) => {
        resolve(stdout)
      },
    )
    child.stdin?.end(page)
  })
  expect(printed).toBe('codes/ written: 2 codes in 1 set, 1 locale\n')
  expect(await read('codes/gate-code/codes.ts')).toContain('GateIsShut = 1')
})
