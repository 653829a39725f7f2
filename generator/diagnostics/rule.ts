import type { Diagnostic, Severity, Spot, TextEdit } from './diagnostic.ts'

/** What is known of a rule without a problem at hand: what `doc-codes explain RULE` prints. */
export interface RuleDescription {
  /** The stable name, in kebab case. A name that was ever released is never given another meaning. */
  readonly name: string
  /** The severity where the config's `rules` does not say otherwise. */
  readonly severity: Severity
  /** Two or three sentences: what the rule looks for, why that matters, how to mend it. */
  readonly explanation: string
  /** Whether such a problem means that the sources were not read whole: what the model lacks may stand in them. */
  readonly unread?: boolean
}

/** What one problem says: what is wrong, and what mends it. */
export interface Wording {
  readonly message: string
  readonly fix: string
  readonly lines?: readonly string[]
  readonly edits?: readonly TextEdit[]
}

/** A rule: call it with a place and the facts to get the diagnostic. */
export interface Rule<Facts> extends RuleDescription {
  (place: Spot, facts: Facts, related?: readonly Spot[]): Diagnostic
}

/**
 * Makes a rule from its description and its wording.
 *
 * @param rule - The description, and `word`, which turns the facts of one problem into its wording.
 * @returns A function that reports one problem, carrying the description as properties.
 */
export function defineRule<Facts = void>(
  rule: RuleDescription & { readonly word: (facts: Facts, spot: Spot) => Wording },
): Rule<Facts> {
  const { name, severity, explanation, unread = false, word } = rule
  const report = (place: Spot, facts: Facts, related?: readonly Spot[]): Diagnostic => ({
    rule: name,
    severity,
    file: place.file,
    line: place.line,
    column: place.column,
    ...(place.end === undefined ? {} : { end: place.end }),
    ...shortened(word(facts, place)),
    ...(typeof facts === 'object' && facts !== null ? { facts } : {}),
    ...(related === undefined ? {} : { related }),
  })
  Object.defineProperty(report, 'name', { value: name, enumerable: true })
  return Object.assign(report, { severity, explanation, unread })
}

/** A message is read in a line of a terminal: a cell of sixty thousand characters is quoted no further than this. */
const longest = 600

function shortened({ edits = [], ...wording }: Wording): Wording {
  const { message } = wording
  const short = message.length > longest ? { ...wording, message: `${message.slice(0, longest)}…` } : wording
  return edits.length === 0 ? short : { ...short, edits }
}
