import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { runProgram } from '../support/program.ts'
import { createWorkspace } from '../support/workspace.ts'

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))
const scorer = join(shared, 'tools/score-corpus.mjs')
const folder = join(shared, 'corpus/files')

describe.skipIf(!existsSync(scorer))('real documents (../shared)', () => {
  it('are read as people read them', async () => {
    // The scorer asks a command for each document: what the program says within this process is said to it again.
    const answers = await Promise.all(
      readdirSync(folder).map(async (file) => {
        const { stdout } = await runProgram(folder, ['inspect', file, '--json'])
        return [`${file}.json`, stdout] as const
      }),
    )
    const { root } = await createWorkspace({
      ...Object.fromEntries(answers),
      'say.mjs': `import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
const file = process.argv.find((word) => /\\.mdx?$/.test(word))
process.stdout.write(readFileSync(new URL(encodeURIComponent(basename(file)) + '.json', import.meta.url)))
`,
    })
    const env = { ...process.env, DOC_CODES: `${process.execPath} ${join(root, 'say.mjs')}` }
    const { stdout } = await promisify(execFile)(process.execPath, [scorer, '--min', '1', '--json'], { env })
    expect(stdout).toContain('"crashed": 0')
  }, 120_000)
})
