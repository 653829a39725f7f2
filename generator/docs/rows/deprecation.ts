import type { AttributeValue, RichText } from '../../model/types.ts'
import { readTag } from '../cell/tag.ts'
import type { GridCell } from '../grids/grid.ts'
import { isNo } from './attribute-values.ts'

const words =
  'deprecated obsolete veraltet obsolet verouderd déprécié obsolète obsoleto deprecado descontinuado depreciado deprecato устарел устарело устаревший устарела ескірген ескірді застарілий застаріло przestarzałe przestarzały kullanımdan_kaldırıldı 已弃用 已废弃 废弃 弃用 已棄用 廃止 非推奨 사용되지_않음 폐기됨 지원_중단 مهمل متقادم הוצא_משימוש usang kedaluwarsa không_dùng_nữa zastaralé पदावनत'
    .split(' ')
    .map((word) => word.replaceAll('_', ' '))

/** What a row says beside its code. */
export interface RowSigns {
  /** The cell of the code. */
  readonly code: GridCell
  /** What stands beside the code in its cell: `(deprecated)`. */
  readonly gloss: string | null
  readonly description: RichText
  readonly attributes: Readonly<Record<string, AttributeValue>>
}

/**
 * Reads whether the docs mark a code as deprecated: it is struck out, a word for it stands beside the code, begins the
 * text, fills the cell of another column (`Status: deprecated`) or heads one (`Deprecated: yes`).
 *
 * @param signs - What the row says.
 * @returns The docs' reason, `''` where they give none; `null` for a code in use.
 */
export function deprecationOf({ code, gloss, description, attributes }: RowSigns): string | null {
  const said = [reasonAfterWord(description.text), ...Object.entries(attributes).map(reasonOfAttribute)]
  const reasons = said.filter((reason) => reason !== null)
  const marked = isStruck(code) || (gloss !== null && isDeprecation(gloss))
  return reasons.find((reason) => reason !== '') ?? (marked || reasons.length > 0 ? '' : null)
}

/** Whether a text is nothing but a word for deprecation. */
export function isDeprecation(text: string): boolean {
  return words.includes(text.trim().toLowerCase())
}

function reasonOfAttribute([header, value]: readonly [string, AttributeValue]): string | null {
  if (typeof value === 'string' && isDeprecation(value)) return ''
  if (!isDeprecation(header) || value === false || (typeof value === 'string' && isNo(value))) return null
  return typeof value === 'string' && /\p{L}/u.test(value) ? value : ''
}

function reasonAfterWord(text: string): string | null {
  const start = text.replace(/^[\s([【*_]+/u, '')
  const word = words.find(
    (other) => start.slice(0, other.length).toLowerCase() === other && !/^\p{L}/u.test(start.slice(other.length)),
  )
  return word === undefined ? null : start.slice(word.length).replace(/^[\s)\]】*_.:,;–—-]+/u, '')
}

const struck: ReadonlySet<string> = new Set(['s', 'del', 'strike'])

function isStruck({ content }: GridCell): boolean {
  if (content.syntax === 'markdown')
    return content.nodes.some(
      (node) => node.type === 'delete' || (node.type === 'html' && struck.has(readTag(node.value).name)),
    )
  return content.nodes.some((node) => node.type === 'element' && struck.has(node.tagName))
}
