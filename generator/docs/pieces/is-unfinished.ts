import type { RootContent } from 'mdast'

/** What begins HTML that goes on over blank lines, and what ends it. */
const long = [
  { begin: /^<(?:script|pre|style|textarea)(?![\w-])/i, end: /<\/(?:script|pre|style|textarea)>/i },
  { begin: /^<!--/, end: /-->/ },
  { begin: /^<\?/, end: /\?>/ },
  { begin: /^<!\[CDATA\[/, end: /\]\]>/ },
  { begin: /^<![a-z]/i, end: />/ },
] as const

/**
 * Whether a block may go on behind the end of its piece: a fence without its end, HTML before its own. In a list or a quote
 * these end with it, but the blank lines above what comes next are theirs or not.
 *
 * @param node - The last block of a piece.
 * @param text - The document.
 * @param end - Where the piece ends in it.
 */
export function isUnfinished(node: RootContent, text: string, end: number): boolean {
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') {
    const last = node.children.at(-1)
    return last !== undefined && isUnfinished(last, text, end)
  }
  if (node.type === 'code') return isOpenFence(text.slice(node.position?.start.offset, end))
  if (node.type !== 'html') return false
  const rule = long.find(({ begin }) => begin.test(node.value))
  if (rule !== undefined) return !rule.end.test(node.value.replace(rule.begin, ''))
  return !/\n[ \t]*\r?\n$/.test(text.slice(0, end).slice(-1000))
}

/** Indented lines are no fence: those end with what is not indented. */
function isOpenFence(source: string): boolean {
  const [first = '', ...lines] = source.trimEnd().split('\n')
  const [mark] = /^(?:`{3,}|~{3,})/.exec(first) ?? []
  if (mark === undefined) return false
  const last = lines.at(-1)?.trim() ?? ''
  return last.length < mark.length || last.replaceAll(mark.charAt(0), '') !== ''
}
