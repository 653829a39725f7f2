import { closest } from '../closest.ts'
import { oneOf } from '../one-of.ts'
import { defineRule } from '../rule.ts'

/** `doc-codes compare` names something that holds no codes. */
export const codeExportMissing = defineRule<{
  /** What was named; `''` where nothing was. */
  readonly name: string
  readonly file: string
  /** The exports that hold codes. */
  readonly exports: readonly string[]
}>({
  name: 'code-export-missing',
  severity: 'error',
  explanation:
    '`doc-codes compare FILE#NAME` reads the codes that a TypeScript or JavaScript file exports: an enum, an object, a union of literals, a list, a `Map` or the static members of a class, in a namespace (`Codes.ErrorCode`) or as `module.exports`, too. The file does not export that name, or what it exports does not consist of literals.',
  word: ({ name, file, exports }) => {
    const meant = closest(name, exports)
    const known = exports.slice(0, 12).map((one) => `${file}#${one}`)
    return {
      message: name === '' ? 'This names a file, and no export of it.' : `No codes are exported as “${name}” here.`,
      fix:
        known.length === 0
          ? 'Name a file that exports codes: an enum, an object `as const`, a union of literals or a class with static members.'
          : meant === null
            ? `Write ${oneOf(known)}.`
            : `Did you mean ${file}#${meant}?`,
    }
  },
})

/** A member has no value that a code can have. */
export const codeNotLiteral = defineRule<{
  readonly name: string | null
  /** The value where it is known and too large; `null` where it is computed. */
  readonly value: string | null
}>({
  name: 'code-not-literal',
  severity: 'error',
  explanation:
    '`doc-codes compare` and `adopt` read values that stand in the program: numbers that JavaScript holds exactly (up to 9007199254740991) and strings. A member that is computed when the program runs has none, and a `bigint` equals no number of a response in JSON.',
  word: ({ name, value }) => ({
    message:
      value === null
        ? `The value of ${name ?? 'a code'} is computed, so nobody can say which code it is.`
        : `The code ${value}${name === null ? '' : ` (${name})`} is a bigint, or larger than a number holds exactly.`,
    fix:
      value === null
        ? 'Write it as a literal.'
        : 'Write it as a string, in the docs and in the program, and let the server send one: JSON.parse would round the number.',
  }),
})

/** The docs have a code that a program lacks. */
export const codeNotInProgram = defineRule<{ readonly code: string; readonly text: string; readonly program: string }>({
  name: 'code-not-in-program',
  severity: 'error',
  explanation:
    '`doc-codes compare` holds codes that were typed by hand against the docs. The docs have a code that the program does not know: it may come from a server today.',
  word: ({ code, text, program }) => ({
    message: `The code ${code} (“${text}”) is not in ${program}.`,
    fix: `Add it to ${program}, or take the row out of the docs.`,
  }),
})

/** A program has a code that the docs lack. */
export const codeNotInDocs = defineRule<{ readonly code: string; readonly name: string | null }>({
  name: 'code-not-in-docs',
  severity: 'error',
  explanation:
    '`doc-codes compare` holds codes that were typed by hand against the docs. The program has a code that no row documents: it is gone, or internal on purpose. Pass `--ignore` with such codes, or let `doc-codes adopt` take the codes over: it keeps them as internal.',
  word: ({ code, name }) => ({
    message: `The code ${code}${name === null ? '' : ` (${name})`} is not in the docs.`,
    fix: `Document it, delete it, or pass \`--ignore ${code}\` where it is internal on purpose.`,
  }),
})

/** The docs give a code another name than a program does. */
export const codeNamedOtherwise = defineRule<{ readonly code: string; readonly name: string; readonly docs: string }>({
  name: 'code-named-otherwise',
  severity: 'note',
  explanation:
    'The docs and the program have different names for one code. Nothing breaks, but who reads one will not find it in the other.',
  word: ({ code, name, docs }) => ({
    message: `The code ${code} is ${name} here and “${docs}” in the docs.`,
    fix: 'Use one name in both.',
  }),
})

/** A path of a data file leads to no codes. */
export const codeDataMissing = defineRule<{
  readonly path: string
  readonly keys: readonly string[]
  /** Why the file cannot be parsed; `null` where it can. */
  readonly broken: string | null
}>({
  name: 'code-data-missing',
  severity: 'error',
  explanation:
    '`doc-codes compare FILE#PATH` reads the codes that stand at a path of a JSON or YAML file: a list of codes or of records, or a map of names or codes. Nothing of that kind stands there.',
  word: ({ path, keys, broken }) => ({
    message:
      broken !== null
        ? `This is neither JSON nor YAML: ${broken}.`
        : path === ''
          ? 'No codes stand at the top of this file.'
          : `No codes stand at “${path}” here.`,
    fix:
      broken !== null
        ? 'Correct the file.'
        : keys.length === 0
          ? 'Name another file.'
          : `Write a path such as \`/${keys[0] ?? ''}\`; the keys are ${keys.slice(0, 12).join(', ')}.`,
  }),
})

/** A data file gives one key twice among the codes. */
export const codeKeyRepeated = defineRule<{ readonly key: string }>({
  name: 'code-key-repeated',
  severity: 'error',
  explanation:
    '`doc-codes compare FILE#PATH` reads a map of a JSON or YAML file in which one key stands twice. Programs keep the last and lose the first without a word.',
  word: ({ key }) => ({
    message: `The key “${key}” stands here a second time, and programs keep only one of the two.`,
    fix: 'Delete one of them, or give it the key that it should have.',
  }),
})

/** The comment of a member says another thing than the docs. */
export const codeDescribedOtherwise = defineRule<{
  readonly code: string
  readonly comment: string
  readonly docs: string
}>({
  name: 'code-described-otherwise',
  severity: 'note',
  explanation:
    'The comment above a member and the text of the docs have hardly a word in common. One of them is old, or they are in different languages.',
  word: ({ code, comment, docs }) => ({
    message: `The comment of ${code} says “${comment}”, and the docs “${docs}”.`,
    fix: 'Let the comment say what the docs say, or take it out.',
  }),
})

/** The registry has other names for codes than the program that is to be adopted. */
export const adoptedOtherwise = defineRule<{
  readonly set: string
  readonly differences: readonly { readonly code: string; readonly name: string; readonly registered: string }[]
}>({
  name: 'adopted-otherwise',
  severity: 'error',
  explanation:
    '`doc-codes adopt` records the names that a program has. The registry has others for the same codes already, and does not give up a name that may have been released.',
  word: ({ set, differences }) => {
    const shown = differences
      .slice(0, 5)
      .map(({ code, name, registered }) => `${code} is ${registered} there and ${name} here`)
    const more = differences.length > shown.length ? `, and ${differences.length - shown.length} more` : ''
    return {
      message: `The registry names codes of ${set} otherwise: ${shown.join(', ')}${more}.`,
      fix: `If no release had these names, delete \`${set}:\` and what stands below it from the registry, and run this again. Else rename the codes one by one, as \`doc-codes rename ${set} ${differences[0]?.code ?? ''} ${differences[0]?.name ?? ''}\`.`,
    }
  },
})

/** No set of the docs has the codes of a program. */
export const nothingToAdopt = defineRule<{ readonly program: string; readonly sets: readonly string[] }>({
  name: 'nothing-to-adopt',
  severity: 'error',
  explanation:
    '`doc-codes adopt` gives the codes of a program to the set of the docs that shares most codes with it. None shares any, or the one that `--set` names does not exist.',
  word: ({ program, sets }) => ({
    message: `No set of the docs has the codes of ${program}.`,
    fix:
      sets.length === 0
        ? 'Write a table of the codes into the docs first.'
        : `Name the set with \`--set\`: ${sets.slice(0, 12).join(', ')}.`,
  }),
})

/** A member of a program cannot be in the registry. */
export const cannotAdopt = defineRule<{
  readonly code: string
  readonly name: string | null
  readonly why: 'type' | 'name' | 'case'
  readonly expected: string
}>({
  name: 'cannot-adopt',
  severity: 'error',
  explanation:
    '`doc-codes adopt` records members as they are: names that are identifiers and differ in more than their case, and values of the type that the docs’ codes have.',
  word: ({ code, name, why, expected }) => ({
    message:
      why === 'type'
        ? `The code ${code}${name === null ? '' : ` (${name})`} is of another type than the codes of the docs, which are ${expected}.`
        : why === 'case'
          ? `“${name ?? ''}” (${code}) is told from ${expected} by its case alone.`
          : `“${name ?? ''}” (${code}) cannot be the name of a code.`,
    fix:
      why === 'type'
        ? 'Write the codes of both alike first: programs compare them with what the server sends.'
        : why === 'case'
          ? "Rename one of the two first, with the editor's rename, which follows its uses: readers and file systems take them for one."
          : `Rename the member to an identifier of at most 64 characters first${expected === '' ? '' : `, to ${expected},`} with the editor's rename, which follows its uses: every object has some names already, and others stand in quotes.`,
  }),
})
