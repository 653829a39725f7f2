import { oneOf } from '../diagnostics/one-of.ts'

const kinds: ReadonlyMap<string, string> = new Map([
  ['Object', 'an object'],
  ['Array', 'a list'],
  ['string', 'a text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
])

/**
 * Says in words what the schema's library expects: `(Object | ("flat" | "error"))` is `an object, "flat" or "error"`.
 *
 * @param expected - As the library writes it.
 */
export function expectedWords(expected: string): string {
  const choices = choicesOf(expected)
  return choices === null ? expected : oneOf(choices.map((choice) => kinds.get(choice) ?? choice))
}

/**
 * Says in words what stands in the place of what is expected.
 *
 * @param received - As the schema's library writes it.
 */
export function receivedWords(received: string): string {
  return kinds.get(received) ?? received
}

/**
 * The texts among what is expected.
 *
 * @param expected - As the schema's library writes it.
 */
export function expectedTexts(expected: string): readonly string[] {
  return (choicesOf(expected) ?? []).flatMap((choice) => /^"(.*)"$/.exec(choice)?.[1] ?? [])
}

/** The choices one by one; `null` where the expectation is a sentence. */
function choicesOf(expected: string): readonly string[] | null {
  const choices = expected.match(/"(?:[^"\\]|\\.)*"|[^\s()|]+/g) ?? []
  const isChoice = choices.every(
    (choice) => choice.startsWith('"') || kinds.has(choice) || /^(?:null|\d+)$/.test(choice),
  )
  return isChoice ? choices : null
}
