import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { expect, it } from 'vitest'

import { createWorkspace } from '../support/workspace.ts'
import { hostile } from './limits/hostile.ts'

const run = promisify(execFile)

it('reads every text with the mended parser as with the published one', async () => {
  const files = Object.entries(hostile).map(([name, make]) => [`${name}.md`, make(600)] as const)
  const { root } = await createWorkspace({
    ...Object.fromEntries(files),
    'cut.md': 'a:b@c.d *e*\nhttps://f.g  \nh\ti &amp; j\r\n\n[^k]: l\n[^m]: n\n    - o\n\n> p[^k]\n[^q]: `r`\n- s\n',
  })
  const paths = [...files.map(([name]) => name), 'cut.md'].map((name) => join(root, name))
  const { stdout } = await run(process.execPath, ['scripts/compare-parsers.mjs', ...paths, 'guide/rules.md'])
  expect(stdout).toBe(`${paths.length + 1} documents alike\n`)
})
