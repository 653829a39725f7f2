import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { bin } from '../support/cli.ts'

const scorer = fileURLToPath(new URL('../../../shared/tools/score-corpus.mjs', import.meta.url))

describe.skipIf(!existsSync(scorer) || !existsSync(bin))('real documents (../shared)', () => {
  it('are read as people read them', async () => {
    const env = { ...process.env, DOC_CODES: `${process.execPath} ${bin}` }
    const { stdout } = await promisify(execFile)(process.execPath, [scorer, '--min', '0.97', '--json'], { env })
    expect(stdout).toContain('"crashed": 0')
  }, 120_000)
})
