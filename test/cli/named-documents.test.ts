import { symlink } from 'node:fs/promises'
import { join } from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import { generateIn } from '../support/cli.ts'
import { runProgram } from '../support/program.ts'
import { createWorkspace } from '../support/workspace.ts'
import { config, inspection, page, problemsIn, project } from './lifts.ts'

let healthy: Readonly<Record<string, string>>

beforeAll(async () => {
  healthy = await generateIn(project)
})

describe('a document of a project, named', () => {
  it('is checked with the registry, and nothing is said of the others', async () => {
    const workspace = await createWorkspace(healthy)
    await workspace.write('docs/lift.md', page.replace(/\| 4.*\n/, ''))
    await workspace.write('docs/more/pump.md', project['docs/more/pump.md'].replace('| 8', '| 7'))
    const lift = await runProgram(workspace.root, ['lint', 'docs/lift.md'])
    expect(problemsIn(lift.stderr)).toEqual([expect.stringMatching(/^names\.yaml:.+ code 4 .+code-vanished$/)])
    const pump = await runProgram(workspace.root, ['lint', './docs/more'])
    expect(pump.stderr).toMatch(/^docs\/more\/pump\.md:6:.+duplicate-code$/m)
    expect(pump.stderr).not.toContain('docs/lift.md')
  })

  it('is shown by inspect without the others', async () => {
    const workspace = await createWorkspace(healthy)
    const { sets, diagnostics } = inspection(
      await runProgram(workspace.root, ['inspect', 'docs/more/pump.md', '--json']),
    )
    expect([sets.map(({ id }) => id), diagnostics]).toEqual([['pump'], []])
  })

  it('that is of no project is linted without a word of the config that there is', async () => {
    const workspace = await createWorkspace({ ...healthy, 'draft.md': page })
    expect(await runProgram(workspace.root, ['lint', 'draft.md'])).toMatchObject({ code: 0, stderr: '' })
  })

  it('is the same by a path that leads through a link', async () => {
    const workspace = await createWorkspace(healthy)
    await workspace.write('docs/lift.md', page.replace(/\| 4.*\n/, ''))
    const elsewhere = await createWorkspace({})
    await symlink(workspace.root, join(elsewhere.root, 'here'))
    const { stderr } = await runProgram(workspace.root, ['lint', join(elsewhere.root, 'here/docs/lift.md')])
    expect(problemsIn(stderr)).toEqual([expect.stringMatching(/^names\.yaml:.+code-vanished$/)])
  })

  it('is linted with the config, or else it is said why not', async () => {
    const workspace = await createWorkspace(healthy)
    await workspace.write('doc-codes.config.json', JSON.stringify({ ...config, regisrty: 'x.yaml' }))
    const { code, stderr } = await runProgram(workspace.root, ['lint', 'docs/lift.md'])
    expect([code, problemsIn(stderr)]).toEqual([2, [expect.stringMatching(/^doc-codes\.config\.json:.+regisrty/)]])
  })

  it('is read by itself where the project has another folder', async () => {
    const workspace = await createWorkspace({ ...healthy, 'draft.md': page })
    const outcome = await runProgram(workspace.root, ['inspect', 'draft.md', 'docs/lift.md', '--json'])
    const files = inspection(outcome).sets.map(({ origin }) => origin.file)
    expect([outcome.code, files]).toEqual([0, ['docs/lift.md', 'draft.md']])
  })
})
