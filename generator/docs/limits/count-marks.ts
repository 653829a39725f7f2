import type { Limits } from '../../config/limits.ts'
import type { Excess } from './excess.ts'

/** A text in which Markdown looks for pairs of marks: a paragraph, or a row of a table. */
export interface Passage {
  readonly line: number
  readonly text: string
}

/** HTML that an opening mark begins and only a closing one ends: the parser looks for it up to the end of the passage. */
const unending = [
  { opening: '<!--', closing: '-->' },
  { opening: '<?', closing: '?>' },
  { opening: '<![CDATA[', closing: ']]>' },
  { opening: '<!', closing: '>' },
] as const

/** An opening that is never closed costs as much as this many marks. */
const weight = 40

/** The parser looks for the end of code up to the end of the passage: so many characters cost as much as a mark of emphasis. */
const reach = 2_000

/**
 * Counts the marks of passages: the time to pair them grows with the square of their number.
 *
 * @param passages - The passages of a document.
 * @param limits - How many marks one may have.
 * @returns The first passage that has more.
 */
export function countMarks(passages: readonly Passage[], limits: Limits): readonly Excess[] {
  for (const { line, text } of passages) {
    // A short one cannot have too many.
    const count =
      text.length * weight <= limits.marks
        ? 0
        : countPairs(text) + Math.ceil(unclosedCode(text) / reach) + weight * countUnclosed(text)
    if (count > limits.marks) return [{ limit: 'marks', line, count }]
  }
  return []
}

/** `_` between letters is part of a word, and `]` costs time where no bracket is open. */
function countPairs(text: string): number {
  let [count, open] = [0, 0]
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index)
    if (character === '[') open += 1
    if (character === ']' && open > 0) open -= 1
    else if ('*~[]'.includes(character)) count += 1
    else if (character === '_' && !(isWord(text.charAt(index - 1)) && isWord(text.charAt(index + 1)))) count += 1
  }
  return count
}

/** How many characters stand behind back-ticks that nothing closes, together. */
function unclosedCode(text: string): number {
  const closing = new Set<number>()
  let count = 0
  for (const { 0: ticks, index } of [...text.matchAll(/`+/g)].toReversed()) {
    const length = ticks.length - Number(text.charAt(index - 1) === '\\')
    if (length > 0 && !closing.has(length)) count += text.length - index
    closing.add(ticks.length)
  }
  return count
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}_]/u.test(character)
}

function countUnclosed(text: string): number {
  if (!text.includes('<!') && !text.includes('<?')) return 0
  return unending.reduce((sum, { opening, closing }) => {
    const rest = text.slice(Math.max(0, text.lastIndexOf(closing)))
    return sum + rest.split(opening).length - 1
  }, 0)
}
