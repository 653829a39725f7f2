import type { Root } from 'hast'
import type { Result } from '../../diagnostics/diagnostic.ts'
import type { Cell } from './cell.ts'
import { checkElements } from './check-elements.ts'
import { checkReferences } from './check-references.ts'
import { checkTagLikeText } from './check-tag-like-text.ts'
import { checkTags } from './check-tags.ts'
import type { Survey } from './survey.ts'
import { markdownToHast } from './to-hast.ts'

/**
 * Reads a cell as an HTML parser does.
 *
 * @param cell - The cell.
 * @param survey - What its nodes hold.
 * @returns The tree, not cleaned yet, and what is wrong with the cell's markup: tags, elements, attributes, links and references.
 */
export function readTree(cell: Cell, survey: Survey): Result<Root> {
  if (cell.syntax === 'html') {
    const value: Root = { type: 'root', children: [...cell.nodes] }
    return { value, diagnostics: checkElements(value, cell) }
  }
  const tags = survey.hasHtml ? checkTags(cell.nodes, cell.document.file) : null
  const value = markdownToHast(cell.nodes, cell.document.definitions, tags?.value ?? null)
  const diagnostics = [
    ...(tags?.diagnostics ?? []),
    ...(survey.hasAngle ? checkTagLikeText(cell) : []),
    ...(survey.hasReferences ? checkReferences(cell) : []),
    ...checkElements(value, cell),
  ]
  return { value, diagnostics }
}
