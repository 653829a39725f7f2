import type { RootContent } from 'mdast'
import type { CellContent, GridCell } from './grid.ts'
import { isCodeAlone } from './literal-cell.ts'
import { plainText, tagName } from './plain-text.ts'

/** Superscript digits and daggers behind a text: the marks of footnotes. */
const marks = /[\u00B9\u00B2\u00B3\u2070\u2074-\u2079†‡]+$/u
/** What stands before code font for the eye. A minus belongs to its number, and a star to its name. */
const bullets = /^[#•·▪►]$/u

/**
 * The text of a cell without the marks of its footnotes, and without a bullet before its code font: `100<sup>1</sup>` is 100, and
 * not 1001.
 *
 * @param cell - The cell.
 * @returns The text; that with the marks where there is no other.
 */
export function textWithoutMarks({ text, content }: GridCell): string {
  const rest = (textOutsideSup(content) ?? textBehindBullet(content) ?? text).replace(marks, '').trimEnd()
  return rest === '' ? text : rest
}

/** `null` where nothing is in `<sup>`. */
function textOutsideSup(content: CellContent): string | null {
  if (content.syntax === 'markdown') {
    const children = outsideSup(content.nodes)
    return children.length === content.nodes.length ? null : plainText({ type: 'root', children })
  }
  const children = content.nodes.filter((node) => node.type !== 'element' || node.tagName !== 'sup')
  return children.length === content.nodes.length ? null : plainText({ type: 'root', children })
}

/** `null` where no bullet stands before one piece of inline code. */
function textBehindBullet({ nodes: [bullet, ...others] }: CellContent): string | null {
  const [code] = others
  if (bullet === undefined || code === undefined || !isCodeAlone(others)) return null
  return bullets.test(plainText(bullet)) ? plainText(code) : null
}

/** Markdown's parser cuts `<sup>1</sup>` into a tag, a text and a tag. */
function outsideSup(nodes: readonly RootContent[]): RootContent[] {
  let depth = 0
  return nodes.filter((node) => {
    const isTag = node.type === 'html' && tagName(node.value) === 'sup'
    if (isTag) depth += node.value.startsWith('</') ? -1 : 1
    return depth <= 0 && !isTag
  })
}
