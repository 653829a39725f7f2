import { areAlike } from '../codes/code-list.ts'
import { tokenOf } from '../codes/token.ts'
import type { Entry } from './entries.ts'

/** Entries of one list, and how many titles stand above it. */
export interface Group {
  readonly entries: readonly Entry[]
  readonly section: number
}

/**
 * Puts the codes of lists that have too few to be known by themselves to those of a list below the same title whose codes are like theirs:
 * lists in groups, of which one has but one code.
 *
 * @param lists - The lists of codes.
 * @param small - Lists that begin with codes, and have too few.
 * @returns The lists, each with what belongs to it, in document order.
 */
export function joinGroups<List extends Group>(lists: readonly List[], small: readonly Group[]): readonly List[] {
  const ownerOf = ({ entries, section }: Group): List | undefined =>
    lists.find((list) => list.section === section && isLike(entries, list.entries))
  const owned = small.map((group) => ({ owner: ownerOf(group), entries: group.entries }))
  return lists.map((list) => {
    const more = owned.flatMap(({ owner, entries }) => (owner === list ? entries : []))
    return more.length === 0 ? list : { ...list, entries: [...list.entries, ...more].toSorted(byLine) }
  })
}

function isLike(entries: readonly Entry[], others: readonly Entry[]): boolean {
  return entries.every(({ code }) => {
    const token = tokenOf(code.text)
    return token !== null && others.some((other) => areAlike(token, tokenOf(other.code.text) ?? undefined))
  })
}

function byLine(one: Entry, other: Entry): number {
  return one.place.line - other.place.line
}
