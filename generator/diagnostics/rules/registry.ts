import { defineRule } from '../rule.ts'

/** The registry is no YAML. */
export const registryYaml = defineRule<{ readonly problem: string }>({
  name: 'registry-yaml',
  severity: 'error',
  unread: true,
  explanation:
    'The registry must be YAML. What stands here is not, so that no name can be read and the run would choose them anew. ' +
    'Mend the line, or take the last good version from git.',
  word: ({ problem }) => ({
    message: `The registry is not valid YAML: ${problem.replace(/[.:]$/, '')}.`,
    fix: 'Mend this line, or restore the file from git.',
  }),
})

/** The registry holds the markers of an unfinished merge. */
export const registryConflict = defineRule<null>({
  name: 'registry-conflict',
  severity: 'error',
  unread: true,
  explanation:
    'Two branches added codes in one place of the registry, or named one code differently, and git left both. Nearly always ' +
    'both sides are right: keep all lines, in ascending order of code. Where both name one code, keep the name that was released.',
  word: () => ({
    message: 'The registry holds an unfinished merge.',
    fix: 'Keep the lines of both sides, take the lines with `<<<<<<<`, `=======` and `>>>>>>>` out, and run again.',
  }),
})

/** The registry is not made of sets of entries. */
export const registryShape = defineRule<{
  readonly expected: 'sets' | 'entries' | 'a name' | 'one type of key'
  readonly found: string | null
  /** A letter of a name that is none of ASCII, and the name in ASCII letters that look like it. */
  readonly alike?: { readonly character: string; readonly codePoint: string; readonly instead: string } | null
}>({
  name: 'registry-shape',
  severity: 'error',
  unread: true,
  explanation:
    'The registry lists sets, each set lists codes, one a line, in indented lines without braces round them: so two ' +
    'branches that add codes merge. A set has numbers for keys, or quoted strings, never both.',
  word: ({ expected, found, alike = null }) => {
    if (expected === 'sets') {
      return {
        message: 'The registry must be a list of sets, one key a set.',
        fix: 'Write `apiCode:` in a line of its own, and below it, indented, `8: { name: LoginFailed }`.',
      }
    }
    if (expected === 'entries') {
      return {
        message: `The set ${found ?? ''} must be a list of codes, one a line.`,
        fix: `Write \`${found ?? ''}:\` in a line of its own, and below it, indented, \`8: { name: LoginFailed }\`.`,
      }
    }
    if (alike !== null) {
      return {
        message: `“${alike.character}” (${alike.codePoint}) in the set “${found ?? ''}” only looks like an ASCII letter.`,
        fix: `Write \`${alike.instead}\`.`,
      }
    }
    if (expected === 'a name') {
      return {
        message: `A set cannot be called “${found ?? ''}”: its id becomes a folder and the names of functions.`,
        fix: 'Write an id such as `apiCode`.',
      }
    }
    return {
      message: `The set ${found ?? ''} has numbers and strings for keys.`,
      fix: 'Write every key as a number, or put every key in quotes, as the docs’ codes are.',
    }
  },
})

/** A key of the registry is no code. */
export const registryKey = defineRule<{ readonly written: string | null }>({
  name: 'registry-key',
  severity: 'error',
  unread: true,
  explanation:
    'A key of a set is a code: an integer in plain digits (or `0x` and hexadecimal digits), or a string in quotes. YAML ' +
    'takes `1e3`, `01000` and `1000` for the same number, so the registry refuses all spellings but the last.',
  word: ({ written }) => ({
    message:
      written === null
        ? 'A code must be a number or a quoted string.'
        : `\`${written}\` is not a code as the registry writes it.`,
    fix: "Write an integer in plain digits (`1000`), or put a string in quotes (`'01000'`).",
  }),
})

/** An entry of the registry holds something that it must not. */
export const registryEntry = defineRule<{
  readonly set: string
  readonly code: number | string
  readonly key: string | null
  readonly problem: string
}>({
  name: 'registry-entry',
  severity: 'error',
  unread: true,
  explanation:
    'An entry has a `name`, and may have `kind`, `data`, `was`, `status`, `deprecated`, `anchors` and facets of your own ' +
    '(boolean, number or text). Names are Latin identifiers that JavaScript does not keep for itself.',
  word: ({ set, code, key, problem }) => ({
    message: `The entry ${code} of ${set} cannot be read${key === null ? '' : `, at \`${key}\``}: ${problem}.`,
    fix: 'Write the entry as `8: { name: LoginFailed, kind: error }`.',
  }),
})

/** The registry names a set or a code twice. */
export const registryDuplicate = defineRule<{ readonly what: string; readonly line: number }>({
  name: 'registry-duplicate',
  severity: 'error',
  unread: true,
  explanation:
    'Each set and each code stands in the registry once. A second entry often comes from a merge of two branches that ' +
    'both added the code: keep the one whose name was released.',
  word: ({ what, line }) => ({
    message: `The registry has a second entry for the ${what}; the first is in line ${line}.`,
    fix: 'Keep the entry whose name was released and delete the other.',
  }),
})

/** New codes are not in the registry, and this run may not write it. */
export const registryOutdated = defineRule<{ readonly count: number; readonly lines: readonly string[] }>({
  name: 'registry-outdated',
  severity: 'error',
  explanation:
    'The docs hold codes whose names the registry does not keep yet, and `--frozen` (the default where `CI` is set) keeps ' +
    'the run from writing it. Run `doc-codes generate` and commit the registry, or paste the lines that the report shows.',
  word: ({ count, lines }) => ({
    message: `The registry lacks ${count} change${count === 1 ? '' : 's'} that the docs ask for.`,
    fix: 'Run `doc-codes generate` on your own machine (where CI is set, nothing is recorded) and commit the result, or edit the registry by hand, as shown below.',
    lines,
  }),
})

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

/** A command names a set or a code that the registry does not have. */
export const registryUnknown = defineRule<{ readonly what: string; readonly meant: string | null }>({
  name: 'registry-unknown',
  severity: 'error',
  explanation:
    '`rename` and `accept` edit entries of the registry, and the registry has none for what the command names.',
  word: ({ what, meant }) => ({
    message: `The registry has no ${what}.`,
    fix: meant === null ? 'Look it up in the registry.' : `Did you mean ${meant}?`,
  }),
})

/** A command gives a name that is none. */
export const registryNameIllegal = defineRule<{ readonly name: string }>({
  name: 'registry-name-illegal',
  severity: 'error',
  explanation:
    'A name becomes a member of an enum and part of an exported constant: it is an identifier of at most 64 characters, ' +
    'or a keyword, that no object has already (`constructor`).',
  word: ({ name }) => ({
    message: `“${name}” cannot be the name of a code.`,
    fix: 'Write one word in PascalCase, as `LoginFailed`.',
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
