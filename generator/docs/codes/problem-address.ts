/**
 * `https://example.com/out-of-stock`, `/problems#out-of-stock`, `urn:acme:out-of-stock`, `tag:acme.dev,2024:out-of-stock`: what an RFC
 * 9457 problem is called. Its last part is a word, as no page of prose, file or number is.
 */
const address =
  /^((?:https?:\/\/[^\s/?#]+|(?=\/))(?:[/#][\w.~-]*)*?[/#]|(?:urn|tag):[^\s:]+:(?:[^\s:]+:)*)[A-Za-z][A-Za-z\d]*(?:[_-][A-Za-z\d]+)*$/
/** What RFC 9457 calls a problem that has no type of its own. */
const blank = 'about:blank'

/**
 * Whether a text is the address of a problem type, absolute or of this server.
 *
 * @param text - Plain text of a cell.
 */
export function isProblemAddress(text: string): boolean {
  return text === blank || address.test(text)
}

/**
 * Whether texts are addresses of one place that only differ in their last word, as a list of problem types has them.
 *
 * @param texts - Plain texts of the cells of a column.
 */
export function areProblemAddresses(texts: readonly string[]): boolean {
  const bases = texts.filter((text) => text !== blank).map((text) => address.exec(text)?.[1])
  return bases.length > 1 && bases.every((base) => base !== undefined && base === bases[0])
}
