import { defineRule } from '../rule.ts'

/** A code of the registry is not in the docs. */
export const codeVanished = defineRule<{
  readonly set: string
  readonly code: string
  readonly name: string
  readonly lines: readonly string[]
}>({
  name: 'code-vanished',
  severity: 'error',
  explanation:
    'A code that was published is not in the docs any more. Programs use its name, so a person must say that this is meant: ' +
    'a deleted row, a damaged table or a table that became a paragraph look the same. Put the row back, or accept that it ' +
    'is gone: its name stays, deprecated, with its last text.',
  word: ({ set, code, name, lines }) => ({
    message: `The code ${code} (${name}) of ${set} is not in the docs any more.`,
    fix: `Put its row back. If it is gone for good, run \`doc-codes accept ${set} ${code}\`, or write its entry as below.`,
    lines,
  }),
})

/** A set of the registry is not in the docs. */
export const setVanished = defineRule<{
  readonly set: string
  readonly codes: number
  readonly found: readonly string[]
}>({
  name: 'set-vanished',
  severity: 'error',
  explanation:
    'A whole code table that was published is not in the docs any more. It may have been deleted or moved, its header may ' +
    'have changed so that it is no code table for doc-codes, or a wrong delimiter row turned it into a paragraph. Put it ' +
    'back, or accept that it is gone: its names stay, deprecated, with their last texts.',
  word: ({ set, codes, found }) => ({
    message:
      `The table of ${set} (${codes} codes) is not in the docs any more.` +
      (found.length === 0 ? '' : ` The docs have these tables: ${found.join(', ')}.`),
    fix:
      `Put it back, and check its header and delimiter rows. If it is gone for good, run \`doc-codes accept ${set}\`, ` +
      'or add `status: removed` to each of its entries.',
  }),
})

/** The texts of a published set stand beside other codes. */
export const setRenumbered = defineRule<{
  readonly set: string
  readonly code: number | string
  readonly name: string
  readonly now: number | string
  /** How many texts stand beside other codes. */
  readonly codes: number
  /** What the table is called without the registry. */
  readonly other: string
}>({
  name: 'set-renumbered',
  severity: 'error',
  explanation:
    'A published table has the texts that it had, and no code that it had. Programs compare codes: to them all these are new, and the old ones are gone.',
  word: ({ set, code, name, now, codes, other }) => ({
    message: `The codes of ${set} are others now: ${code} (${name}) has become ${now}, and so ${codes === 2 ? 'has one' : `have ${codes - 1}`} more.`,
    fix: `Write the codes that were published. If the API has changed them, run \`doc-codes accept ${set}\`: its names stay, deprecated, and this table becomes the set ${other}.`,
  }),
})

/** A set's codes were integers and are strings, or the other way round. */
export const valueTypeChanged = defineRule<{
  readonly set: string
  readonly before: string
  readonly after: string
  /** The first code that is not of the former type, as the docs write it; `null` where there is none. */
  readonly code: string | null
}>({
  name: 'value-type-changed',
  severity: 'error',
  explanation:
    'Programs compare codes, and `8` is not `"8"`. A single row that is no number turns a whole set of numbers into one of ' +
    'strings, so that this is most often a mistake in one row.',
  word: ({ set, before, after, code }) => ({
    message:
      code === null
        ? `The codes of ${set} were ${plural(before)} and are ${plural(after)} now.`
        : `The codes of ${set} were ${plural(before)}, and “${code}” makes ${plural(after)} of them.`,
    fix:
      (code === null ? `Look for a code in the docs that is no ${before}.` : `Write the ${before} that is meant.`) +
      ` If the change is meant, it is another set: give it another id in the config.`,
  }),
})

function plural(type: string): string {
  return type === 'integer' ? 'integers' : 'strings'
}

/** The docs call a set by another id, and it keeps its own. */
export const setRenamed = defineRule<{ readonly before: string; readonly after: string }>({
  name: 'set-renamed',
  severity: 'note',
  explanation:
    'A table that has no id in the config gets one from its anchors, its file or its heading. One of these changed, and the ' +
    'table says most of what the registry has under its former id. So it is taken for the same set and keeps its ' +
    'id, its type name and all its names.',
  word: ({ before, after }) => ({
    message: `The docs call this table ${after} now; it holds the codes of ${before}, and stays ${before}.`,
    fix:
      `Do nothing if that is right: the registry knows it from now on. If it is another table, put a table ` +
      `with the codes of ${before} back, or run \`doc-codes accept ${before}\`.`,
  }),
})

/** A command accepts the disappearance of a code that the docs hold. */
export const codeStillDocumented = defineRule<{
  readonly set: string
  readonly code: number | string
  readonly name: string
  /** The codes of the same command of which something is asked. */
  readonly asked: readonly (number | string)[]
}>({
  name: 'code-still-documented',
  severity: 'error',
  explanation:
    '`accept` takes note that a code is gone from the docs. This one is still there: take its row out first.',
  word: ({ set, code, name, asked }) => ({
    message: `The code ${code} (${name}) of ${set} is still in the docs${asked.length === 0 ? '' : ', so nothing was accepted'}.`,
    fix: `Take its row out of the docs first, or write \`deprecated: …\` into its entry.${asked.length === 0 ? '' : ` Of the others alone: \`doc-codes accept ${set} ${asked.join(' ')}\`.`}`,
  }),
})
