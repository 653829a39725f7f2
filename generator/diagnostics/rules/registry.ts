import { codePoint } from '../code-point.ts'
import { defineRule } from '../rule.ts'

// The other rules of the area.
export * from './published-codes.ts'

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
  readonly alike?: { readonly character: string; readonly instead: string } | null
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
        message: `“${alike.character}” (${codePoint(alike.character)}) in the set “${found ?? ''}” only looks like an ASCII letter.`,
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
