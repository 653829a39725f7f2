import { expect, it } from 'vitest'

import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import { settingsOf } from '../../generator/config/settings.ts'
import { facetShapes } from '../../generator/emit/set/facets.ts'
import { compile } from '../../generator/generate.ts'

const settings = resolveSettings({ docs: 'oven.md', locales: { source: 'en' }, facets: true })

it.each([
  [['Retry.', 'Ask us.', 'Wait.'], 'text'],
  [['Retry.', 'Wait.', 'Retry.'], 'text'],
  [['retry', 'wait', 'retry'], 'vocabulary'],
])('takes a column of %j for one of %s', (words, form) => {
  const rows = words.map((word, index) => `| ${String(index)} | Tray ${'abc'.charAt(index)} is hot. | ${word} |\n`)
  const text = `# Oven\n\n| Code | Description | What to do |\n|---|---|---|\n${rows.join('')}`
  const { model } = compile({
    documents: [{ file: 'oven.md', path: 'oven.md', locale: 'en', text }],
    registry: '',
    settings,
  })
  const shapes = (model?.sets ?? []).flatMap((set) => [...facetShapes({ set, settings: settingsOf(settings, set.id) })])
  expect(shapes).toMatchObject([['What to do', { form }]])
})
