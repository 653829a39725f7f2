import { factOf, type Dice, type Fact, type Sheet, type World } from './world.ts'

/** An edit of the docs, and whether it may stop a run. */
export interface Edit {
  readonly kind: string
  readonly isHarmless: boolean
  readonly apply: (world: World, roll: Dice, fresh: () => number) => World
}

type Change = (sheet: Sheet, roll: Dice, fresh: () => number, world: World) => Sheet

/** Changes one table. */
export const one =
  (change: Change) =>
  (world: World, roll: Dice, fresh: () => number): World => {
    const at = roll(world.length)
    return world.map((sheet, index) => (index === at ? change(sheet, roll, fresh, world) : sheet))
  }

/** Changes the rows of one table. */
export const rows =
  (change: (facts: readonly Fact[], roll: Dice, fresh: () => number) => readonly Fact[]) =>
  (world: World, roll: Dice, fresh: () => number): World =>
    one((sheet, dice_, next) => ({ ...sheet, facts: change(sheet.facts, dice_, next) }))(world, roll, fresh)

/** Changes one row. */
export const mapOne = (facts: readonly Fact[], at: number, change: (fact: Fact) => Fact): readonly Fact[] =>
  facts.map((fact, index) => (index === at ? change(fact) : fact))

/** New rows below the others, with numbers that no part of their table has. */
export const added = (count: number, gap: number): Edit['apply'] =>
  one((sheet, _, fresh, world) => {
    const parts = world.filter((other) => other === sheet || (sheet.whole !== null && other.whole === sheet.whole))
    const last = Math.max(0, ...parts.flatMap(({ facts }) => facts.map(({ code }) => code)))
    const rows = Array.from({ length: count }, (_, index) => factOf(last + gap + index, fresh()))
    return { ...sheet, facts: [...sheet.facts, ...rows] }
  })

/** An edit that no run may stop at. */
export const harmless = (kind: string, apply: Edit['apply']): Edit => ({ kind, isHarmless: true, apply })
/** An edit at which a run may stop. */
export const harmful = (kind: string, apply: Edit['apply']): Edit => ({ kind, isHarmless: false, apply })
