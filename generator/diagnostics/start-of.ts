import type { Place } from './diagnostic.ts'

/** The place of what concerns a whole file. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1 }
}
