import type { Nodes, Root } from 'mdast'

import { headingText } from '../grids/heading-text.ts'

/** A heading, or an anchor that stands by itself: what begins a section of a document. */
export interface Section {
  /** The heading's text without `{#id}`; `''` for an anchor. */
  readonly title: string
  /** From 1 for `#`; an anchor is that of what is below it, to the end of the next table. */
  readonly depth: number
  /** What links may name it: the ids that the document gives, and the one that is made of the title. */
  readonly ids: readonly string[]
  readonly line: number
}

const anchorDepth = 7

/**
 * Finds the sections of a document.
 *
 * @param tree - The document.
 * @returns Its headings and anchors, in document order; what ends an anchor's section has no ids.
 */
export function findSections(tree: Root): readonly Section[] {
  const sections: Section[] = []
  let before: readonly string[] = []
  const visit = (node: Nodes): void => {
    const line = node.position?.start.line ?? 1
    const title = node.type === 'heading' || node.type === 'html' ? headingText(node) : null
    if (title !== null) {
      const [, plain = title, id] = /^(.*?)\s*\{#([^}\s]+)\}$/.exec(title) ?? []
      const ids = [...before, ...idsIn(node), ...(id === undefined ? [] : [id]), slugOf(plain)]
      sections.push({ title: plain, depth: depthOf(node), ids, line })
      before = []
    } else if (node.type === 'html' || node.type === 'paragraph') {
      const ids = idsIn(node)
      if (ids.length > 0) sections.push({ title: '', depth: anchorDepth, ids, line })
      before = ids
    } else {
      before = []
      const end = node.position?.end.line ?? line
      if (node.type === 'table') sections.push({ title: '', depth: anchorDepth, ids: [], line: end + 1 })
      else if ('children' in node) node.children.forEach(visit)
    }
  }
  visit(tree)
  return sections
}

/**
 * The sections in which a line stands.
 *
 * @param sections - Those of the document.
 * @param line - The line.
 * @returns The outermost first; a heading's own line is in its section.
 */
export function sectionsAt(sections: readonly Section[], line: number): readonly Section[] {
  return sections
    .filter((section) => section.line <= line)
    .reduce<readonly Section[]>((open, next) => [...open.filter(({ depth }) => depth < next.depth), next], [])
}

function depthOf(node: Nodes): number {
  if (node.type === 'heading') return node.depth
  const [, depth = '1'] = node.type === 'html' ? (/<h([1-6])[\s>]/i.exec(node.value) ?? []) : []
  return Number(depth)
}

function idsIn(node: Nodes): readonly string[] {
  if (node.type === 'html')
    return [...node.value.matchAll(/\s(?:id|name)\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s"'>]+))/gi)].map(
      ([, double, single, bare]) => double ?? single ?? bare ?? '',
    )
  return 'children' in node ? node.children.flatMap(idsIn) : []
}

/** The id that most programs give a heading: `rate-limits` for “Rate limits!”. */
function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')
}
