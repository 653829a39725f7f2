import type { Likeness } from '../identity/likeness.ts'
import type { CodeValue, DocumentedCode } from '../types.ts'
import type { JudgedCode } from './judged-code.ts'

/** A row of one code that says what another code says. */
export interface Claim {
  readonly code: DocumentedCode
  /** The code whose text or name it has; of one whose own text went to a new code, that. */
  readonly other: CodeValue
}

/** Codes that have no row that is judged, by what they say. */
export interface OtherCodes {
  /** The words of the codes that are not in the docs any more, by code. */
  readonly vanished: ReadonlyMap<CodeValue, string>
  /** The codes that were not published yet, by their words. */
  readonly fresh: ReadonlyMap<string, CodeValue>
}

/** How alike a new text and the former one of another code must be, where they are not equal. */
const alike = 0.75
/** How alike a text and its own former one may be at most, for it to be another code's. */
const unlike = 0.4
/** More pairs of texts than these are compared as wholes only. */
const mostComparisons = 250_000

/**
 * Finds texts that went to other codes: exchanged, or shifted along the rows. A text that merely comes to equal that of
 * another code, which keeps its own, is a rewording.
 *
 * @param judged - The live codes that are published and in the docs.
 * @param others - Those that are gone, and those that are new.
 * @param likeness - How alike two texts are.
 */
export function findExchanges(
  judged: readonly JudgedCode[],
  { vanished, fresh }: OtherCodes,
  likeness: Likeness,
): readonly Claim[] {
  const changed = judged.filter(({ before, now }) => before !== '' && now !== '' && before !== now)
  const moved = new Map<CodeValue, string>([
    ...changed.map(({ code, before }) => [code.value, before] as const),
    ...vanished,
  ])
  const owners = new Map<string, CodeValue | null>()
  for (const { code, before } of judged) owners.set(before, owners.has(before) ? null : code.value)
  for (const [value, before] of vanished) owners.set(before, owners.has(before) ? null : value)
  const isLike = (value: CodeValue): boolean =>
    changed.some(({ code, before, now }) => code.value === value && likeness(now, before) >= unlike)
  const isSmall = changed.length * moved.size <= mostComparisons
  const claims = changed.flatMap(({ code, before, now }): readonly Claim[] => {
    const owner = owners.get(now)
    if (owner !== undefined) {
      return owner !== null && owner !== code.value && moved.has(owner) ? [{ code, other: owner }] : []
    }
    if (!isSmall || likeness(now, before) >= unlike) return []
    const [best] = [...moved]
      .map(([other, text]) => ({ other, score: other === code.value ? 0 : likeness(now, text) }))
      .sort((a, b) => b.score - a.score)
    return best !== undefined && best.score >= alike ? [{ code, other: best.other }] : []
  })
  const [first, ...more] = claims
  // Two codes became one, which says much the same as before.
  if (first !== undefined && more.length === 0 && vanished.has(first.other) && isLike(first.code.value)) return []
  const claimed = new Set(claims.flatMap(({ code, other }) => [code.value, other]))
  const movedOn = changed.flatMap(({ code, before }): readonly Claim[] => {
    const other = fresh.get(before)
    return other === undefined || claimed.has(code.value) || owners.get(before) === null ? [] : [{ code, other }]
  })
  return [...claims, ...movedOn]
}

/** Claims that hang together: one mistake, in the order of the docs. */
export type ClaimGroup = readonly [Claim, ...Claim[]]

/**
 * Puts the claims together that are about the same codes.
 *
 * @param claims - All claims of a set, in the order of its rows.
 */
export function groupClaims(claims: readonly Claim[]): readonly ClaimGroup[] {
  const groupOf = new Map<CodeValue, Set<CodeValue>>()
  for (const { code, other } of claims) {
    const joined = new Set([code.value, other, ...(groupOf.get(code.value) ?? []), ...(groupOf.get(other) ?? [])])
    for (const value of joined) groupOf.set(value, joined)
  }
  const groups = new Map<Set<CodeValue> | undefined, [Claim, ...Claim[]]>()
  for (const claim of claims) {
    const key = groupOf.get(claim.code.value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [claim])
    else group.push(claim)
  }
  return [...groups.values()]
}
