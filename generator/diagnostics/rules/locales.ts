import { defineRule } from '../rule.ts'

export const conflictingCode = defineRule<{ readonly code: string; readonly id: string; readonly locale: string }>({
  name: 'conflicting-code',
  severity: 'error',
  explanation:
    'The config gives several tables the same set, and they describe one code with different texts in one language. ' +
    'A code has one meaning, so neither text can be chosen. Make the texts equal, remove one row, or give the tables ' +
    'sets of their own.',
  word: ({ code, id, locale }) => ({
    message: `code ${code} of “${id}” has another text in another table of the same set (${locale})`,
    fix: 'make the two texts equal, remove one of the rows, or give the tables different set ids in the config',
  }),
})
