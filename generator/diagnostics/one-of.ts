/**
 * Writes what there is to choose from: `a`, `a or b`, `a, b or c`.
 *
 * @param choices - Each as it is to be read.
 */
export function oneOf(choices: readonly string[]): string {
  return choices.length < 2 ? choices.join('') : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`
}
