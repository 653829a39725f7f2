// The parser moves all that stands behind, or copies all that it has read, for each small edit of its events: a paragraph
// of ten thousand lines and ten thousand footnotes took many seconds. Both bundlers get it with the edits made in place;
// the events that come out are the same, which test/docs/edit-in-place.test.ts holds.
import { readFile } from 'node:fs/promises'

const name = 'edit-in-place'

const edits = [
  {
    // Where reading goes on behind a part is kept in one map: an object with such numbers for keys is slow to make, and each
    // part had one of its own.
    module: /micromark-util-subtokenize[\\/]index\.js$/,
    changes: [
      [/const jumps = \{\};/, 'const jumps = new Map();'],
      [/while \(index in jumps\)/, 'while (jumps.has(index))'],
      [/index = jumps\[index\];/g, 'index = jumps.get(index);'],
      [/Object\.assign\(jumps, subcontent\(events, index\)\);/, 'subcontent(events, index, jumps);'],
      [/function subcontent\(events, eventIndex\)/, 'function subcontent(events, eventIndex, gaps)'],
      [/const gaps = \{\};/, ''],
      [/gaps\[(.*?\[0\])\] = (.*);/, 'gaps.set($1, $2);'],
      [/return gaps;/, ''],
    ],
  },
  {
    // What a handler is called with is made anew where another tokenizer has read the event, not for each event.
    module: /mdast-util-from-markdown[\\/]lib[\\/]index\.js$/,
    changes: [
      [
        /const listStack = \[\];/,
        'let shared; const ownOf = (it) => (shared?.sliceSerialize === it ? shared : (shared = { ...context, sliceSerialize: it })); $&',
      ],
      [/\{\s*\.\.\.context,\s*sliceSerialize: (events\[index\]\[2\]\.sliceSerialize)\s*\}/g, 'ownOf($1)'],
    ],
  },
  {
    // What stands before the first edit need not move.
    module: /micromark-util-edit-map[\\/]index\.js$/,
    changes: [[/vecs\.push\(events\.slice\(\)\);?\s*events\.length = 0;?/, '']],
  },
  {
    // Text that was cut is joined by one walk that moves each event once.
    module: /micromark[\\/]lib[\\/]initialize[\\/]text\.js$/,
    changes: [
      [
        /let index = -1;\s*\/\*\* @type \{number \| undefined\} \*\/\s*let enter;[\s\S]*?(?=return extraResolver)/,
        `let kept = 0
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
      ],
    ],
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
  return (
    edit?.changes.reduce((text, [from, to]) => {
      const changed = text.replace(from, to)
      if (changed === text) throw new Error(`${id} has changed: look whether it still does what is mended here`)
      return changed
    }, code) ?? null
  )
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
    onLoad(
      { filter: /[\\/](?:micromark(?:-util-(?:edit-map|subtokenize))?|mdast-util-from-markdown)[\\/].*\.js$/ },
      async ({ path }) => {
        const contents = editInPlace(path, await readFile(path, 'utf8'))
        return contents === null ? undefined : { contents }
      },
    )
  },
}
