/**
 * Makes a function that does its work at most once, and only when it is asked.
 *
 * @param make - The work.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
