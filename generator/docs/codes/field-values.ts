/** `code: 400`, `"error": "bad_lid"`, `error=bad_lid`: a field of an answer, and its value without spaces. */
const field = /^(?:"(?<quoted>[\w.-]+)"|(?<plain>\p{L}[\w.-]+))(?::\s+|\s*=\s*)(?<value>"[^"\s]+"|[\w.-]+)(?:,\s.*)?$/su
/** `{"code": 3, "msg": "The lid is lost"}`: an answer whose first field tells which it is. */
const answer = /^\{\s*"(?<quoted>[\w.-]+)"\s*:\s*(?<value>"[^"\s]+"|[\w.-]+)\s*[,}]/su

/**
 * Reads code cells that all write the same field of an answer, each with its value: `code: 400, reason: "bad_lid"`,
 * or the same first field of an answer in JSON.
 *
 * @param texts - The code cells.
 * @returns The value in each; `null` where the cells are anything else.
 */
export function fieldValues(texts: readonly string[]): ReadonlyMap<string, string> | null {
  if (texts.length < 2) return null
  const values = new Map<string, string>()
  const names = new Set<string>()
  for (const text of texts) {
    const { quoted, plain, value } = (field.exec(text) ?? answer.exec(text))?.groups ?? {}
    const name = quoted ?? plain
    if (name === undefined || value === undefined) return null
    names.add(name)
    values.set(text, value.replaceAll('"', ''))
  }
  return names.size === 1 ? values : null
}
