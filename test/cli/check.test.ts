import { beforeAll, describe, expect, it } from 'vitest'

import { docCodes } from '../support/cli.ts'
import { generateHere, runProgram } from '../support/program.ts'
import { seedProject } from '../support/seed.ts'
import { createWorkspace, type Workspace } from '../support/workspace.ts'

let output: Readonly<Record<string, string>>

beforeAll(async () => {
  output = await generateHere(seedProject())
})

/** The seed's project as `generate` leaves it. */
const generated = (): Promise<Workspace> => createWorkspace(output)

describe('doc-codes check', () => {
  it('ends with 0 on what generate wrote', async () => {
    const workspace = await generated()
    const { code, stdout, stderr } = await docCodes(workspace.root, ['check'])
    expect(stderr).toBe('')
    expect(stdout).toBe('generated/ is up to date: 20 codes in 1 set, 1 locale\n')
    expect(code).toBe(0)
  })

  it('shows a diff and the mending command after a generated file is edited, and generate mends it', async () => {
    const workspace = await generated()
    const before = await workspace.snapshot()
    const file = 'generated/api-code/codes.ts'
    await workspace.write(file, (await workspace.read(file)).replace('Ok = 0', 'Ok = 7'))
    const { code, stdout } = await docCodes(workspace.root, ['check'])
    expect(code).toBe(1)
    expect(stdout).toContain(`--- ${file}\ton the disk`)
    expect(stdout).toMatch(/^-.*Ok = 7/m)
    expect(stdout).toMatch(/^\+.*Ok = 0/m)
    expect(stdout).toContain('To mend it, run: doc-codes generate\n')
    expect((await docCodes(workspace.root, ['generate'])).code).toBe(0)
    expect(await workspace.snapshot()).toEqual(before)
  })

  it('shows a diff beside warnings that fail it', async () => {
    const row = (code: number): string => `| ${code} | The lamp is off. |\n`
    const table = `# Lamps\n\n| Code | Description |\n|---|---|\n${row(1)}`
    const workspace = await createWorkspace({
      'docs/lamps.md': table,
      'doc-codes.config.json': '{ "docs": "docs/*.md", "locales": { "source": "en" }, "registry": "registry.yaml" }',
    })
    await runProgram(workspace.root, ['generate'])
    await workspace.write('docs/lamps.md', `${table}${row(1)}| 2 | TODO |\n`)
    const { code, stdout, stderr } = await runProgram(workspace.root, ['check', '--strict'])
    expect([code, stderr]).toEqual([1, expect.stringContaining('warning')])
    expect(stdout).toContain('To mend it, run: doc-codes generate\n')
  })

  it('shows each generated file of which a byte is changed', async () => {
    const workspace = await generated()
    const files = Object.entries(await workspace.snapshot('generated'))
    expect(files.length).toBeGreaterThan(6)
    for (const [file, text] of files) await workspace.write(file, `${text.slice(0, -1)} \n`)
    const { code, stdout } = await runProgram(workspace.root, ['check'])
    expect(code).toBe(1)
    for (const [file] of files) expect(stdout).toContain(`--- ${file}\t`)
  })

  it('ends with 1 after the docs are changed', async () => {
    const workspace = await generated()
    const file = 'docs-input/kk/api-codes.md'
    await workspace.write(file, (await workspace.read(file)).replace('Операция сәтті', 'Операция әбден сәтті'))
    const { code, stdout } = await runProgram(workspace.root, ['check'])
    expect(code).toBe(1)
    expect(stdout).toContain('Операция әбден сәтті')
  })

  it('ends with 1 after a file is missing, and generate brings it back', async () => {
    const workspace = await generated()
    const before = await workspace.snapshot()
    await workspace.remove('generated/index.ts')
    const { code, stdout } = await runProgram(workspace.root, ['check'])
    expect([code, stdout]).toEqual([1, expect.stringContaining('generated/index.ts: missing')])
    expect((await runProgram(workspace.root, ['generate'])).code).toBe(0)
    expect(await workspace.snapshot()).toEqual(before)
  })

  it('ends with 1 on a left-over file that it does not own, and generate never touches that', async () => {
    const workspace = await generated()
    await workspace.write('generated/mine.ts', 'export {}\n')
    const { code, stdout } = await runProgram(workspace.root, ['check'])
    expect([code, stdout]).toEqual([1, expect.stringContaining('generated/mine.ts: left over')])
    expect((await runProgram(workspace.root, ['generate'])).code).toBe(0)
    expect(await workspace.read('generated/mine.ts')).toBe('export {}\n')
  })

  it('removes a file that the manifest lists and no run makes any more', async () => {
    const workspace = await generated()
    const config = JSON.parse(await workspace.read('doc-codes.config.json'))
    await workspace.write('doc-codes.config.json', JSON.stringify({ ...config, catalogs: ['ts'] }))
    const { code, stdout } = await runProgram(workspace.root, ['check'])
    expect([code, stdout]).toEqual([1, expect.stringContaining('generated/catalogs/i18next/kk.json: left over')])
    expect((await runProgram(workspace.root, ['generate'])).code).toBe(0)
    expect(Object.keys(await workspace.snapshot('generated')).filter((file) => file.includes('catalogs'))).toEqual([])
  })

  it('mends a manifest with conflict markers', async () => {
    const workspace = await generated()
    const before = await workspace.snapshot()
    const manifest = await workspace.read('generated/manifest.json')
    await workspace.write('generated/manifest.json', `<<<<<<< ours\n${manifest}=======\n${manifest}>>>>>>> theirs\n`)
    expect((await runProgram(workspace.root, ['check'])).code).toBe(1)
    expect((await runProgram(workspace.root, ['generate'])).code).toBe(0)
    expect(await workspace.snapshot()).toEqual(before)
  })
})
