import { expect, it } from 'vitest'

import { check } from '../../generator/api/run.ts'
import { createWorkspace } from '../support/workspace.ts'

const docs = '| Code | Description |\n|---|---|\n| 0 | Paid. |\n| 51 | Not enough money. |\n'

it('warns of columns that no table has', async () => {
  const columns = { code: 'code', description: 'Desciption' }
  const config = { docs: '*.md', registry: null, locales: { source: 'en' }, sets: { paymentCode: { columns } } }
  const json = JSON.stringify(config)
  const { root } = await createWorkspace({
    'doc-codes.config.json': json,
    'payment-codes.md': docs,
  })
  const { diagnostics } = await check({ root })
  expect(diagnostics.filter(({ rule }) => rule === 'config-unknown-column')).toEqual([
    {
      rule: 'config-unknown-column',
      severity: 'warning',
      file: 'doc-codes.config.json',
      line: 1,
      column: json.indexOf('"description"') + 1,
      end: { line: 1, column: json.indexOf('"description"') + 1 + '"description"'.length },
      message: 'No code table has a column “Desciption”.',
      fix: 'Did you mean “Description”?',
      facts: { header: 'Desciption', headers: ['Code', 'Description'], suggestion: 'Description' },
    },
  ])
})

it('warns of settings for a set that no document has', async () => {
  const config = { docs: '*.md', registry: null, locales: { source: 'en' }, sets: { paymentCods: { constants: true } } }
  const json = JSON.stringify(config)
  const { root } = await createWorkspace({
    'doc-codes.config.json': json,
    'payment-codes.md': docs,
  })
  const { diagnostics } = await check({ root })
  expect(diagnostics).toContainEqual({
    rule: 'config-unknown-set',
    severity: 'warning',
    file: 'doc-codes.config.json',
    line: 1,
    column: json.indexOf('"paymentCods"') + 1,
    end: { line: 1, column: json.indexOf('"paymentCods"') + 1 + '"paymentCods"'.length },
    message: 'No document has the set “paymentCods”.',
    fix: 'Did you mean “paymentCode”?',
    facts: { id: 'paymentCods', ids: ['paymentCode'], suggestion: 'paymentCode' },
  })
})
