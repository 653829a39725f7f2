import { expect, test } from 'vitest'

import { describeFiles, describeImport } from '../../../generator/cli/render/render-changes.ts'

test('names a hundred files and counts the others', () => {
  const made = Array.from({ length: 102 }, (_, index) => ({ file: `generated/${index}.ts`, before: null, after: 'x' }))
  const lines = describeFiles(made)
  expect([lines.length, lines[0], lines.at(-1)]).toEqual([101, '+ generated/0.ts', '… and 2 more files'])
})

test('tells a new file, a changed one and one that is removed apart', () => {
  expect(
    describeFiles([
      { file: 'registry.yaml', before: 'a', after: 'b' },
      { file: 'generated/old.ts', before: 'a', after: null },
    ]),
  ).toEqual(['~ registry.yaml', '- generated/old.ts'])
})

test('says how programs beside the output import it', () => {
  const model = { schemaVersion: 1 as const, sourceLocale: 'en', locales: ['en'], sets: [], outcomes: [] }
  const written = (out: string): string | null =>
    describeImport(model, out, [{ file: `${out}/index.ts`, before: null, after: `export * from './gate/index.js'` }])
  expect(written('src/codes')).toMatch(/^Programs in src import them: .* from '\.\/codes\/index\.js'$/)
  expect(written('generated')).toMatch(/^Programs in this folder import them: .* from '\.\/generated\/index\.js'$/)
})
