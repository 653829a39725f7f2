/** Lines of a comment inside an enum end before the 120th column. */
const width = 112

/**
 * Breaks the long lines of Markdown. Only prose lines: what is indented, fenced, quoted, a table or a heading stays.
 *
 * @param markdown - Markdown, safe for a comment.
 * @returns The same document in shorter lines.
 */
export function wrap(markdown: string): string {
  let isFenced = false
  const lines = markdown.split('\n').map((line) => {
    if (/^(?:```|~~~)/.test(line)) isFenced = !isFenced
    return isFenced || line.length <= width || /^(?:\s|[>|#])/.test(line) ? line : wrapLine(line)
  })
  return lines.join('\n')
}

function wrapLine(line: string): string {
  // The further lines of a list item are indented to its text.
  const indent = ' '.repeat(/^(?:[-+*]|\d{1,9}[.)]) /.exec(line)?.[0].length ?? 0)
  const lines: string[] = []
  let current = ''
  for (const word of wordsOf(line)) {
    const joined = current === '' ? word : `${current} ${word}`
    if (joined.length > width && current.trim() !== '' && !beginsBlock(word)) {
      lines.push(current)
      current = indent + word
    } else current = joined
  }
  return [...lines, current].join('\n')
}

/** The words; a code span, the text of a link or an inline tag is one word. */
function wordsOf(line: string): readonly string[] {
  const words: string[] = []
  let open: string[] = []
  let depth = 0
  let inCode = false
  for (const word of line.split(' ')) {
    open.push(word)
    inCode = inCode !== (word.split('`').length % 2 === 0)
    depth += word.split(/[[{]/).length - word.split(/[\]}]/).length
    if (inCode || depth > 0) continue
    words.push(open.join(' '))
    open = []
    depth = 0
  }
  return [...words, ...open]
}

/** At the start of a line it would begin a list, a heading, a quote or a table. */
function beginsBlock(word: string): boolean {
  return /^(?:[-+*#>|=~@]|\d{1,9}[.)])/.test(word)
}
