import { escape, unseen } from './literal.ts'

/**
 * Makes a text of the docs safe to stand in a TSDoc comment: it stays prose, whatever it says. Tags (`@deprecated`),
 * inline tags (`{@link x}`) and pragmas (`//# sourceMappingURL`, `@__PURE__`) lose their meaning and stay readable.
 *
 * @param markdown - Markdown of the docs, its line ends LF.
 * @returns The same Markdown, neutralised. {@link comment} still has to close it in.
 */
export function prose(markdown: string): string {
  return pieces(markdown)
    .map(({ code, text }) => unsee(unmark(code ? untagCode(text) : untag(text))))
    .join('')
}

/**
 * Closes a text into a `/** … *\/` comment. The last step of all: `*\/` inside is replaced here and nothing follows.
 *
 * @param text - TSDoc: our own words, and the docs' words that went through {@link prose}.
 * @returns The comment, on one line where it has one.
 */
export function comment(text: string): string {
  const lines = text
    .replaceAll('*/', '*\\/')
    .split('\n')
    .map((line) => line.trimEnd())
  const [only] = lines
  if (lines.length === 1 && only !== undefined) return `/** ${only} */`
  return ['/**', ...lines.map((line) => (line === '' ? ' *' : ` * ${line}`)), ' */'].join('\n')
}

/** A code span with its back-ticks, or what stands between two. */
interface Piece {
  readonly code: boolean
  readonly text: string
}

function pieces(markdown: string): readonly Piece[] {
  const runs = [...markdown.matchAll(/(?<!\\)`+/g)]
  const found: Piece[] = []
  const lastOf = new Map(runs.map((run, index) => [run[0], index]))
  let from = 0
  for (let open = 0; open < runs.length; open++) {
    const run = runs[open]
    if (run === undefined || (lastOf.get(run[0]) ?? 0) <= open) continue
    const close = runs.findIndex((other, index) => index > open && other[0] === run[0])
    const end = (runs[close]?.index ?? 0) + run[0].length
    found.push({ code: false, text: markdown.slice(from, run.index) })
    found.push({ code: true, text: markdown.slice(run.index, end) })
    from = end
    open = close
  }
  return [...found, { code: false, text: markdown.slice(from) }]
}

// An escape of Markdown stays as it is; an @ inside a word is an e-mail address.
function untag(text: string): string {
  return text.replace(/\\[^\w\s]|[{}`]|(?<![\w./+-])@/g, (found) => (found.length > 1 ? found : `\\${found}`))
}

// TypeScript reads tags in code spans, too, but for one right behind the back-tick.
function untagCode(text: string): string {
  return text.replace(/(?<=[\s{])@/g, '\\@')
}

// Words to which bundlers and debuggers listen wherever they stand in a comment. A backslash would keep the entity from being one.
function unmark(text: string): string {
  return text
    .replace(/\\?@(?=license|preserve|cc_on)/g, '&#64;')
    .replace(/(?<=[#@])__/g, '\\__')
    .replaceAll('sourceMappingURL=', 'sourceMappingURL\\=')
}

// Zero-width joiners stay: Persian, the Indic scripts and emoji are written with them. Spaces are no danger in prose.
function unsee(text: string): string {
  const seen = text.replace(unseen, (character) => {
    if (character === '\t') return ' '
    return /[\n\u200C\u200D\p{Zs}]/u.test(character) ? character : escape(character)
  })
  return seen.replace(/\p{Cs}/gu, escape)
}
