/** A line that begins a block, with nothing above that could go on in it. */
export interface Seam {
  /** How many lines stand above. */
  readonly line: number
  readonly offset: number
}

/**
 * Where a document can be cut: at headings, and at letters and bars below a blank line, at the margin. Lists, quotes and
 * paragraphs have ended there; a fence, or HTML, that has not is seen by whoever parses what stands above.
 *
 * @param text - The document.
 */
export function seamsOf(text: string): readonly Seam[] {
  const seams: Seam[] = []
  let offset = 0
  // What stands within lines that look like a fence, or like front matter, is passed over.
  let open: string | null = /^(?:---|\+\+\+)/.test(text) ? text.slice(0, 3) : null
  let isBehindBlank = false
  for (const [line, content] of text.split('\n').entries()) {
    const fence = /^ {0,3}(`{3,}|~{3,})/.exec(content)?.[1]
    if (open !== null) {
      if (line > 0 && isEnd(content, open)) open = null
    } else if (fence !== undefined) open = fence
    else if (line > 0 && (/^#{1,6}[ \t\r]/.test(content) || (isBehindBlank && /^[A-Za-z|]/.test(content))))
      seams.push({ line, offset })
    isBehindBlank = content.trim() === ''
    offset += content.length + 1
  }
  return seams
}

function isEnd(line: string, mark: string): boolean {
  const text = line.trim()
  return text.length >= mark.length && text.replaceAll(mark.charAt(0), '') === ''
}
