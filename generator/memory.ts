/**
 * What earlier runs made, so that it need not be made again. What is made must be data that JSON
 * holds, and depend on nothing but what it is known by; what is remembered is then the same as what would be made.
 */
export interface Memory {
  /**
   * Gives what was made of the same, else makes it.
   *
   * @param known - Everything that it is made of, as a text; asked for only where something is remembered.
   * @param make - Makes it.
   */
  readonly recall: <Value>(known: () => string, make: () => Value) => Value
  /** The same for what takes its time. */
  readonly recallLater: <Value>(known: () => string, make: () => Promise<Value>) => Promise<Value>
  /** A short text in the stead of a long one that much is known by: the same for the same, and for nothing else. */
  readonly brief: (known: () => string) => string
  /** Whether there is nothing in it. */
  readonly isEmpty: () => boolean
}

/** Remembers nothing. */
export const noMemory: Memory = {
  recall: (_, make) => make(),
  recallLater: (_, make) => make(),
  brief: () => '',
  isEmpty: () => true,
}

/** What stands under all that a value is made of is what this build made of it. */
export function isMadeBy<Value>(_: () => Value, found: unknown): found is Value {
  return found !== null
}
