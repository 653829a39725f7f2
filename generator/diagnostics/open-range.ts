/** What is said of a text that stands for all codes above or below one. */
export interface OpenRange {
  /** Whether the text is such a one: `2+`, `>128`, `200 and above`. */
  readonly isOpen: boolean
}

/** The sentence that tells of such a text. */
export function namesNoLast(text: string): string {
  return `“${text}” stands for many codes and does not name both ends.`
}

/** The sentence that says how to mend it. */
export const bothEnds = 'Write a range with both ends: `200-299`.'
