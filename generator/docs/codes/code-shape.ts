/**
 * How a code looks. `integer` and `hex` are safe integers; `digits` are strings of digits that no integer keeps
 * (`007`, beyond 2^53); `dotted` is `4.7.1` or `22-01`; `symbol` is one word in capitals, with digits or with joints (`OK`,
 * `AADSTS50001`, `user.not-found`); `word` any other single word; `placeholder` is `{{NAME}}`.
 */
export type CodeShape = 'integer' | 'hex' | 'digits' | 'dotted' | 'symbol' | 'word' | 'placeholder'

const integer = /^-?(?:0|[1-9]\d*)$/
const hex = /^0x[\da-f]+$/i
const digits = /^\d+$/
const dotted = /^\d+(?:[.-]\d+)+$/
/** `auth/invalid-email`: lower case, as a path begins with a slash and a media type is no code's. */
const scoped = /^[a-z][a-z\d]*(?:\/[a-z][a-z\d]*(?:[-_][a-z\d]+)*)+$/
/**
 * `https://example.com/problems/card-torn`, `https://example.com/validation-error`: the address of a problem's page stands
 * for the problem.
 */
const problemAddress =
  /^https?:\/\/[!-~]*(?:\b(?:probs?|problems?|problem-types?|errors?)\b[/#][!-~]*\w|[-_/#](?:error|problem|failure|exception))$/i
/** `&` within a word belongs to it: `T&E`. */
const symbolCharacters = /^(?:[\w@$#.:-]|(?<=[A-Za-z])&(?=[A-Za-z]))+$/
const word = /^[A-Za-z][a-z'’]*$/
const placeholder = /^(?:\{\{[^{}\s]+\}\}|\{[^{}\s]+\}|%[^%\s]+%|<[^<>\s]+>)$/

/**
 * Tells how a single token looks.
 *
 * @param token - Text without white space.
 * @returns The shape, or `null` where it is none of a code's.
 */
export function codeShape(token: string): CodeShape | null {
  if (token === '-0') return null
  if (integer.test(token)) return Number.isSafeInteger(Number(token)) ? 'integer' : 'digits'
  if (hex.test(token)) return Number.isSafeInteger(Number(token)) ? 'hex' : 'symbol'
  if (digits.test(token)) return 'digits'
  if (dotted.test(token)) return 'dotted'
  if (word.test(token)) return 'word'
  if (symbolCharacters.test(token) && /[A-Za-z]/.test(token) && /[\w\]]$/.test(token)) return 'symbol'
  if (scoped.test(token) || problemAddress.test(token)) return 'symbol'
  return placeholder.test(token) ? 'placeholder' : null
}

/** Whether a code of this shape is made of digits. */
export function isNumeric(shape: CodeShape): boolean {
  return shape === 'integer' || shape === 'hex' || shape === 'digits' || shape === 'dotted'
}
