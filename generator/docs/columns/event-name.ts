/** English participles: what happened. “Speed”, “need” and “red” are none. */
const participle =
  /(?:(?<=[a-z]{2})(?<!e)ed|agreed|sent|paid|lost|won|sold|held|built|begun|done|gone|seen|shown|hidden|taken|given|written|broken|chosen|frozen|stolen|withdrawn|found|left|bought|caught|split)$/i
/** `order.created`, `order:item:sent`. */
const scoped = /^[A-Za-z][\w-]*(?:[.:/][A-Za-z][\w-]*)+$/
/** `order_paid`, `orderPaid`, `OrderPaid`, `order-paid`, `SMSSent`, `OAuth2TokenIssued`. */
const joined = /^[A-Za-z][A-Za-z\d]*(?:[_-][A-Za-z\d]+)+$|^[A-Za-z][A-Za-z\d]*[A-Z][a-z]+$/
const dotted = /^[a-z][\w-]*(?:\.[a-z][\w-]*)+$/

/** Any name of one word or of several that are joined. */
const identifier = /^[A-Za-z][\w-]*(?:[.:/][\w-]+)*$/
/** Words in quotes, as programs write them. */
const quoted = /^(?:"[\w .:/-]{1,60}"|'[\w .:/-]{1,60}')$/
/** One that nobody writes for a reader. */
const programmers = /^[a-z][\w-]*(?:[.:/][\w-]+)*$/

/** What is known of a column whose cells may name events. */
export interface EventColumn {
  /** Whether its header speaks of events, topics or hooks. */
  readonly isHeadedSo: boolean
  /** Whether the heading above the table does, and the header of the column is a name or unknown. */
  readonly isBelowSo: boolean
  /** Whether its cells are in code font. */
  readonly isLiteral: boolean
}

/**
 * How many of the texts of a column are names of events, as webhooks send them: a thing and what became of it. The names of
 * fields and settings have dots and participles as well, but seldom both.
 *
 * @param cells - Plain texts of its cells.
 * @param column - What is known beside them. Below a header that speaks of events, what has no dots can be one, too; where a
 *   third says what happened, so does every other name with dots (`invoice.upcoming`); and where all begin with a small letter
 *   and have no spaces, or are in code font, all of them are.
 * @returns Their share, 0 to 1.
 */
export function shareOfEvents(cells: readonly string[], { isHeadedSo, isBelowSo, isLiteral }: EventColumn): number {
  if (cells.length === 0) return 0
  const texts = cells.map((text) => text.replace(/^"(.*)"$/, '$1'))
  // `"driver ready"`
  const areQuoted = isLiteral && cells.every((text) => quoted.test(text))
  if (isHeadedSo && areQuoted) return 1
  if (isHeadedSo && texts.every((text) => (isLiteral ? identifier : programmers).test(text))) return 1
  const past = texts.filter((text) => participle.test(text))
  const all = past.filter((text) => scoped.test(text) || joined.test(text))
  // Below “Event data” some fields are called so, too, but never all.
  const areJoined = isHeadedSo || (isBelowSo && all.length === texts.length)
  const names = areJoined ? all : past.filter((text) => scoped.test(text))
  const others = texts.filter((text) => !names.includes(text) && dotted.test(text))
  const areAll = isHeadedSo && names.length * 3 >= texts.length
  return (names.length + (areAll ? others.length : 0)) / texts.length
}

/**
 * Whether a name ends in what happened: `orders/paid`.
 *
 * @param text - The name.
 */
export function saysWhatHappened(text: string): boolean {
  return participle.test(text)
}
