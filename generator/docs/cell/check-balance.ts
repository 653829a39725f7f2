import type { Diagnostic, Spot, Result } from '../../diagnostics/diagnostic.ts'
import {
  disallowedElement,
  impliedEnd,
  unclosedElement,
  unmatchedClosingTag,
} from '../../diagnostics/rules/cell-tags.ts'
import { impliedEnds, listElements, treatmentOf, voidElements } from './elements.ts'
import { maximumDepth, type Balance } from './limits.ts'
import type { PlacedTag, Tag } from './tag.ts'

/**
 * Follows the opening and closing tags of a cell as the HTML standard does, but says where that has to guess.
 *
 * @param tags - The tags in document order, those that are text left out.
 * @returns How deep they go (they are not followed beyond the limit), `disallowed-element`, `unclosed-element`, `unmatched-closing-tag` and `implied-end`.
 */
export function checkBalance(tags: readonly PlacedTag[]): Result<Balance> {
  const diagnostics: Diagnostic[] = []
  const open: PlacedTag[] = []
  const impliedItems: Spot[] = []
  let balance: Balance = { depth: 0, listDepth: 0 }

  const enter = (entered: PlacedTag): void => {
    const { tag, place } = entered
    if (isRefused(tag) && !open.some((outer) => isRefused(outer.tag))) diagnostics.push(disallowedElement(place, tag))
    if (voidElements.has(tag.name)) return
    const last = open.at(-1)
    if (last !== undefined && impliedEnds.get(last.tag.name)?.has(tag.name) === true) leave(open.length - 1, place)
    if (tag.closesItself) return
    open.push(entered)
    const lists = open.filter((outer) => listElements.has(outer.tag.name)).length
    balance = { depth: Math.max(balance.depth, open.length), listDepth: Math.max(balance.listDepth, lists) }
  }
  const leave = (until: number, place: Spot): void => {
    for (const { tag, place: start } of open.splice(until)) {
      if (mustClose(tag)) diagnostics.push(unclosedElement(start, tag))
      else if (tag.name === 'li') impliedItems.push(place)
    }
  }
  const close = ({ tag, place }: PlacedTag): void => {
    if (voidElements.has(tag.name)) return
    const start = open.findLastIndex((other) => other.tag.name === tag.name)
    if (start < 0) diagnostics.push(unmatchedClosingTag(place, tag))
    else {
      leave(start + 1, place)
      open.pop()
    }
  }

  for (const placed of tags) {
    if (placed.tag.kind === 'opening') enter(placed)
    else if (placed.tag.kind === 'closing') close(placed)
    if (open.length > maximumDepth) return { value: balance, diagnostics: [] }
  }
  const [firstItem] = impliedItems
  if (firstItem !== undefined) diagnostics.push(impliedEnd(firstItem, { name: 'li' }))
  const unclosed = open.filter(({ tag }) => mustClose(tag)).map(({ tag, place }) => unclosedElement(place, tag))
  return { value: balance, diagnostics: [...diagnostics, ...unclosed] }
}

function isRefused(tag: Tag): boolean {
  return tag.kind === 'opening' && treatmentOf(tag.name) === 'refused'
}

/** Of a refused element it is enough to say that it is refused. */
function mustClose(tag: Tag): boolean {
  return !impliedEnds.has(tag.name) && !isRefused(tag)
}
