import { beforeAll, describe, expect, it } from 'vitest'

import { docCodes, generateIn } from '../support/cli.ts'
import { runProgram } from '../support/program.ts'
import { projectFile, seedProject } from '../support/seed.ts'
import { createWorkspace } from '../support/workspace.ts'

const document = 'docs-input/kk/api-codes.md'
const row = (code: string): string =>
  projectFile(document)
    .split('\n')
    .find((line) => line.includes(`"apiCode-${code}"`)) ?? ''

/** A document of the seed in which one row stands for another. */
function withRow(code: string, changed: string): string {
  return projectFile(document).replace(row(code), changed)
}

const header = '| Code | Description |\n|---|---|\n'

describe('bad input', () => {
  let output: Readonly<Record<string, string>>

  beforeAll(async () => {
    output = await generateIn(seedProject())
  })

  const cases: readonly (readonly [what: string, text: string, line: RegExp])[] = [
    ['an empty file', '', /^docs-input\/kk\/api-codes\.md:1:1 {2}error: .+ {2}.+ {2}empty-document$/],
    [
      'no code table',
      '# A title\n\nNo table.\n',
      /^docs-input\/kk\/api-codes\.md:1:1 {2}error: .+ {2}.+ {2}no-code-table$/,
    ],
    [
      'a duplicate code with another text',
      withRow('9', `${row('9')}\n${row('9').replace('қатесі', 'сәті')}`),
      /^docs-input\/kk\/api-codes\.md:16:\d+ {2}error: .+ {2}.+ {2}duplicate-code$/,
    ],
    [
      'an anchor that does not match its code',
      withRow('9', row('9').replace('>9<', '>7<')),
      /^docs-input\/kk\/api-codes\.md:15:\d+ {2}error: .+apiCode-9.+ {2}.+ {2}anchor-mismatch$/,
    ],
    [
      'an empty code cell',
      withRow('9', row('9').replace('>9<', '><')),
      /^docs-input\/kk\/api-codes\.md:15:\d+ {2}error: .+ {2}.+ {2}empty-code$/,
    ],
    [
      'an empty description',
      withRow('9', row('9').replace(/\|.*/, '| ')),
      /^docs-input\/kk\/api-codes\.md:15:\d+ {2}error: .+ {2}.+ {2}empty-description$/,
    ],
  ]

  it.each(cases)('%s ends in one clear line, exit code 1, and nothing written', async (_what, text, line) => {
    const workspace = await createWorkspace({ ...output, [document]: text })
    const before = await workspace.snapshot()
    const { code, stdout, stderr } = await runProgram(workspace.root, ['generate'])
    const lines = stderr.split('\n').filter((reported) => line.test(reported))
    expect([stderr, lines.length]).toEqual([stderr, 1])
    expect(stderr).not.toMatch(/^\s+at /m)
    expect([code, stdout]).toEqual([1, ''])
    expect(await workspace.snapshot()).toEqual(before)
  })

  it('reports all problems of a run together', async () => {
    const text = `${header}| 1 | A. |\n| 1 | B. |\n|  | C. |\n| 4 | |\n| 5 | E. |\n`
    const workspace = await createWorkspace({ 'codes.md': text })
    const { code, stderr } = await runProgram(workspace.root, ['generate', 'codes.md', '--out', 'out'])
    expect(code).toBe(1)
    for (const rule of ['duplicate-code', 'empty-code', 'empty-description']) expect(stderr).toContain(rule)
    expect(Object.keys(await workspace.snapshot())).toEqual(['codes.md'])
  })

  it('ends with 2 where a document is missing or is a folder', async () => {
    const workspace = await createWorkspace({ 'folder/notes.txt': 'no Markdown' })
    const missing = await docCodes(workspace.root, ['generate', 'nowhere.md', '--out', 'out'])
    expect(missing).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^nowhere\.md:1:1 {2}error: .+file-not-found$/m),
    })
    const folder = await docCodes(workspace.root, ['generate', 'folder', '--out', 'out'])
    expect(folder).toMatchObject({ code: 2, stderr: expect.stringMatching(/^folder:1:1 {2}error: .+not-a-file$/m) })
    expect(Object.keys(await workspace.snapshot())).toEqual(['folder/notes.txt'])
  })

  it('takes no folder of a config for documents that are read without it', async () => {
    const workspace = await createWorkspace({ ...output, 'other.md': `${header}| 1 | A. |\n` })
    const before = await workspace.snapshot()
    const { code, stderr } = await runProgram(workspace.root, ['generate', 'other.md'])
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^other\.md:1:1 {2}error: .+--out.+out-missing$/m)])
    expect(await workspace.snapshot()).toEqual(before)
  })

  it('says that a document is missing before it asks for an output folder', async () => {
    const { root } = await createWorkspace()
    const { stderr } = await runProgram(root, ['generate', 'missing.md'])
    expect(stderr).toMatch(/^missing\.md:1:1 {2}error: .+file-not-found$/m)
    expect(stderr).not.toContain('out-missing')
  })

  it('ends with 2 on an unknown option or command, with a suggestion', async () => {
    const { root } = await createWorkspace()
    expect(await docCodes(root, ['generate', '--frozn'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--frozen'),
    })
    expect(await docCodes(root, ['chekc'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean check?'),
    })
  })

  it('ends with 2 without a config, and with an unknown key in one', async () => {
    const workspace = await createWorkspace()
    expect(await docCodes(workspace.root, [])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('config-missing'),
    })
    await workspace.write('doc-codes.config.json', '{ "docs": "*.md", "catalog": ["ts"] }')
    const { code, stderr } = await docCodes(workspace.root, [])
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/“catalog” is no key.+Did you mean “catalogs”\?.+config-unknown-key/),
    ])
  })
})
