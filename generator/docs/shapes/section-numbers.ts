import { codeShape, isNumeric } from '../codes/code-shape.ts'

/**
 * Tells whether what headings begin with are the numbers of chapters: `1 Introduction`, `2.1 Installation`.
 *
 * @param numbers - What each heading begins with, in document order.
 */
export function areSectionNumbers(numbers: readonly string[]): boolean {
  return numbers.every(isSection)
}

/**
 * Tells whether they are those of chapters and of annexes, which are counted by letters (`A.4 Call`): one goes up by one from the
 * last, or begins anew.
 *
 * @param numbers - What each heading begins with, in document order.
 */
export function areAnnexNumbers(numbers: readonly string[]): boolean {
  return numbers.every((number, index) => {
    if (isSection(number)) return true
    const last = Number(/^[A-Z]\.(?:\d{1,2}\.)*(\d{1,2})$/.exec(number)?.[1] ?? Number.NaN)
    const before = Number(/\d+$/.exec(numbers[index - 1] ?? '')?.[0] ?? Number.NaN)
    return last === 1 || last === before + 1
  })
}

/**
 * Tells whether plain numbers do not count: chapters go up by one, or begin anew.
 *
 * @param numbers - What each heading begins with, in document order.
 */
export function haveGaps(numbers: readonly string[]): boolean {
  if (!numbers.every((number) => /^\d+$/.test(number))) return false
  return numbers.some(
    (number, index) => index > 0 && Number(number) > 1 && Number(number) !== Number(numbers[index - 1]) + 1,
  )
}

function isSection(number: string): boolean {
  const shape = codeShape(number)
  return shape !== null && isNumeric(shape) && /^\d{1,2}(?:\.\d{1,2})*$/.test(number)
}
