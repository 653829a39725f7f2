import { harmful, harmless, type Edit } from './edit.ts'

/** Edits that part tables, put them together, or repeat them. */
export const editsOfParts: readonly Edit[] = [
  harmless('split a table', (world, roll, fresh) => {
    const at = roll(world.length)
    const old = world[at]
    if (old === undefined || old.facts.length < 4) return world
    const half = Math.ceil(old.facts.length / 2)
    const whole = old.whole ?? fresh()
    return world.flatMap((sheet, index) =>
      index === at
        ? [
            { ...sheet, whole, facts: old.facts.slice(0, half) },
            { ...sheet, heading: `Rare ${fresh()}`, prefix: null, whole, facts: old.facts.slice(half) },
          ]
        : [sheet],
    )
  }),
  harmless('put the parts of a table together', (world, roll) => {
    const all = world.filter(({ whole }) => whole !== null)
    const { whole } = all[roll(all.length)] ?? { whole: null }
    const [first, ...others] = world.filter((sheet) => whole !== null && sheet.whole === whole)
    return first === undefined
      ? world
      : world.flatMap((sheet) =>
          sheet === first
            ? [{ ...first, whole: null, facts: [first, ...others].flatMap(({ facts }) => facts) }]
            : others.includes(sheet)
              ? []
              : [sheet],
        )
  }),
  harmless('move a row to another part of its table', (world, roll) => {
    const parts = world.filter(({ whole, facts }) => whole !== null && facts.length > 2)
    const from = parts[roll(parts.length)]
    const to = world.find((sheet) => sheet !== from && sheet.whole === from?.whole)
    const fact = from?.facts[0]
    if (from === undefined || to === undefined || fact === undefined) return world
    return world.map((sheet) =>
      sheet === from
        ? { ...from, facts: from.facts.slice(1) }
        : sheet === to
          ? { ...to, facts: [...to.facts, fact] }
          : sheet,
    )
  }),
  harmless('a copy of a page beside it', (world, roll) => {
    const from = world[roll(world.length)]?.file ?? ''
    const copies = world.filter(({ file }) => file === from)
    return world.length > 12 || from.includes('backup')
      ? world
      : [...world, ...copies.map((sheet) => ({ ...sheet, file: from.replace('.md', '-backup.md'), translation: null }))]
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
]
