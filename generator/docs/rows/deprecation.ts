import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { StatusWords } from '../../lexicon/status-words.ts'
import type { AttributeValue, RichText } from '../../model/types.ts'
import { readTag } from '../cell/tag.ts'
import type { GridCell } from '../grids/grid.ts'
import { isNone } from './attribute-values.ts'

/** What a row says beside its code. */
export interface RowSigns {
  /** The cell of the code. */
  readonly code: GridCell
  /** What stands beside the code: `(deprecated)`. */
  readonly glosses: readonly string[]
  readonly description: RichText
  readonly attributes: Readonly<Record<string, AttributeValue>>
  /** The headers of columns that mark codes as deprecated. */
  readonly ofDeprecated: ReadonlySet<string>
  /** What a title or a mark above the code says; `null` for nothing. */
  readonly mark: string | null
}

/**
 * Reads whether the docs mark a code as deprecated or removed: it is struck out, a word for it stands beside the code or in
 * a title above, begins a sentence of the text, fills the cell of another column (`Status: deprecated`), or heads one or explains the
 * sign that does (`Deprecated: yes`). What the docs say to be removed is still in them, so that it is deprecated as well.
 *
 * @param signs - What the row says.
 * @param lexicon - What words mean.
 * @returns The docs' reason, `''` where they give none; `null` for a code in use.
 */
export function deprecationOf(
  { code, glosses, description, attributes, ofDeprecated, mark }: RowSigns,
  lexicon: Lexicon,
): string | null {
  const { status } = lexicon
  const said = [
    reasonInText(description.text, status),
    ...glosses.map(status.reasonIn),
    ...Object.entries(attributes).map(([header, value]) => reasonOfAttribute(value, ofDeprecated.has(header), lexicon)),
    mark,
    isStruck(code) || isStruckText(description) || hasBadge(code, status) ? '' : null,
  ]
  const reasons = said.filter((reason) => reason !== null)
  return reasons.find((reason) => reason !== '') ?? reasons[0] ?? null
}

function reasonOfAttribute(value: AttributeValue, isOfDeprecated: boolean, lexicon: Lexicon): string | null {
  if (typeof value === 'string' && lexicon.status.isStatusWord(value)) return ''
  if (!isOfDeprecated || value === false) return null
  if (typeof value === 'string' && (lexicon.is('no', value) || isNone(value, lexicon))) return null
  return typeof value === 'string' && /\p{L}/u.test(value) ? value : ''
}

/** Any sentence may say it: “The arm is out. Deprecated since 2.0, use 2.” */
function reasonInText(text: string, { reasonIn, reasonInBrackets }: StatusWords): string | null {
  for (const { index } of text.matchAll(/(?:^|(?<=[.!?。！？)）]\s*))(?=\S)/gu)) {
    const reason = reasonIn(text.slice(index))
    if (reason !== null) return reason.replace(/^(.*?)\)$/u, '$1')
  }
  // “The (deprecated) field is set.” speaks of the field.
  for (const [, inside = ''] of text.matchAll(
    /(?<=\s)[(（](\p{L}[^()（）]*)[)）](?=\s*(?:$|[.,:;!?。，：；！？]|[–—-]\s))/gmu,
  )) {
    const reason = reasonInBrackets(inside)
    if (reason !== null) return reason
  }
  return null
}

/** `~~The whole text.~~` */
function isStruckText({ markdown }: RichText): boolean {
  return /^~~[^~]+~~$/u.test(markdown)
}

const struck: ReadonlySet<string> = new Set(['s', 'del', 'strike'])

function isStruck({ content }: GridCell): boolean {
  if (content.syntax === 'markdown')
    return content.nodes.some(
      (node) => node.type === 'delete' || (node.type === 'html' && struck.has(readTag(node.value).name)),
    )
  return content.nodes.some((node) => node.type === 'element' && struck.has(node.tagName))
}

/** `<Badge text="deprecated" />`, `<DeprecatedBadge />`: components of VitePress and the like, which show a word beside the code. */
function hasBadge({ content }: GridCell, { isStatusWord }: StatusWords): boolean {
  if (content.syntax !== 'markdown') return false
  return content.nodes.some((node) => {
    if (node.type !== 'html') return false
    const [, word = null] = /^<Badge\b.*?\b(?:text|label)=["']([^"']*)["']/s.exec(node.value) ?? []
    return word === null ? /^<(?:Deprecated|Obsolete|Removed)Badge\b/.test(node.value) : isStatusWord(word)
  })
}
