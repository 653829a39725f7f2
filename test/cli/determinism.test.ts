import { beforeAll, describe, expect, it } from 'vitest'

import { generateIn } from '../support/cli.ts'
import { generateHere, runProgram } from '../support/program.ts'
import { projectFile, seedProject } from '../support/seed.ts'
import { createWorkspace } from '../support/workspace.ts'

type Files = Readonly<Record<string, string>>

function outputIn(folder: Files): Files {
  return Object.fromEntries(Object.entries(folder).filter(([file]) => file.startsWith('generated/')))
}

/** What a run within this process writes. */
async function outputOf(files: Files): Promise<Files> {
  return outputIn(await generateHere(files))
}

/** What a process of its own writes. */
async function outputOfProcess(files: Files, env: Files = {}): Promise<Files> {
  return outputIn(await generateIn(files, env))
}

describe('the bytes of the output', () => {
  let plain: Files

  beforeAll(async () => {
    plain = await outputOfProcess(seedProject())
  })

  it('are the same on two paths, under another TZ and LANG, and from copies with CRLF and a BOM', async () => {
    const seed = seedProject()
    const document = 'docs-input/kk/api-codes.md'
    const text = projectFile(document)
    const [again, elsewhere, windows, marked] = await Promise.all([
      outputOf(seed),
      outputOfProcess(seed, { TZ: 'Asia/Almaty', LANG: 'kk_KZ.UTF-8', LC_ALL: 'kk_KZ.UTF-8' }),
      outputOf({ ...seed, [document]: text.replaceAll('\n', '\r\n') }),
      outputOf({ ...seed, [document]: `\uFEFF${text}` }),
    ])
    expect(Object.keys(plain).length).toBeGreaterThan(6)
    expect(again).toEqual(plain)
    expect(elsewhere).toEqual(plain)
    expect(windows).toEqual(plain)
    expect(marked).toEqual(plain)
  })

  it('hold no carriage return, no backslash path and end with one line end', () => {
    for (const [file, text] of Object.entries(plain)) {
      expect(file).not.toContain('\\')
      expect(text).not.toContain('\r')
      expect(text).toMatch(/[^\n]\n$/)
    }
  })

  it('are not written again by a second run', async () => {
    const workspace = await createWorkspace(seedProject())
    await runProgram(workspace.root, ['generate'])
    const before = await workspace.times('')
    const { code, stdout, stderr } = await runProgram(workspace.root, ['generate'])
    expect([code, stdout, stderr]).toEqual([0, 'generated/ is up to date: 20 codes in 1 set, 1 locale\n', ''])
    expect(await workspace.times('')).toEqual(before)
  })

  it('are the same with a paragraph added above the table', async () => {
    const seed = seedProject()
    const document = 'docs-input/kk/api-codes.md'
    const text = projectFile(document).replace('Код  ', 'Жаңа абзац.\n\nКод  ')
    expect(text).not.toBe(projectFile(document))
    expect(await outputOf({ ...seed, [document]: text })).toEqual(plain)
  })
})
