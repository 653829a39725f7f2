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

export const noDataType = defineRule<{ readonly code: string; readonly data: string }>({
  name: 'no-data-type',
  severity: 'error',
  explanation:
    'The registry says with `data` what a response with a code carries: one TypeScript type, as `number`, ' +
    "`readonly string[]` or `import('@acme/types').Task`. What stands there is no such type.",
  word: ({ code, data }) => ({
    message: `The data of code ${code} is “${data}”, which is no TypeScript type.`,
    fix: 'Write one TypeScript type into the registry, quoted as YAML asks for: data: "readonly string[]".',
  }),
})
