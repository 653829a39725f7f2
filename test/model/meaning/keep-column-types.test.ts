import { describe, expect, it } from 'vitest'

import { resolveSettings } from '../../../generator/config/resolve-settings.ts'
import { compile, type Compilation } from '../../../generator/generate.ts'

const settings = resolveSettings({ docs: 'oven.md', registry: 'names.yaml', locales: { source: 'en' } })
const cells = ['yes | 3', 'no | 4', 'no | 5', 'yes | 6']

function compiled(columns: readonly string[], registry: string): Compilation {
  const rows = columns.map((cell, index) => `| ${String(index)} | Shelf ${'abcd'.charAt(index)} is burnt. | ${cell} |`)
  const text = ['# Oven', '', '| Code | Description | Final | Step |', '|---|---|---|---|', ...rows, ''].join('\n')
  return compile({ documents: [{ file: 'oven.md', path: 'oven.md', locale: 'en', text }], registry, settings })
}

function after(columns: readonly string[]): { readonly said: readonly string[]; readonly attributes: unknown } {
  const { diagnostics, model } = compiled(columns, compiled(cells, '').registry ?? '')
  return {
    said: diagnostics.map(({ rule, line, column }) => `${rule} ${String(line)}:${String(column)}`),
    attributes: model?.sets[0]?.codes.map(({ attributes }) => attributes.Final),
  }
}

describe('a published column of yes and no', () => {
  it('stays one where a cell says something else', () => {
    expect(after(cells.with(1, 'partly | 4'))).toEqual({
      said: ['attribute-outlier 6:27'],
      attributes: [true, undefined, false, true],
    })
  })

  it('is another one where most cells do', () => {
    expect(after(['yes | 3', 'partly | 4', 'never | 5', 'yes | 6'])).toMatchObject({ said: ['column-changed 3:24'] })
  })

  it('has nothing to say of a row with a dash', () => {
    expect(after(cells.with(1, '– | 4')).said).toEqual([])
  })
})

it('a column that nobody has published may hold any words', () => {
  expect(compiled(cells.with(1, 'partly | 4'), '').diagnostics).toEqual([])
})

it('a published column of numbers stays one, too', () => {
  expect(after(cells.with(2, 'no | varies')).said).toEqual(['attribute-outlier 7:32'])
})

it('a name is not asked for where a text is missing', () => {
  const text = '# Oven\n\n| Code | Description |\n|---|---|\n| 1 | Burnt. |\n| 2 | |\n| 3 | ??? |\n| 4 | Cold. |\n'
  const documents = [{ file: 'oven.md', path: 'oven.md', locale: 'en', text }]
  expect(compile({ documents, registry: '', settings }).diagnostics.map(({ rule }) => rule)).toEqual([
    'empty-description',
    'placeholder-text',
  ])
})
