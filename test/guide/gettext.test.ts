import { spawnSync } from 'node:child_process'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { docCodes } from '../support/cli.ts'
import { createWorkspace } from '../support/workspace.ts'
import { readSteps } from './read-steps.ts'

const page = await readFile(new URL('../../guide/catalogs.md', import.meta.url), 'utf8')
const [shell = '', program = ''] = ['sh', 'python'].map(
  (language) => new RegExp(`^\`\`\`${language} shown\\n([^]*?)^\`\`\``, 'm').exec(page)?.[1] ?? '',
)
const areHere = [
  ['msgfmt', '--version'],
  ['python3', '--version'],
].every(([tool = '', ...words]) => spawnSync(tool, words).status === 0)

it.skipIf(!areHere)('what the guide says of gettext works with its own tools', async () => {
  const files = readSteps(page).flatMap((step) => (step.kind === 'write' ? [[step.file, step.text] as const] : []))
  const { root } = await createWorkspace(Object.fromEntries(files))
  expect(await docCodes(root, ['generate'])).toMatchObject({ code: 0 })
  await mkdir(join(root, 'locale/de/LC_MESSAGES'), { recursive: true })
  expect(spawnSync('sh', ['-c', shell], { cwd: root, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  const ran = spawnSync('python3', ['-c', program], { cwd: root, encoding: 'utf8' })
  expect(ran).toMatchObject({ status: 0, stdout: 'Zu wenig Geld auf {card}: zu 100 % abgelehnt.\n' })
})
