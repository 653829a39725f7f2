import { spawnSync } from 'node:child_process'
import { readFile, symlink } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { docCodes } from '../support/cli.ts'
import { createWorkspace } from '../support/workspace.ts'
import { readSteps } from './read-steps.ts'

const page = await readFile(new URL('../../guide/catalogs.md', import.meta.url), 'utf8')
const [, program = ''] = /^```ts shown\n(import \{ createI18n \}[^]*?)^```/m.exec(page) ?? []

/** What `vue-i18n` does beside Vue: it sets up its core, whose `t` components call. */
const standIn = `
import { compile, createCoreContext, registerMessageCompiler, registerMessageResolver, resolveValue, translate } from 'core-base-11'

export function createI18n({ legacy, ...options }) {
  registerMessageCompiler(compile)
  registerMessageResolver(resolveValue)
  const context = createCoreContext(options)
  return { global: { t: (key) => translate(context, key) } }
}
`

it('what the guide says of vue-i18n works with its core', async () => {
  const files = readSteps(page).flatMap((step) => (step.kind === 'write' ? [[step.file, step.text] as const] : []))
  const shown = program.replace("'vue-i18n'", "'./vue-i18n.js'").replace(/(\.json')$/gm, "$1 with { type: 'json' }")
  const { root } = await createWorkspace({
    ...Object.fromEntries(files),
    'package.json': '{ "type": "module" }',
    'vue-i18n.js': standIn,
    'page.js': `${shown}\nconsole.log(i18n.global.t('paymentCode51'))\n`,
  })
  await symlink(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(root, 'node_modules'))
  expect(await docCodes(root, ['generate'])).toMatchObject({ code: 0 })
  const ran = spawnSync(process.execPath, ['--no-warnings', 'page.js'], { cwd: root, encoding: 'utf8' })
  expect(ran).toMatchObject({ stderr: '', stdout: 'Zu wenig Geld auf {card}: zu 100 % abgelehnt.\n' })
})
