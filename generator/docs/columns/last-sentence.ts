/**
 * The last sentence of a text: what stands nearest to the table below it.
 *
 * @param text - Plain text.
 */
export function lastSentence(text: string): string {
  return text.split(/(?<=[.!?。！？])\s*(?=\S)/u).at(-1) ?? text
}
