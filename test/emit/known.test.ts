import { expect, it } from 'vitest'

import { defineConfig } from '../../generator/config/define-config.ts'
import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import { buildSet } from '../../generator/emit/build-modules.ts'
import { scopesOf } from '../../generator/emit/set/scope.ts'
import { compile } from '../../generator/generate.ts'
import { modelOf } from '../support/model.ts'

it('knows the modules of a set again wherever its codes stand in the registry', () => {
  const settings = resolveSettings(defineConfig({ docs: 'codes.md', locales: { source: 'en' } }))
  const document = {
    file: 'codes.md',
    path: 'codes.md',
    locale: 'en',
    text: '# Lid codes\n\n| Code | Description |\n|---|---|\n| 1 | The lid is open. |\n| 2 | The lid is shut. |\n',
  }
  const first = compile({ documents: [document], registry: '', settings })
  const second = compile({ documents: [document], registry: `\n\n${first.registry ?? ''}`, settings })
  const known = [first, second].map((run) => scopesOf(modelOf(run), settings).map((scope) => buildSet(scope).known()))

  expect(modelOf(second).sets[0]?.codes[0]?.registered).toMatchObject({ line: 7 })
  expect(known[1]).toStrictEqual(known[0])
})
