import { defineRule } from '../rule.ts'

/** A row whose description is empty. */
export const emptyDescription = defineRule<{
  readonly code: string
  /** The column whose text says most of the code instead; `null` where none does. */
  readonly beside: string | null
}>({
  name: 'empty-description',
  severity: 'error',
  explanation:
    'A code without a text has no documentation and no message for users; a name beside it says less than a sentence, and a remark ' +
    'or a remedy in another column is no meaning: nobody but its writer knows whether it could be one.',
  word: ({ code, beside }) => ({
    message: `Code ${code} has no description${beside === null ? '.' : `; “${beside}” has a text.`}`,
    fix: beside === null ? 'Describe the code.' : `Describe the code, or move there what “${beside}” says of it.`,
  }),
})

/** A table many of whose rows have no description. */
export const sparseDescriptions = defineRule<{ readonly count: number; readonly rows: number }>({
  name: 'sparse-descriptions',
  severity: 'warning',
  explanation:
    'Where one row among many has no text it was forgotten, which is the error `empty-description`. Where more than half have none, the table is written like that: ' +
    'what users read is then the example of the row, or the name of the code.',
  word: ({ count, rows }) => ({
    message: `${count} of the ${rows} codes of this table have no text in this column.`,
    fix: 'Describe the codes.',
  }),
})

/** A text that nobody has written yet. */
export const placeholderText = defineRule<{ readonly text: string }>({
  name: 'placeholder-text',
  severity: 'warning',
  explanation:
    '“TODO”, a dash or question marks alone are no text: they would be shown to users. Question marks are also what is left where a program could not write the letters of a language.',
  word: ({ text }) => ({
    message: `“${text.slice(0, 60)}” is no text, and users would read it.`,
    fix: 'Write the text.',
  }),
})

/** A translation without a text. */
export const emptyTranslation = defineRule<{ readonly code: string }>({
  name: 'empty-translation',
  severity: 'warning',
  explanation:
    'A row of a translation without a text translates nothing: users of its language read the text of the source.',
  word: ({ code }) => ({
    message: `Code ${code} has no text here, so it counts as not translated.`,
    fix: 'Translate the text.',
  }),
})
