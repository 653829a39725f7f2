import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compile } from '../../generator/generate.ts'
import { modelOf } from '../support/model.ts'
import { anchored, firstDay, page, type Entry } from './docs.ts'
import { inputOf } from './repository.ts'

interface Page {
  readonly entries: readonly Entry[]
  readonly prefix: string | null
  readonly heading: string
  readonly isSwapped: boolean
}

const prose = fc
  .array(
    fc.constantFrom(
      'the',
      'key',
      'Key',
      'expired',
      'NOT_FOUND',
      'parcel',
      'қате',
      'ошибка',
      '`data`',
      '8',
      '**no**',
      'Ок.',
      'é',
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((words) => words.join(' '))

const edit: fc.Arbitrary<(state: Page) => Page> = fc.oneof(
  fc.tuple(fc.nat(firstDay.length - 1), prose).map(([at, en]) => (state: Page) => ({
    ...state,
    entries: state.entries.map((entry, index) => (index === at ? { ...entry, en } : entry)),
  })),
  fc.tuple(fc.nat(firstDay.length - 1), fc.nat(firstDay.length - 1)).map(([from, to]) => (state: Page) => {
    const rest = state.entries.filter((_, index) => index !== from)
    return { ...state, entries: [...rest.slice(0, to), ...state.entries.slice(from, from + 1), ...rest.slice(to)] }
  }),
  fc.constantFrom('apiCode', 'api-code', 'answer', null).map((prefix) => (state: Page) => ({ ...state, prefix })),
  fc.boolean().map((isSwapped) => (state: Page) => ({ ...state, isSwapped })),
  prose.map((heading) => (state: Page) => ({ ...state, heading })),
)

function textOf({ entries, prefix, heading, isSwapped }: Page): string {
  const inOrder = <Cell>(cells: readonly Cell[]): readonly Cell[] => (isSwapped ? cells.toReversed() : cells)
  const rows = entries.map(({ code, en }) => inOrder([anchored(prefix, code), en]))
  return page(heading, inOrder(['Code', 'Description']), rows)
}

it('changes no name over 150 random edits of texts and orders', () => {
  const edits = fc.sample(edit, { numRuns: 150, seed: 8 })
  let state: Page = { entries: firstDay, prefix: 'apiCode', heading: 'Answers', isSwapped: false }
  let registry = ''
  const namesNow = (): unknown => {
    const compilation = compile(inputOf({ docs: { 'en/api-codes.md': textOf(state) }, registry, config: {} }))
    expect(compilation.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    registry = compilation.registry ?? ''
    return modelOf(compilation).sets.map(({ id, typeName, codes }) => ({
      id,
      typeName,
      names: codes.map(({ value, name, aliases }) => [value, name, ...aliases]),
    }))
  }
  const first = namesNow()
  expect(JSON.stringify(first)).toContain('"KeyExpired"')
  for (const change of edits) {
    state = change(state)
    expect(namesNow()).toEqual(first)
  }
  expect(state).not.toEqual({ entries: firstDay, prefix: 'apiCode', heading: 'Answers', isSwapped: false })
})
