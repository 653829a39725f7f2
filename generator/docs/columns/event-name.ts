/** English participles: what happened. “Speed”, “feed” and “need” are none. */
const participle =
  /(?:(?<!e)ed|agreed|sent|paid|lost|won|sold|held|built|begun|done|gone|seen|shown|hidden|taken|given|written|broken|chosen|frozen|stolen|withdrawn|found|left|bought|caught|split)$/i
/** `order.created`, `order:item:sent`. */
const scoped = /^[A-Za-z][\w-]*(?:[.:/][A-Za-z][\w-]*)+$/
/** `order_paid`, `orderPaid`, `OrderPaid`, `order-paid`. */
const joined = /^[A-Za-z]+(?:[_-][A-Za-z]+)+$|^[A-Za-z][a-z]+(?:[A-Z][a-z]+)+$/
const dotted = /^[a-z][\w-]*(?:\.[a-z][\w-]*)+$/

/**
 * How many of the texts of a column are names of events, as webhooks send them: a thing and what became of it. The names of
 * fields and settings have dots and participles as well, but seldom both.
 *
 * @param texts - Plain texts of its cells.
 * @param isHeadedSo - Whether its header speaks of events, topics or hooks: what has no dots can be an event, too, and where a third
 *   says what happened, so does every other name with dots (`invoice.upcoming`).
 * @returns Their share, 0 to 1.
 */
export function shareOfEvents(texts: readonly string[], isHeadedSo: boolean): number {
  if (texts.length === 0) return 0
  const names = texts.filter(
    (text) => participle.test(text) && (scoped.test(text) || (isHeadedSo && joined.test(text))),
  )
  const others = texts.filter((text) => !names.includes(text) && dotted.test(text))
  const areAll = isHeadedSo && names.length * 3 >= texts.length
  return (names.length + (areAll ? others.length : 0)) / texts.length
}
