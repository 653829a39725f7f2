import { defineRule } from '../rule.ts'

export const exportClash = defineRule<{ readonly name: string; readonly first: string; readonly second: string }>({
  name: 'export-clash',
  severity: 'error',
  explanation:
    'Two things that the output exports would have the same name: the codes of two sets, or a facet and a function that ' +
    'every set has. The program could not import both. Give one set another `typeName`, one facet another name in ' +
    '`facetNames`, or all exports of one set a prefix.',
  word: ({ name, first, second }) => ({
    message: `The output would export “${name}” twice: in ${first} and in ${second}.`,
    fix: 'Give one of the sets another typeName or exports.prefix in the config, or the facet another name in facetNames.',
  }),
})

/** A name that the output would export hides one of the language that emitted code uses. */
export const hiddenName = defineRule<{ readonly name: string; readonly path: string }>({
  name: 'hidden-name',
  severity: 'error',
  explanation:
    'What is emitted uses names of the language, `Map` or `Readonly`; a type or function that is called so would hide ' +
    'them, and the output would not compile.',
  word: ({ name, path }) => ({
    message: `The output would export “${name}” from ${path}, which hides the “${name}” of the language.`,
    fix: 'Give the set another `typeName` or `exports.prefix` in the config, or the facet another name in `facetNames`.',
  }),
})

/** Two sets would be written to one folder. */
export const pathClash = defineRule<{ readonly path: string; readonly first: string; readonly second: string }>({
  name: 'path-clash',
  severity: 'error',
  explanation:
    'Each set has a folder that is called after its id, in lower case and with `-` between the words. Two ids that differ ' +
    'in their spelling alone would share one, and one of the sets would be lost.',
  word: ({ path, first, second }) => ({
    message: `The sets “${first}” and “${second}” would both be written to ${path}.`,
    fix: 'Give one of the two another id in the config.',
  }),
})

/** Two files of the output have one path. */
export const fileClash = defineRule<{ readonly first: string }>({
  name: 'file-clash',
  severity: 'error',
  explanation:
    'Two files of the output would have one path, on disks for which case does not count at least, and one of them would ' +
    'be lost.',
  word: ({ first }) => ({
    message: `This file would have the same path as ${first}.`,
    fix: 'Give the set, the locale or the emitter that makes it another name in the config.',
  }),
})

/** A file of the output has a name that Windows cannot hold. */
export const fileName = defineRule<{ readonly name: string }>({
  name: 'file-name',
  severity: 'error',
  explanation:
    'Windows keeps names such as `aux`, `con` and `nul` for devices, with any ending, and takes none that ends with a dot ' +
    'or a space: a repository that holds such a file cannot be checked out there.',
  word: ({ name }) => ({
    message: `Windows cannot hold a file that is called “${name}”.`,
    fix: 'Give what it is called after another name in the config: `locales.map` for a locale, `sets` for a set.',
  }),
})

/** Two codes would be one member. */
export const memberClash = defineRule<{ readonly member: string; readonly first: string; readonly second: string }>({
  name: 'member-clash',
  severity: 'error',
  explanation:
    'Two codes have names that the casing asked for in the config makes equal. Choose another casing, or rename one of ' +
    'the codes in the registry.',
  word: ({ member, first, second }) => ({
    message: `“${first}” and “${second}” both become the member “${member}”.`,
    fix: 'Choose another members.casing in the config, or rename one of the two in the registry.',
  }),
})

export const facetNameNeeded = defineRule<{ readonly title: string }>({
  name: 'facet-name-needed',
  severity: 'warning',
  explanation:
    'The config asks for facets, and a column or a word of the registry has no Latin letters to make the names of a ' +
    'function and a type of. Nothing is written for it until the config gives it a name.',
  word: ({ title }) => ({
    message: `No English name can be made of “${title}”.`,
    fix: `Add “facetNames: { ${JSON.stringify(title)}: 'name' }” to the config.`,
  }),
})

/** The data of a response is of a type that nobody can know where the code is emitted. */
export const noDataType = defineRule<{
  readonly code: string
  readonly data: string
  /** What of it is at fault. */
  readonly part: string
  readonly suggestion: string | null
}>({
  name: 'no-data-type',
  severity: 'error',
  explanation:
    'The registry says with `data` what a response with a code carries: one TypeScript type, as `number`, ' +
    "`readonly string[]` or `import('@acme/types').Task`. Keywords, literals, lists, tuples, objects, unions and the " +
    'types of the standard library that data is made of may stand there; a type of your own is imported from its package.',
  word: ({ code, data, part, suggestion }) => ({
    message:
      part === data
        ? `The data of code ${code} is “${data}”, which is no TypeScript type that the output knows.`
        : `The data of code ${code} is “${data}”, and “${part}” in it is nothing that the output knows.`,
    fix:
      suggestion === null
        ? 'Write one TypeScript type, quoted as YAML asks for: `data: "readonly string[]"`, or `data: import(\'package\').Name`.'
        : `Write “${suggestion}”, if that is what you mean.`,
  }),
})

export const fileText = defineRule<{ readonly character: string }>({
  name: 'file-text',
  severity: 'error',
  explanation:
    'An emitter of your own wrote a character that nobody sees into a file: a control character, or one that turns the ' +
    'direction of writing, so that the file reads otherwise than it runs. Escape the texts of the docs for the language ' +
    'that you write.',
  word: ({ character }) => ({
    message: `The file would hold the unseen character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}.`,
    fix: 'Escape it in the emitter.',
  }),
})
