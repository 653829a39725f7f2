import type { Column } from '../../model/types.ts'
import type { Concept } from '../../config/word-kinds.ts'
import type { ColumnProfile } from './column-profile.ts'

/** What a header above a phrase may speak of, the best first. */
const ofConditions: readonly Concept[] = ['message', 'name', 'subject', 'cause', 'description', 'note']
/** What is done, where it happens and how bad it is are no names. */
const ofOthers: readonly Concept[] = [
  'remedy',
  'situation',
  'parameter',
  'type',
  'required',
  'size',
  'date',
  'protocol',
  'category',
  'example',
  'value',
]

/**
 * Finds the column whose texts name the codes best, where that is not the description: a short phrase as everybody calls the
 * condition (`Bad Request`), whatever its header says, or English beside another script.
 *
 * @param profiles - The profiles of all columns.
 * @param columns - Their roles.
 * @returns The index of the column; `null` where the docs have names or the description is as good.
 */
export function namingColumn(profiles: readonly ColumnProfile[], columns: readonly Column[]): number | null {
  const roleOf = ({ index }: ColumnProfile): string | undefined => columns[index]?.role
  const description = profiles.find((profile) => roleOf(profile) === 'description')
  if (description === undefined || columns.some(({ role }) => role === 'name')) return null
  const isForeign = description.latinShare < 0.5
  const isPhrase = description.phraseShare >= 0.8
  const rivals = profiles
    .filter((profile) => ['message', 'attribute'].includes(roleOf(profile) ?? ''))
    .filter((profile) => namesRows(profile) && speaks(profile, isForeign))
    .filter((profile) => isForeign || !isPhrase || isCalledSo(profile))
    .filter((profile) => isForeign || (profile.phraseShare >= 0.8 && profile.length <= description.length))
  const order = (profile: ColumnProfile): number => {
    const at = ofConditions.findIndex((concept) => profile.meaning.concepts.has(concept))
    return (profile.phraseShare < 0.8 ? 100 : 0) + (at < 0 ? ofConditions.length : at)
  }
  return rivals.toSorted((a, b) => order(a) - order(b))[0]?.index ?? null
}

/** “Message”, “Name”: what goes before a description that is as short. */
function isCalledSo({ meaning: { concepts } }: ColumnProfile): boolean {
  return concepts.has('message') || concepts.has('name')
}

/** Whether nearly every row has words of its own in Latin letters. */
function namesRows({ filled, rows, distinctShare, latinShare, codeShare, numericShare }: ColumnProfile): boolean {
  const isFull = filled > rows * 0.6 && distinctShare > 0.8
  return isFull && latinShare > 0.9 && codeShare < 0.5 && numericShare < 0.1
}

function speaks(profile: ColumnProfile, isForeign: boolean): boolean {
  const { header, headedAs, meaning, distinctShare, phraseShare, hasStatusWord } = profile
  const { concepts } = meaning
  // What tells all rows apart is no kind: `NO INPUT DATA` below “Type”, beside another script.
  const isOwn = isForeign && distinctShare === 1 && phraseShare >= 0.8
  const isOther = ofOthers.some((concept) => concepts.has(concept) && !(isOwn && concept === 'type'))
  // “Active”, “Deprecated”: how a code stands is not what it means.
  if (isOther || hasStatusWord || headedAs.includes('grade')) return false
  return isForeign || header === '' || ofConditions.some((concept) => concepts.has(concept))
}
