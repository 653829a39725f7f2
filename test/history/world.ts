import { page } from './docs.ts'

/** A code as the world knows it: `meaning` never changes while the thing is the same. */
export interface Fact {
  readonly code: number
  readonly meaning: string
  readonly text: string
}

/** A table of the docs. */
export interface Sheet {
  readonly file: string
  readonly heading: string
  readonly prefix: string | null
  readonly isSwapped: boolean
  readonly facts: readonly Fact[]
}

/** All tables, in document order. */
export type World = readonly Sheet[]

/** A source of numbers from 0 to below `limit`, the same for the same seed. */
export type Dice = (limit: number) => number

/** Makes dice (a linear congruence is good enough to choose edits with). */
export function dice(seed: number): Dice {
  let state = seed
  return (limit) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * limit)
  }
}

const things = 'card parcel invoice refund ticket courier window ledger voucher driver pallet locker'.split(' ')
const events = 'expired vanished melted doubled froze returned overheated drifted exploded waited'.split(' ')
const places = 'in Almaty,at the depot,on the road,before noon,under water,after the audit,by mistake'.split(',')

/** A text that no other fact has. */
export function saying(number: number): string {
  const [thing, event, place] = [things[number % 12], events[Math.floor(number / 12) % 10], places[number % 7]]
  return `The ${thing ?? ''} ${event ?? ''} ${place ?? ''} (case ${number}).`
}

/** The documents of a world. */
export function documents(world: World): Readonly<Record<string, string>> {
  const files = new Map<string, string>()
  for (const { file, heading, prefix, isSwapped, facts } of world) {
    const order = (cells: readonly string[]): readonly string[] => (isSwapped ? cells.toReversed() : cells)
    const rows = facts.map(({ code, text }) =>
      order([prefix === null ? String(code) : `<span data-anchor="${prefix}-${code}">${code}</span>`, text]),
    )
    files.set(file, `${files.get(file) ?? ''}\n${page(heading, order(['Code', 'Description']), rows)}`)
  }
  return Object.fromEntries(files)
}

/** An edit of the docs, and whether it may stop a run. */
export interface Edit {
  readonly kind: string
  readonly isHarmless: boolean
  readonly apply: (world: World, roll: Dice, fresh: () => number) => World
}

type Change = (sheet: Sheet, roll: Dice, fresh: () => number) => Sheet

const one =
  (change: Change) =>
  (world: World, roll: Dice, fresh: () => number): World => {
    const at = roll(world.length)
    return world.map((sheet, index) => (index === at ? change(sheet, roll, fresh) : sheet))
  }

const rows =
  (change: (facts: readonly Fact[], roll: Dice, fresh: () => number) => readonly Fact[]) =>
  (world: World, roll: Dice, fresh: () => number): World =>
    one((sheet, dice_, next) => ({ ...sheet, facts: change(sheet.facts, dice_, next) }))(world, roll, fresh)

const mapOne = (facts: readonly Fact[], at: number, change: (fact: Fact) => Fact): readonly Fact[] =>
  facts.map((fact, index) => (index === at ? change(fact) : fact))

const added = (facts: readonly Fact[], fresh: () => number, gap: number): Fact => {
  const number = fresh()
  return { code: Math.max(0, ...facts.map(({ code }) => code)) + gap, meaning: `m${number}`, text: saying(number) }
}

const harmless = (kind: string, apply: Edit['apply']): Edit => ({ kind, isHarmless: true, apply })
const harmful = (kind: string, apply: Edit['apply']): Edit => ({ kind, isHarmless: false, apply })

/** Every kind of edit. */
export const edits: readonly Edit[] = [
  harmless(
    'reword a text wholly',
    rows((facts, roll) =>
      mapOne(facts, roll(facts.length), (fact) => ({
        ...fact,
        text: `Nothing here is as it was, note ${fact.code} says so.`,
      })),
    ),
  ),
  harmless(
    'reword a text a little',
    rows((facts, roll) => mapOne(facts, roll(facts.length), (fact) => ({ ...fact, text: `${fact.text} Ask us.` }))),
  ),
  harmless(
    'drop the full stop',
    rows((facts, roll) =>
      mapOne(facts, roll(facts.length), (fact) => ({ ...fact, text: fact.text.replace(/\.$/, '') })),
    ),
  ),
  harmless(
    'change the case',
    rows((facts, roll) => mapOne(facts, roll(facts.length), (fact) => ({ ...fact, text: fact.text.toLowerCase() }))),
  ),
  harmless(
    'set a word in bold',
    rows((facts, roll) =>
      mapOne(facts, roll(facts.length), (fact) => ({ ...fact, text: fact.text.replace(/(\w+)/, '**$1**') })),
    ),
  ),
  harmless(
    'turn the rows round',
    rows((facts) => facts.toReversed()),
  ),
  harmless(
    'sort the rows',
    rows((facts) => facts.toSorted((a, b) => a.code - b.code)),
  ),
  harmless(
    'move a row to the top',
    rows((facts, roll) => {
      const at = roll(facts.length)
      return [...facts.slice(at, at + 1), ...facts.filter((_, index) => index !== at)]
    }),
  ),
  harmless(
    'add a code',
    rows((facts, _, fresh) => [...facts, added(facts, fresh, 1)]),
  ),
  harmless(
    'add a code far off',
    rows((facts, _, fresh) => [...facts, added(facts, fresh, 40)]),
  ),
  harmless(
    'add three codes',
    rows((facts, _, fresh) => {
      const a = added(facts, fresh, 1)
      const b = added([...facts, a], fresh, 1)
      return [...facts, a, b, added([...facts, b], fresh, 1)]
    }),
  ),
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
    return world.map((sheet) => (sheet.file === from ? { ...sheet, file: to } : sheet))
  }),
  harmless('move a file into a folder', (world, roll) => {
    const from = world[roll(world.length)]?.file ?? ''
    return world.map((sheet) => (sheet.file === from ? { ...sheet, file: from.replace('en/', 'en/deep/') } : sheet))
  }),
  harmless(
    'move a table to a page of its own',
    one((sheet, _, fresh) => ({ ...sheet, file: `en/own-${fresh()}.md` })),
  ),
  harmless('swap the contents of two pages', (world, roll) => {
    const [a, b] = [roll(world.length), roll(world.length)]
    const [one_, other] = [world[a], world[b]]
    return one_ === undefined || other === undefined
      ? world
      : world.map((sheet, index) =>
          index === a
            ? { ...sheet, file: other.file, heading: other.heading }
            : index === b
              ? { ...sheet, file: one_.file, heading: one_.heading }
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
          ...world.map((sheet, index) => (index === at ? { ...sheet, file: `en/kept-${fresh()}.md` } : sheet)),
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
      : [...world, ...copies.map((sheet) => ({ ...sheet, file: from.replace('.md', '-backup.md') }))]
  }),
  harmful(
    'exchange two texts',
    rows((facts, roll) => {
      const [a, b] = [roll(facts.length), roll(facts.length)]
      return facts.map((fact, index) => {
        const other = facts[index === a ? b : index === b ? a : index] ?? fact
        return { ...fact, text: other.text, meaning: other.meaning }
      })
    }),
  ),
  harmful(
    'exchange two codes',
    rows((facts, roll) => {
      const [a, b] = [roll(facts.length), roll(facts.length)]
      return facts.map((fact, index) => ({
        ...fact,
        code: facts[index === a ? b : index === b ? a : index]?.code ?? fact.code,
      }))
    }),
  ),
  harmful(
    'shift the texts up',
    rows((facts) =>
      facts.map((fact, index) => {
        const next = facts[index + 1] ?? fact
        return { ...fact, text: next.text, meaning: next.meaning }
      }),
    ),
  ),
  harmful(
    'fill a table with other things',
    rows((facts, _, fresh) =>
      facts.length < 3
        ? facts
        : facts.map((fact) => {
            const number = fresh()
            return { ...fact, meaning: `m${number}`, text: saying(number) }
          }),
    ),
  ),
  harmful(
    'delete a row',
    rows((facts, roll) => {
      const at = roll(facts.length)
      return facts.length < 3 ? facts : facts.filter((_, index) => index !== at)
    }),
  ),
  harmful(
    'renumber a row',
    rows((facts, roll) => mapOne(facts, roll(facts.length), (fact) => ({ ...fact, code: fact.code + 500 }))),
  ),
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
]

/** A new table with codes that many tables have. */
export function sheetOf(file: string, fresh: () => number): Sheet {
  const facts = Array.from({ length: 5 }, (_, index): Fact => {
    const number = fresh()
    return { code: index + 1, meaning: `m${number}`, text: saying(number) }
  })
  return { file, heading: 'Errors', prefix: null, isSwapped: false, facts }
}
