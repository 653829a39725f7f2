/**
 * Reads a catalog as a program does.
 *
 * @param text - JSON: one flat object of texts.
 */
export function parseCatalog(text: string): ReadonlyMap<string, string> {
  const parsed: unknown = JSON.parse(text)
  if (typeof parsed !== 'object' || parsed === null) throw new TypeError('no object')
  return new Map(
    Object.entries(parsed).map(([key, message]: [string, unknown]) => {
      if (typeof message !== 'string') throw new TypeError(`${key} is no text`)
      return [key, message]
    }),
  )
}
