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
  harmless('split a table', (world, roll, fresh) => {
    const at = roll(world.length)
    const old = world[at]
    if (old === undefined || old.facts.length < 4) return world
    const half = Math.ceil(old.facts.length / 2)
    return world.flatMap((sheet, index) =>
      index === at
        ? [
            { ...sheet, facts: old.facts.slice(0, half) },
            { ...sheet, heading: `Rare ${fresh()}`, prefix: null, facts: old.facts.slice(half) },
          ]
        : [sheet],
    )
  }),
  harmless('a copy of a page beside it', (world, roll) => {
    const from = world[roll(world.length)]?.file ?? ''
    const copies = world.filter(({ file }) => file === from)
    return world.length > 12 || from.includes('backup')
      ? world
      : [...world, ...copies.map((sheet) => ({ ...sheet, file: from.replace('.md', '-backup.md'), translation: null }))]
  }),
  harmful('delete a table', (world, roll) => {
    const at = roll(world.length)
    return world.length < 3 ? world : world.filter((_, index) => index !== at)
  }),
  harmful('put two tables together', (world, roll) => {
    const [a, b] = [roll(world.length), roll(world.length)]
    const [one_, other] = [world[a], world[b]]
    if (a === b || one_ === undefined || other === undefined) return world
    const codes = new Set(one_.facts.map(({ code }) => code))
    return world.flatMap((sheet, index) =>
      index === a
        ? [{ ...sheet, facts: [...sheet.facts, ...other.facts.filter(({ code }) => !codes.has(code))] }]
        : index === b
          ? []
          : [sheet],
    )
  }),
  harmful('move a row to another table', (world, roll) => {
    const [a, b] = [roll(world.length), roll(world.length)]
    const fact = world[a]?.facts.at(-1)
    const codes = new Set(world[b]?.facts.map(({ code }) => code))
    if (a === b || fact === undefined || codes.has(fact.code) || (world[a]?.facts.length ?? 0) < 3) return world
    return world.map((sheet, index) =>
      index === a
        ? { ...sheet, facts: sheet.facts.slice(0, -1) }
        : index === b
          ? { ...sheet, facts: [...sheet.facts, fact] }
          : sheet,
    )
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
