import type { Element, Root, RootContent } from 'hast'
import { find, html } from 'property-information'

import type { Diagnostic, Spot } from '../../diagnostics/diagnostic.ts'
import {
  attributeQuotes,
  disallowedElement,
  scriptAttribute,
  unknownElement,
} from '../../diagnostics/rules/cell-tags.ts'
import { hiddenText, imageInCell, struckText } from '../../diagnostics/rules/cells.ts'
import { plainText } from '../grids/plain-text.ts'
import type { Cell } from './cell.ts'
import { checkLink, checkSource } from './check-link.ts'
import { isComponent } from './component.ts'
import { treatmentOf } from './elements.ts'
import { placeOf, placeOfPiece } from './place.ts'

/**
 * Checks the elements of a cell as an HTML parser sees them: their names, attributes and links.
 *
 * @param tree - The tree of the cell, not cleaned yet.
 * @param cell - The cell. Of one that Markdown wrote, `checkTags` has judged the refused names where they are written.
 * @returns `disallowed-element`, `unknown-element`, `image-in-cell`, `script-attribute`, `attribute-quotes`, `link-protocol`,
 * `suspicious-link`, `struck-text`, `hidden-text`.
 */
export function checkElements(tree: Root, cell: Cell): readonly Diagnostic[] {
  const visit = (node: RootContent): readonly Diagnostic[] => {
    if (node.type !== 'element') return []
    const place = placeOf(node, cell)
    const own = [
      ...checkName(node, place, cell),
      ...checkAttributes(node, place, cell),
      ...checkStruck(node, place, tree),
      ...checkHidden(node, place),
    ]
    return treatmentOf(node.tagName) === 'refused' ? own : [...own, ...node.children.flatMap(visit)]
  }
  return tree.children.flatMap(visit)
}

function checkName(element: Element, place: Spot, cell: Cell): readonly Diagnostic[] {
  const name = element.tagName
  switch (treatmentOf(name)) {
    case 'kept':
      return []
    case 'image':
      return [imageInCell(place, { alt: typeof element.properties.alt === 'string' ? element.properties.alt : '' })]
    case 'refused':
      return cell.syntax === 'html' ? [disallowedElement(place, { name })] : []
    case 'unknown': {
      const { source, file } = cell.document
      const start = element.position?.start.offset ?? source.length
      return isComponent(source.slice(start, start + 100), file) ? [] : [unknownElement(place, { name })]
    }
  }
}

const struck: ReadonlySet<string> = new Set(['del', 's', 'strike'])

/** What is crossed out as a whole is a code of former days; a part of a text is what its writer took back. */
function checkStruck(element: Element, place: Spot, cell: Root): readonly Diagnostic[] {
  const text = plainText(element)
  const isSaid = /[\p{L}\p{N}]/u.test(text)
  if (!struck.has(element.tagName) || !isSaid || text === plainText(cell)) return []
  return [struckText(place, { text })]
}

/** What styles take away from the page. */
const unseen = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i

/** What the page does not show is no text that its writer reads again. */
function checkHidden(element: Element, place: Spot): readonly Diagnostic[] {
  const { hidden, style } = element.properties
  const isHidden = (hidden !== undefined && hidden !== false) || (typeof style === 'string' && unseen.test(style))
  const text = isHidden ? plainText(element) : ''
  return /[\p{L}\p{N}]/u.test(text) ? [hiddenText(place, { text })] : []
}

function checkAttributes(element: Element, place: Spot, cell: Cell): readonly Diagnostic[] {
  return Object.entries(element.properties).flatMap(([property, value]): readonly Diagnostic[] => {
    const facts = { attribute: find(html, property).attribute, element: element.tagName }
    if (facts.attribute.startsWith('on')) return [scriptAttribute(place, facts)]
    if (typeof value !== 'string') return []
    if (/^[“”„‟‘’«»]/.test(value)) {
      return [attributeQuotes(placeOfPiece(value, cell, element.position?.start.offset), facts)]
    }
    if (property === 'src') return checkSource(value, place)
    return property === 'href' ? checkLink(value, place) : []
  })
}
