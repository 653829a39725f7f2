import { defineRule } from '../rule.ts'

/** A merge that was not finished. */
export const conflictMarkers = defineRule<{ readonly marker: string; readonly last: number | null }>({
  name: 'conflict-markers',
  severity: 'error',
  unread: true,
  explanation:
    'Git marks with `<<<<<<<`, `|||||||`, `=======` and `>>>>>>>` where two versions could not be merged. To Markdown they are quotes, titles and rows, so that the tables round them are read wrong: nothing else is said of the document until they are gone.',
  word: ({ marker, last }) => ({
    message:
      last === null
        ? `The marker “${marker}” of an unfinished merge stands here.`
        : `An unfinished merge stands here: “${marker}”, up to line ${last}.`,
    fix:
      last === null
        ? 'Delete the line, and check the rows round it.'
        : 'Keep one of the two versions, or what is right of both, and delete the lines of the markers.',
  }),
})
