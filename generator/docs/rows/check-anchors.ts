import type { Diagnostic, Spot } from '../../diagnostics/diagnostic.ts'
import { anchorMismatch, duplicateAnchor, missingAnchor } from '../../diagnostics/rules/anchors.ts'

/** A row's code and its anchor, where it has one. */
export interface CodeAnchor {
  /** The code as the docs write it; `null` for a row with a range or several codes. */
  readonly code: string | null
  readonly anchor: string | null
  /** Where the anchor stands, or the row where there is none. */
  readonly place: Spot
}

/** How a table makes its anchors: `apiCode` and `-`, before the code. */
export interface AnchorConvention {
  readonly prefix: string
  readonly joint: string
}

/**
 * Finds how the anchors of a table are made of its codes.
 *
 * @param anchors - The codes and anchors of its rows.
 * @returns The prefix that most anchors have before the code; `null` where the anchors are not made of the codes.
 */
export function anchorConvention(anchors: readonly CodeAnchor[]): AnchorConvention | null {
  const written = anchors.flatMap(({ anchor, code }) => (anchor === null || code === null ? [] : [{ anchor, code }]))
  const heads = written.map(({ anchor, code }) => headOf(anchor, code))
  const counts = new Map<string, number>()
  for (const head of heads) if (head !== null) counts.set(head, (counts.get(head) ?? 0) + 1)
  const [common] = [...counts].toSorted(([, a], [, b]) => b - a)
  if (common === undefined || common[1] * 2 < written.length) return null
  const [head] = common
  const matching = written.filter(({ anchor, code }) => anchor === head + code).length
  // Anchors that only count the rows (row-1, row-2) are not made of codes.
  if (matching * 2 < written.length && written.length > 1) return null
  const [, prefix = head, joint = ''] = /^(.*?)([-_.:]+)$/.exec(head) ?? []
  return { prefix, joint }
}

/** What stands before the code in an anchor, or before the number that stands there in its place. */
function headOf(anchor: string, code: string): string | null {
  if (anchor.endsWith(code)) return anchor.slice(0, anchor.length - code.length)
  const [, head] = /^(.*[^\d])\d+$/.exec(anchor) ?? []
  return head !== undefined && /^-?\d+$/.test(code) ? head : null
}

/**
 * Checks the anchors of a table against its codes.
 *
 * @param anchors - The codes and anchors of its rows.
 * @param convention - How the table makes its anchors.
 * @returns The problems `anchor-mismatch` and `missing-anchor`.
 */
export function checkAnchors(
  anchors: readonly CodeAnchor[],
  convention: AnchorConvention | null,
): readonly Diagnostic[] {
  if (convention === null) return []
  return anchors.flatMap(({ anchor, code, place }) => {
    if (code === null) return []
    const expected = `${convention.prefix}${convention.joint}${code}`
    if (anchor === null) return [missingAnchor(place, { code, expected })]
    return anchor === expected ? [] : [anchorMismatch(place, { anchor, code, expected })]
  })
}

/**
 * Finds anchors that stand twice in a document.
 *
 * @param anchors - The codes and anchors of all its rows, in document order.
 * @returns One `duplicate-anchor` for each repetition, related to the first.
 */
export function checkDuplicateAnchors(anchors: readonly CodeAnchor[]): readonly Diagnostic[] {
  const first = new Map<string, Spot>()
  return anchors.flatMap(({ anchor, place }) => {
    if (anchor === null) return []
    const known = first.get(anchor)
    if (known !== undefined) return [duplicateAnchor(place, { anchor, line: known.line }, [known])]
    first.set(anchor, place)
    return []
  })
}
