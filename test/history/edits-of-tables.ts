import { harmful, harmless, one, type Edit } from './edit.ts'
import { saying, sheetOf, type Sheet } from './world.ts'

/** A table on another page, with its translation. */
function moved(sheet: Sheet, file: string): Sheet {
  return { ...sheet, file, translation: sheet.translation === null ? null : file.replace(/^en/, 'ru') }
}

/** Edits of whole tables and pages. */
export const editsOfTables: readonly Edit[] = [
  harmless(
    'change the columns',
    one((sheet) => ({ ...sheet, isSwapped: !sheet.isSwapped })),
  ),
  harmless(
    'reword the heading',
    one((sheet, _, fresh) => ({ ...sheet, heading: `Results ${saying(fresh()).split(' ')[1] ?? ''} ${fresh()}` })),
  ),
  harmless(
    'other anchors',
    one((sheet, _, fresh) => ({ ...sheet, prefix: `mark${fresh()}x` })),
  ),
  harmless(
    'no anchors',
    one((sheet) => ({ ...sheet, prefix: null })),
  ),
  harmless('rename a file', (world, roll, fresh) => {
    const from = world[roll(world.length)]?.file
    const to = `en/new-${fresh()}.md`
    return world.map((sheet) => (sheet.file === from ? moved(sheet, to) : sheet))
  }),
  harmless('move a file into a folder', (world, roll) => {
    const from = world[roll(world.length)]?.file ?? ''
    return world.map((sheet) => (sheet.file === from ? moved(sheet, from.replace('en/', 'en/deep/')) : sheet))
  }),
  harmless(
    'move a table to a page of its own',
    one((sheet, _, fresh) => moved(sheet, `en/own-${fresh()}.md`)),
  ),
  harmless('swap the contents of two pages', (world, roll) => {
    const [a, b] = [roll(world.length), roll(world.length)]
    const [one_, other] = [world[a], world[b]]
    return one_ === undefined || other === undefined
      ? world
      : world.map((sheet, index) =>
          index === a
            ? { ...moved(sheet, other.file), heading: other.heading }
            : index === b
              ? { ...moved(sheet, one_.file), heading: one_.heading }
              : sheet,
        )
  }),
  harmless('put the tables in another order', (world) => world.toReversed()),
  harmless('a new table on a new page', (world, _, fresh) => [...world, sheetOf(`en/page-${fresh()}.md`, fresh)]),
  harmless('a new table takes the old file of a moved one', (world, roll, fresh) => {
    const at = roll(world.length)
    const old = world[at]
    return old === undefined
      ? world
      : [
          ...world.map((sheet, index) => (index === at ? moved(sheet, `en/kept-${fresh()}.md`) : sheet)),
          { ...sheetOf(old.file, fresh), heading: old.heading },
        ]
  }),
  harmless('another table under the heading of one', (world, roll, fresh) => {
    const at = roll(world.length)
    const old = world[at]
    if (old === undefined) return world
    const renamed = { ...old, heading: `Moved on ${fresh()}`, prefix: null }
    return [
      ...world.slice(0, at),
      renamed,
      { ...sheetOf(old.file, fresh), heading: old.heading, translation: old.translation },
      ...world.slice(at + 1),
    ]
  }),
  harmless('a new table before another one', (world, roll, fresh) => {
    const at = roll(world.length)
    const next = world[at]
    if (next === undefined) return world
    const added = { ...sheetOf(next.file, fresh), heading: `New ${fresh()}`, translation: next.translation }
    return [...world.slice(0, at), added, ...world.slice(at)]
  }),
  harmless('exchange two headings', (world, roll) => {
    const [a, b] = [roll(world.length), roll(world.length)]
    return world.map((sheet, index) => {
      const { heading } = world[index === a ? b : index === b ? a : index] ?? sheet
      return { ...sheet, heading }
    })
  }),
  harmless('rename a folder', (world, _, fresh) => {
    const folder = `en/part-${fresh()}/`
    return world.map((sheet) => moved(sheet, sheet.file.replace(/^en\/(?:part-\d+\/)?/, folder)))
  }),
  harmless(
    'mark the codes',
    one((sheet, roll) => ({ ...sheet, mark: (['', '`', '**'] as const)[roll(3)] ?? '' })),
  ),
  harmful('delete a table', (world, roll) => {
    const at = roll(world.length)
    return world.length < 3 ? world : world.filter((_, index) => index !== at)
  }),
  harmless(
    'add a column',
    one((sheet) => ({ ...sheet, column: sheet.column ?? 'Final' })),
  ),
  harmless(
    'rename a column',
    one((sheet) => ({
      ...sheet,
      column: sheet.column === null ? null : sheet.column === 'Final' ? 'Terminal' : 'Final',
    })),
  ),
  harmless(
    'take a column away',
    one((sheet) => ({ ...sheet, column: null })),
  ),
]
