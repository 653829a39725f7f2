import { anchored, page } from './docs.ts'

/** A code as the world knows it: `meaning` never changes while the thing is the same. */
export interface Fact {
  readonly code: number
  readonly meaning: string
  readonly text: string
  /** How the translation reads, `null` where it lacks the row. */
  readonly ru: string | null
  /** The cell of the column that says whether this is the last word. */
  readonly isFinal: boolean
}

/** A table of the docs. */
export interface Sheet {
  readonly file: string
  readonly heading: string
  readonly prefix: string | null
  readonly isSwapped: boolean
  /** What stands on both sides of a code. */
  readonly mark: '' | '`' | '**'
  /** What the further column is called, `null` where there is none. */
  readonly column: string | null
  /** Where the translation stands, `null` where there is none. */
  readonly translation: string | null
  /** Which table it is a part of, `null` where it was never split. */
  readonly whole: number | null
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

// Three numbers that share no divisor: texts with near numbers have no word in common but the small ones.
const things = 'card parcel invoice refund ticket courier window ledger voucher driver pallet locker'.split(' ')
const events = 'expired vanished melted doubled froze returned overheated drifted exploded waited shrank'.split(' ')
const places =
  'in Almaty,at the depot,on the road,before noon,under water,after the audit,by mistake,near Oslo,for nothing,with a bang,during lunch,without a trace,beside the bridge'.split(
    ',',
  )

/** A text that no other fact has. */
export function saying(number: number): string {
  const [thing, event, place] = [things[number % 12], events[number % 11], places[number % 13]]
  return `The ${thing ?? ''} ${event ?? ''} ${place ?? ''} (case ${number}).`
}

/** A fact that was never told before. */
export function factOf(code: number, number: number): Fact {
  const ru = `Дело ${number}: ${things[number % 12] ?? ''}, ${events[number % 11] ?? ''}.`
  return { code, meaning: `m${number}`, text: saying(number), ru, isFinal: number % 2 === 0 }
}

/** A fact of which no telling word stands in another text. */
export function otherFact(code: number, text: string, fresh: () => number): Fact {
  const fact = factOf(code, fresh())
  const isLike = fact.text.split(' ').some((word) => word.length > 3 && word !== '(case' && text.includes(word))
  return isLike ? otherFact(code, text, fresh) : fact
}

/** The documents of a world, in both languages. */
export function documents(world: World): Readonly<Record<string, string>> {
  const translated = world.flatMap((sheet): World => {
    const facts = sheet.facts.flatMap((fact) => (fact.ru === null ? [] : [{ ...fact, text: fact.ru }]))
    return sheet.translation === null || facts.length === 0 ? [] : [{ ...sheet, file: sheet.translation, facts }]
  })
  return {
    ...pages(world, ['Code', 'Description'], ['yes', 'no']),
    ...pages(translated, ['Код', 'Описание'], ['да', 'нет']),
  }
}

function pages(
  world: World,
  header: readonly string[],
  [yes, no]: readonly [string, string],
): Readonly<Record<string, string>> {
  const files = new Map<string, string>()
  for (const { file, heading, prefix, isSwapped, mark, column, facts } of world) {
    const order = (cells: readonly string[]): readonly string[] => (isSwapped ? cells.toReversed() : cells)
    const more = (cell: string): readonly string[] => (column === null ? [] : [cell])
    const rows = facts.map(({ code, text, isFinal }) =>
      order([
        anchored(prefix, `${code}`).replace(/(?<=^|>)\d+/, `${mark}$&${mark}`),
        text,
        ...more(isFinal ? yes : no),
      ]),
    )
    files.set(file, `${files.get(file) ?? ''}\n${page(heading, order([...header, ...more(column ?? '')]), rows)}`)
  }
  return Object.fromEntries(files)
}

/** A new table with codes that many tables have. */
export function sheetOf(file: string, fresh: () => number): Sheet {
  const facts = Array.from({ length: 5 }, (_, index) => factOf(index + 1, fresh()))
  const translation = file.replace(/^en/, 'ru')
  return {
    file,
    heading: 'Errors',
    prefix: null,
    isSwapped: false,
    mark: '',
    column: null,
    translation,
    whole: null,
    facts,
  }
}
