import { expect, it } from 'vitest'

import { docCodes } from '../support/cli.ts'
import { createWorkspace } from '../support/workspace.ts'

const page = (...rows: readonly string[]): string =>
  ['| Code | Description |', '| --- | --- |', ...rows.map((row) => `| ${row} |`), ''].join('\n')

it('counts what each language translates, lacks and has from the source', async () => {
  const { root } = await createWorkspace({
    'doc-codes.config.json': '{"docs":"docs/{locale}/*.md","locales":{"source":"en"},"registry":"registry.yaml"}',
    'docs/en/lamp.md': page('1 | Lamp broken.', '2 | No power at all.', '3 | Lamp stolen.'),
    'docs/de/lamp.md': page('1 | Lampe kaputt.', '2 | No power at all.'),
  })
  const table = await docCodes(root, ['coverage'])
  expect([table.code, table.stdout]).toEqual([
    0,
    `locale  translated  stale  missing  same as the source
en      3 of 3      0      0        0
de      1 of 3      0      1        1
`,
  ])
  const { stdout } = await docCodes(root, ['coverage', '--json'])
  expect(JSON.parse(stdout)).toMatchObject({
    schemaVersion: 1,
    locales: [
      { locale: 'en', codes: 3, translated: 3 },
      {
        locale: 'de',
        translated: 1,
        missing: [{ set: 'lamp', code: 3 }],
        same: [{ set: 'lamp', code: 2 }],
      },
    ],
  })
})
