import type { Nodes, Text } from 'mdast'
import type { Diagnostic, Spot } from '../../diagnostics/diagnostic.ts'
import { malformedTag, unclosedComment } from '../../diagnostics/rules/cell-tags.ts'
import type { MarkdownCell } from './cell.ts'
import { treatmentOf } from './elements.ts'
import { readTag } from './tag.ts'

const lineElements: ReadonlySet<string> = new Set(['br', 'hr', 'wbr'])

/**
 * Finds text that was meant as HTML: Markdown's parser takes for text what is no complete tag or comment.
 *
 * @param cell - The cell.
 * @returns `unclosed-comment`, `malformed-tag`.
 */
export function checkTagLikeText(cell: MarkdownCell): readonly Diagnostic[] {
  const visit = (node: Nodes): readonly Diagnostic[] => {
    if (node.type === 'text') return node.value.includes('<') ? checkNode(node, cell) : []
    return 'children' in node ? node.children.flatMap(visit) : []
  }
  return cell.nodes.flatMap(visit)
}

function checkNode({ position }: Text, cell: MarkdownCell): readonly Diagnostic[] {
  if (position?.start.offset === undefined) return []
  const { file, source } = cell.document
  const written = source.slice(position.start.offset, position.end.offset)
  const diagnostics: Diagnostic[] = []
  for (
    let index = written.indexOf('<');
    index >= 0 && diagnostics.length === 0;
    index = written.indexOf('<', index + 1)
  ) {
    if (written[index - 1] === '\\') continue
    const { line, column } = position.start
    diagnostics.push(...checkAngle(written.slice(index, index + 200), { file, line, column: column + index }))
  }
  return diagnostics
}

function checkAngle(written: string, place: Spot): readonly Diagnostic[] {
  const { kind, name } = readTag(written)
  const { line, column } = place
  const until = (length: number): Spot => ({ ...place, end: { line, column: column + length } })
  if (kind === 'comment') return [unclosedComment(until(4), null)]
  const isElement = kind === 'opening' && treatmentOf(name) !== 'unknown'
  // Text has `a <b and c>` as well: an attribute tells a tag, and names that are no words do.
  const isTag = lineElements.has(name) || /^\s+[\w-]+\s*=\s*["'“”«]/.test(written.slice(name.length + 1))
  return isElement && isTag ? [malformedTag(until(name.length + 1), { name })] : []
}
