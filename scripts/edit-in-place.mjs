// The parser moves all that stands behind, or copies all that it has read, for each small edit of its events: a paragraph
// of ten thousand lines and ten thousand footnotes took many seconds. Both bundlers get it with the edits made in place;
// the events that come out are the same, which test/docs/edit-in-place.test.ts holds.
import { readFile } from 'node:fs/promises'

const name = 'edit-in-place'

const edits = [
  {
    // What stands before the first edit need not move.
    module: /micromark-util-edit-map[\\/]index\.js$/,
    from: /vecs\.push\(events\.slice\(\)\);?\s*events\.length = 0;?/,
    to: '',
  },
  {
    // Text that was cut is joined by one walk that moves each event once.
    module: /micromark[\\/]lib[\\/]initialize[\\/]text\.js$/,
    from: /let index = -1;\s*\/\*\* @type \{number \| undefined\} \*\/\s*let enter;[\s\S]*?(?=return extraResolver)/,
    to: `let kept = 0
for (let index = 0; index < events.length; ) {
  let next = index
  while (next < events.length && events[next][1].type === 'data') next++
  if (next - index > 2) events[index][1].end = events[next - 1][1].end
  const end = next === index ? index + 1 : Math.min(next, index + 2)
  while (index < end) events[kept++] = events[index++]
  if (next > index) index = next
}
events.length = kept
`,
  },
]

/**
 * A module of the parser, mended; of any other nothing.
 *
 * @param {string} id
 * @param {string} code
 */
export function editInPlace(id, code) {
  const edit = edits.find(({ module }) => module.test(id))
  if (edit === undefined) return null
  if (!edit.from.test(code)) throw new Error(`${id} has changed: look whether it still moves all events for each edit`)
  return code.replace(edit.from, () => edit.to)
}

/** The plugin of Rolldown. */
export const forRolldown = {
  name,
  transform(code, id) {
    const mended = editInPlace(id, code)
    return mended === null ? null : { code: mended, map: null }
  },
}

/** The plugin of esbuild. */
export const forEsbuild = {
  name,
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]micromark(?:-util-edit-map)?[\\/].*\.js$/ }, async ({ path }) => {
      const contents = editInPlace(path, await readFile(path, 'utf8'))
      return contents === null ? undefined : { contents }
    })
  },
}
