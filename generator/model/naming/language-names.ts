/**
 * The types of TypeScript's library that the type of a response's data may name, each with the number of its arguments:
 * all that `lib` ES2022 has for data, and whose arguments are not bound to each other.
 */
export const libraryTypes: ReadonlyMap<string, number> = new Map([
  ['Array', 1],
  ['ArrayBuffer', 0],
  ['Date', 0],
  ['Error', 0],
  ['Exclude', 2],
  ['Extract', 2],
  ['Map', 2],
  ['NonNullable', 1],
  ['Omit', 2],
  ['Partial', 1],
  ['Promise', 1],
  ['Readonly', 1],
  ['ReadonlyArray', 1],
  ['ReadonlyMap', 2],
  ['ReadonlySet', 1],
  ['Record', 2],
  ['RegExp', 0],
  ['Required', 1],
  ['Set', 1],
  ['Uint8Array', 0],
])

/** The types that are words of the language. */
export const typeKeywords: readonly string[] =
  'any bigint boolean never null number object string symbol undefined unknown'.split(' ')

/**
 * The global names that emitted code uses: what a set, a facet or a kind is called must not hide them. An emitter that
 * uses another one adds it here.
 */
const used =
  'Array Error Exclude Map Number Object Partial Pick Promise Readonly ReadonlyMap ReadonlySet Record Reflect Set String'.split(
    ' ',
  )

/** Names that programs use too often for a set to take them unasked. */
const common = 'Status Response Result Event Symbol Function Boolean Request'.split(' ')

const kept: ReadonlySet<string> = new Set([...used, ...libraryTypes.keys()])
const avoided: ReadonlySet<string> = new Set([...kept, ...common])

/** Whether nothing that is emitted may be called so: it would hide a name of the language that emitted code uses. */
export function isOfTheLanguage(name: string): boolean {
  return kept.has(name)
}

/** Whether a name that nobody chose is not to be so: it would hide what programs use. */
export function isAvoided(name: string): boolean {
  return avoided.has(name)
}
