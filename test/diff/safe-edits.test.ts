import { expect, it } from 'vitest'

import { diff } from '../../generator/diff.ts'
import { draft } from '../../generator/emit/surface/draft.ts'
import { compile } from '../../generator/generate.ts'
import { publishedModel } from '../../generator/model/diff/published-model.ts'
import { edits } from '../history/edits.ts'
import { inputOf } from '../history/repository.ts'
import { dice, documents, sheetOf, type World } from '../history/world.ts'
import { modelOf } from '../support/model.ts'

/** `npm run test:long` makes 200. */
const count = Number(process.env.LONG_HISTORY ?? 0) === 0 ? 24 : 200

/** The edits that touch no name, no guard and no catalog key: words, orders, places. */
const safe = edits.filter(({ kind }) =>
  [
    'reword a text wholly',
    'reword a text a little',
    'drop the full stop',
    'change the case',
    'set a word in bold',
    'turn the rows round',
    'sort the rows',
    'move a row to the top',
    'go on for another sentence',
    'change the columns',
    'reword the heading',
    'other anchors',
    'no anchors',
    'rename a file',
    'move a file into a folder',
    'move a table to a page of its own',
    'put the tables in another order',
    'reword a translation',
    'split a table',
    'swap the contents of two pages',
    'a copy of a page beside it',
  ].includes(kind),
)

it(`announces ${count} edits that touch no public name as nothing but safe`, { timeout: 3_600_000 }, async () => {
  expect(safe).toHaveLength(21)
  const roll = dice(5)
  let next = 0
  const fresh = (): number => next++
  const wrong: string[] = []
  let stops = 0
  for (let step = 0; step < count; step++) {
    const first: World = ['en/errors.md', 'en/cards.md', 'en/cards.md'].map((file, index) => {
      return { ...sheetOf(file, fresh), heading: `Part ${index}`, column: index === 0 ? 'Advice' : null }
    })
    const edit = safe[step % safe.length]
    const after = edit?.apply(first, roll, fresh) ?? first
    const config = { locales: { source: 'en' }, facets: true, catalogs: ['ts', 'i18next'] as const }
    const input = { docs: documents(first), registry: '', config: { ...config, catalogs: [...config.catalogs] } }
    const before = compile(inputOf(input))
    const { settings } = inputOf(input)
    const run = compile(inputOf({ ...input, docs: documents(after), registry: before.registry ?? '' }))
    if (run.diagnostics.some(({ severity }) => severity === 'error')) {
      stops++
      continue
    }
    const files = draft(modelOf(before), settings).value
    const baseline = { model: publishedModel(modelOf(before)), files, out: settings.out, settings }
    const { value: verdict } = await diff(baseline, modelOf(run), settings, false)
    const announced = verdict?.changes.filter(({ level }) => level !== 'safe') ?? []
    if (announced.length > 0) wrong.push(`${step} ${edit?.kind ?? ''}: ${JSON.stringify(announced)}`)
  }
  expect({ wrong, stops }).toEqual({ wrong: [], stops: 0 })
})
