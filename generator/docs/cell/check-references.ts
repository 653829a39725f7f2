import type { Nodes } from 'mdast'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { footnoteInCell } from '../../diagnostics/rules/cells.ts'
import type { MarkdownCell } from './cell.ts'
import { placeOf } from './place.ts'

/**
 * Finds the references of a cell that lead nowhere outside of the document.
 *
 * @param cell - The cell.
 * @returns `footnote-in-cell` for each footnote mark.
 */
export function checkReferences(cell: MarkdownCell): readonly Diagnostic[] {
  const visit = (node: Nodes): readonly Diagnostic[] => {
    if (node.type === 'footnoteReference') {
      return [footnoteInCell(placeOf(node, cell), { label: node.label ?? node.identifier })]
    }
    return 'children' in node ? node.children.flatMap(visit) : []
  }
  return cell.nodes.flatMap(visit)
}
