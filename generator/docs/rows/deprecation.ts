import type { RichText } from '../../model/types.ts'
import type { GridCell } from '../grids/grid.ts'

const words =
  'deprecated obsolete veraltet obsolet verouderd déprécié obsolète obsoleto deprecado descontinuado depreciado deprecato устарел устарело устаревший устарела ескірген ескірді застарілий застаріло przestarzałe przestarzały kullanımdan_kaldırıldı 已弃用 已废弃 废弃 弃用 已棄用 廃止 非推奨 사용되지_않음 폐기됨 지원_중단 مهمل متقادم הוצא_משימוש usang kedaluwarsa không_dùng_nữa zastaralé पदावनत'
    .split(' ')
    .map((word) => word.replaceAll('_', ' '))

/**
 * Reads whether the docs mark a code as deprecated: it is struck out, or its text begins with a word for it.
 *
 * @param code - The cell of the code.
 * @param description - The row's text.
 * @returns The docs' reason, `''` where they give none; `null` for a code in use.
 */
export function deprecationOf(code: GridCell, description: RichText): string | null {
  const start = description.text.replace(/^[\s([【*_]+/u, '')
  const word = words.find(
    (other) => start.slice(0, other.length).toLowerCase() === other && !/^\p{L}/u.test(start.slice(other.length)),
  )
  if (word !== undefined) return start.slice(word.length).replace(/^[\s)\]】*_.:,;–—-]+/u, '')
  return isStruck(code) ? '' : null
}

function isStruck({ content }: GridCell): boolean {
  if (content.syntax === 'markdown')
    return content.nodes.some(
      (node) => node.type === 'delete' || (node.type === 'html' && /^<(?:s|del|strike)>$/i.test(node.value)),
    )
  return content.nodes.some((node) => node.type === 'element' && ['s', 'del', 'strike'].includes(node.tagName))
}
