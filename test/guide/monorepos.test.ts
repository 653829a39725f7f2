import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { expect, test } from 'vitest'

import { docCodes } from '../support/cli.ts'
import { createWorkspace } from '../support/workspace.ts'
import { readSteps } from './read-steps.ts'

const run = promisify(execFile)

test('the layout of the page works at the first npm install, before anything is generated', async () => {
  const page = await readFile(new URL('../../guide/monorepos.md', import.meta.url), 'utf8')
  const files = readSteps(page).flatMap((step) => (step.kind === 'write' ? [[step.file, step.text] as const] : []))
  const { root, read } = await createWorkspace(Object.fromEntries(files))
  await run('npm', ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: root })
  const codes = join(root, 'packages/api-codes')
  expect(await docCodes(codes, ['generate'])).toMatchObject({ code: 0 })
  const { stdout } = await run(process.execPath, ['main.js'], { cwd: join(root, 'packages/web') })
  expect(stdout).toBe('The gate is stuck.\n')
  // The map leads to a document that is published with the package.
  const map = await read('packages/api-codes/generated/gate-code/codes.d.ts.map')
  expect(JSON.parse(map)).toMatchObject({ sources: ['../../docs/gate-codes.md'] })
})
