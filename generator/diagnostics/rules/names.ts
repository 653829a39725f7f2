import { defineRule } from '../rule.ts'

interface CodeFacts {
  readonly set: string
  readonly code: number | string
}

/** Nobody gave a code a name. */
export const nameNeeded = defineRule<
  CodeFacts & { readonly name: string; readonly why: string; readonly registry: string; readonly line: string }
>({
  name: 'name-needed',
  severity: 'warning',
  explanation:
    'Consumers write the name of a code, so it should say what the code means. This one has none: the docs give it no ' +
    'name, the code is no word, and its text gives no good one. Until you write one into the registry it is called by its ' +
    'number. A name that was released never changes without an alias, so name it before.',
  word: ({ set, code, name, why, registry, line }) => ({
    message: `The code ${code} of ${set} is called ${name}, for want of a better name: ${why}.`,
    fix: `Give it a name in ${registry}: \`${line}\`.`,
  }),
})

/** What can be wrong with a name that was made of a text. */
const flaws = {
  cut: 'it breaks off in mid-sentence',
  placeholder: 'what makes its sense is a placeholder in the text',
  opaque: 'it says nothing',
  advice: 'it says what to do, and not what happened',
  shared: 'only the code tells it from another code with the same words',
} as const

/** A name that was made of a text and says too little. */
export const poorName = defineRule<
  CodeFacts & {
    readonly name: string
    readonly flaw: keyof typeof flaws
    readonly registry: string
    readonly line: string
  }
>({
  name: 'poor-name',
  severity: 'warning',
  explanation:
    'A name is recorded once and stays for good. This one was made of the text and does not say what the text says: it breaks off ' +
    'in mid-sentence, or leans on a placeholder. Nobody has used it yet: give the code a better one in the registry before the ' +
    'first release.',
  word: ({ set, code, name, flaw, registry, line }) => ({
    message: `The code ${code} of ${set} would be called ${name}: ${flaws[flaw]}.`,
    fix: `Give it a better name in ${registry}: \`${line}\`.`,
  }),
})

/** A name of the docs among others cannot be an identifier, which the others can. */
export const foreignName = defineRule<CodeFacts & { readonly written: string; readonly name: string }>({
  name: 'name-foreign-script',
  severity: 'warning',
  explanation:
    'Most names of a set are identifiers, and one is written in letters that no name of a code has. It is left aside, and the code is ' +
    'called after its text. Write the name in the letters of the others, or give the code a name in the registry.',
  word: ({ set, code, written, name }) => ({
    message: `The name “${written}” of the code ${code} of ${set} cannot be an identifier, as the others are: the code would be called ${name}.`,
    fix: 'Write it in Latin letters, or give the code a name in the registry.',
  }),
})

/** Two codes of a set would have one name. */
export const nameClash = defineRule<
  CodeFacts & { readonly name: string; readonly other: number | string; readonly otherName: string }
>({
  name: 'name-clash',
  severity: 'error',
  explanation:
    'Names are unique in a set, former names too, and also where upper and lower case are taken for the same: file systems ' +
    'and readers do. Give one of the two codes another name in the registry.',
  word: ({ set, code, name, other, otherName }) => ({
    message: `The codes ${code} and ${other} of ${set} would both be called ${name}${name === otherName ? '' : ` (${otherName})`}.`,
    fix: 'Give one of them another name in the registry, or in the docs.',
  }),
})

/** What the docs call a code cannot be a name. */
export const nameUnusable = defineRule<
  CodeFacts & { readonly written: string; readonly why: string; readonly line: string }
>({
  name: 'name-unusable',
  severity: 'error',
  explanation:
    'A code that is a word is its own name. This one cannot be a name in TypeScript: JavaScript keeps the word for itself, ' +
    'or it has more than 64 characters. Give the code a name in the registry.',
  word: ({ set, code, written, why, line }) => ({
    message: `The code ${code} of ${set} cannot be called ${written}: ${why}.`,
    fix: `Give it a name in the registry: \`${line}\`.`,
  }),
})

/** The run has no registry. */
export const namesNotKept = defineRule<{ readonly count: number; readonly unnamed: number }>({
  name: 'names-not-kept',
  severity: 'warning',
  explanation:
    'Without a config there is no registry, and names are chosen anew from the docs in each run: a reworded text can change ' +
    'a name that programs use. Run `doc-codes init` before you publish what was generated.',
  word: ({ count, unnamed }) => ({
    message:
      `The ${count === 1 ? 'name of 1 code is' : `names of ${count} codes are`} not kept yet: another text in the docs can change ${count === 1 ? 'it' : 'them'}.` +
      (unnamed === 0 ? '' : ` ${unnamed} of them ${unnamed === 1 ? 'has' : 'have'} only a number for a name.`),
    fix: 'Run `doc-codes init` to make a config and a registry.',
  }),
})

/** The names that the docs give are not those of codes. */
export const namesShared = defineRule<{ readonly set: string; readonly codes: number; readonly names: number }>({
  name: 'names-shared',
  severity: 'warning',
  explanation:
    'A name tells one code from the others. Here the docs give the same few names to many codes, so the column says of what ' +
    'kind a code is, not what it is called, and the names are made from the texts instead. Tell the column of names in the ' +
    'config, or write the names into the registry.',
  word: ({ set, codes, names }) => ({
    message: `The docs give ${codes} codes of ${set} only ${names} names: these name no codes.`,
    fix: 'Give each code a name of its own, in the docs or in the registry.',
  }),
})
