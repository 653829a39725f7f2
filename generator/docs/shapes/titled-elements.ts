import type { Html, Nodes, Root } from 'mdast'

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { beginOf } from '../../diagnostics/edits.ts'
import { codesOutsideTable } from '../../diagnostics/rules/missing-tables.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Grid } from '../grids/grid.ts'
import { headingText } from '../grids/heading-text.ts'
import { spotOf } from '../spot-of.ts'
import { isCodeToken, speakOfCodes } from './entries.ts'
import { areAnnexNumbers } from './section-numbers.ts'
import { withoutLabel } from './without-label.ts'

/** `<Accordion title="400 - Bad request">`, `<summary><b>400</b>` */
const titles =
  /<[A-Z][\w.]*\s(?:[^<>]*?\s)?(?:title|header|summary)=(?:"([^"<>]*)"|'([^'<>]*)')|<summary(?:\s[^<>]*)?>\s*(?:<[^<>]*>\s*){0,3}([^<>]+)/g

interface Title {
  readonly code: string
  readonly node: Html
}

/**
 * Finds codes with which the titles of elements begin that open and close: accordions of MDX, `<details>` of HTML. They are never
 * read; elements with tables of codes in them only sort these.
 *
 * @param tree - The document.
 * @param file - Its path.
 * @param codes - Its tables of codes.
 * @param lexicon - What words mean.
 * @returns One `codes-outside-table`, or nothing.
 */
export function checkTitledElements(
  tree: Root,
  file: string,
  codes: readonly Grid[],
  lexicon: Lexicon,
): readonly Diagnostic[] {
  const all = htmlIn(tree).flatMap((node) =>
    [...node.value.matchAll(titles)].map(([, double, single, text]) => ({
      code: firstWord(double ?? single ?? text ?? '', lexicon),
      node,
    })),
  )
  const coded: readonly Title[] = all.filter(({ code }) => isCodeToken(code, lexicon))
  const [first] = coded
  const from = first?.node.position?.start.line ?? 1
  const context = tree.children.flatMap((node) =>
    (node.position?.start.line ?? 1) < from ? (headingText(node) ?? []) : [],
  )
  if (
    first === undefined ||
    coded.length < 3 ||
    coded.length * 2 < all.length ||
    codes.some(({ place }) => place.line > from) ||
    areAnnexNumbers(coded.map(({ code }) => code)) ||
    !speakOfCodes([file, ...context], lexicon)
  )
    return []
  return [
    codesOutsideTable(beginOf(spotOf(first.node, file)), { shape: 'element', count: coded.length, first: first.code }),
  ]
}

function firstWord(title: string, lexicon: Lexicon): string {
  const [first = ''] = withoutLabel(title.trim(), lexicon).split(/\s/)
  return first.replace(/[:.)]$/, '')
}

function htmlIn(node: Nodes): readonly Html[] {
  if (node.type === 'html') return [node]
  return 'children' in node && node.type !== 'table' ? node.children.flatMap(htmlIn) : []
}
