/** Below this many letters another letter makes another word too easily. */
const fewest = 5

/**
 * Whether a text is another one with a slip of the keyboard mended, or made: one word of letters has one more within it, or
 * two neighbours have changed places. The first and the last letter stay, and no letter takes the place of another: `expired`
 * and `expires` say different things, as do `charged` and `changed`.
 *
 * @param before - The words of a text, joined by spaces.
 * @param now - Those of the other.
 */
export function isRespelt(before: string, now: string): boolean {
  const [old, young] = [before.split(' '), now.split(' ')]
  if (old.length !== young.length) return false
  const [first, ...others] = old.flatMap((word, index) => (word === young[index] ? [] : [[word, young[index] ?? '']]))
  if (first === undefined || others.length > 0) return false
  const [long = '', short = ''] = first.toSorted((a, b) => b.length - a.length)
  if (short.length < fewest || ![long, short].every((word) => /^[\p{L}\p{M}]+$/u.test(word))) return false
  const start = Array.from(long).findIndex((letter, index) => letter !== short[index])
  if (start < 1) return false
  if (long.length === short.length) {
    const exchanged = `${long.slice(0, start)}${long.charAt(start + 1)}${long.charAt(start)}${long.slice(start + 2)}`
    return exchanged === short && start + 2 < long.length
  }
  return start < long.length - 1 && long.slice(0, start) + long.slice(start + 1) === short
}
