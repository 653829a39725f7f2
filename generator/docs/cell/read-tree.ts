import type { Root } from 'hast'
import type { Result } from '../../diagnostics/diagnostic.ts'
import { malformedTag, unmatchedClosingTag } from '../../diagnostics/rules/cell-tags.ts'
import type { Cell, MarkdownCell } from './cell.ts'
import { checkElements } from './check-elements.ts'
import { checkReferences } from './check-references.ts'
import { checkTagLikeText } from './check-tag-like-text.ts'
import { checkTags } from './check-tags.ts'
import { checkUnfinished } from './check-unfinished.ts'
import { exceededDepth, exceededSize } from './limits.ts'
import { survey, type Survey } from './survey.ts'
import { markdownToHast } from './to-hast.ts'

/** A cell as an HTML parser reads it. */
export interface CellTree {
  /** The tree, not cleaned yet. */
  readonly hast: Root
  /** Whether the cell's Markdown nodes say the same; see `Survey`. */
  readonly isPlain: boolean
}

/**
 * Reads a cell as an HTML parser does.
 *
 * @param cell - The cell.
 * @returns The tree, and what is wrong with the cell's markup: tags, elements, attributes, links and references. `null` and one error for a cell
 *   beyond the limits on size and depth.
 */
export function readTree(cell: Cell): Result<CellTree | null> {
  const content = survey(cell.nodes)
  const exceeded = exceededSize(cell) ?? exceededDepth(cell, content)
  if (exceeded !== null) return { value: null, diagnostics: [exceeded] }
  if (cell.syntax === 'markdown') return readMarkdown(cell, content)
  const hast: Root = { type: 'root', children: [...cell.nodes] }
  return { value: { hast, isPlain: false }, diagnostics: checkElements(hast, cell) }
}

function readMarkdown(cell: MarkdownCell, content: Survey): Result<CellTree | null> {
  const tags = content.hasHtml ? checkTags(cell.nodes, cell.document.file) : null
  const exceeded = tags === null ? null : exceededDepth(cell, tags.value)
  if (exceeded !== null) return { value: null, diagnostics: [exceeded] }
  const hast = markdownToHast(cell.nodes, cell.document.definitions, tags?.value ?? null)
  const alike = content.hasAngle ? checkTagLikeText(cell) : []
  // What would close a malformed tag closes nothing, but it is the other one that is wrong.
  const isMalformed = alike.some(({ rule }) => rule === malformedTag.name)
  const diagnostics = [
    ...(tags?.diagnostics ?? []).filter(({ rule }) => !isMalformed || rule !== unmatchedClosingTag.name),
    ...alike,
    ...(content.hasMarks ? checkUnfinished(cell) : []),
    ...(content.hasReferences ? checkReferences(cell) : []),
    ...checkElements(hast, cell),
  ]
  return { value: { hast, isPlain: content.isPlain }, diagnostics }
}
