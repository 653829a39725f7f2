import type { Concept } from '../header-words/header-words.ts'
import { matchHeader } from '../header-words/match-header.ts'
import type { ColumnProfile } from './column-profile.ts'
import { isStrong } from './header-weight.ts'

/** Concepts of columns that tell what a code means. */
export const speaking: readonly Concept[] = ['description', 'message', 'name', 'cause']
/** Concepts in other columns that tell of another kind of table. */
const foreign: readonly Concept[] = ['required', 'type', 'size', 'date', 'parameter', 'situation']
/** Concepts of columns that may stand before the code without being what the table is about. */
const companions: readonly Concept[] = [...speaking, 'code', 'number', 'subject', 'protocol', 'remedy']

/**
 * Weighs what speaks against a column of codes: signs that the table is about something else.
 *
 * @param columns - The profiles of all columns.
 * @param code - The column in question.
 * @param heading - The nearest heading above the table.
 * @returns From 0 (nothing does) upwards.
 */
export function doubtsOf(columns: readonly ColumnProfile[], code: ColumnProfile, heading: string | null): number {
  return (
    foreignWeight(columns, code) +
    subjectWeight(columns, code) +
    silenceWeight(columns, code, heading) +
    companyWeight(columns, code) +
    namesakeWeight(columns, code, heading) +
    keyWeight(columns, code)
  )
}

/** Columns of parameter tables, change logs and tables of situations. */
function foreignWeight(columns: readonly ColumnProfile[], code: ColumnProfile): number {
  const others = columns.filter((column) => column !== code && !column.meaning.concepts.has('code'))
  const signs = others.filter((column) => foreign.some((concept) => column.meaning.concepts.has(concept)))
  const first = signs.filter((column) => column.index < code.index)
  const isBySituation = first.some((column) => column.meaning.concepts.has('situation') && column.distinctShare > 0.6)
  const isAbout = first.some((column) => column.distinctShare > 0.9 && column.filled > 1)
  return (isStrong(code) ? 0.5 : 2) * signs.length + (isBySituation ? 4 : isAbout ? 2 : first.length > 0 ? 1 : 0)
}

/** A column before the codes that the table is about: countries and their codes. */
function subjectWeight(columns: readonly ColumnProfile[], code: ColumnProfile): number {
  const before = columns.filter(({ index, meaning, filled, proseShare }) => {
    const isKnown = [...companions, ...foreign].some((concept) => meaning.concepts.has(concept))
    return index < code.index && filled > 0 && proseShare < 0.5 && !isKnown
  })
  if (before.length === 0) return 0
  return before.some((column) => column.distinctShare === 1 && column.filled > 1) ? 2.5 : 1
}

/** The HTTP status that comes with a code: the code is what the table is about. */
function companyWeight(columns: readonly ColumnProfile[], { meaning }: ColumnProfile): number {
  const isAbout = (column: ColumnProfile): boolean =>
    isStrong(column) && column.codeShare + column.wordShare > 0.9 && column.distinctShare > 0.9
  return meaning.concepts.has('protocol') && !meaning.concepts.has('code') && columns.some(isAbout) ? 2.5 : 0
}

/** `Country code | Country name`: a word that two headers share, and that is none of ours, is what the table is about. */
function namesakeWeight(columns: readonly ColumnProfile[], code: ColumnProfile, heading: string | null): number {
  if (code.meaning.isWhole) return 0
  const subjects = wordsOf(code.header).filter((word) => matchHeader(word).concepts.size === 0)
  const isNamed = columns.some(
    ({ header, meaning }) =>
      header !== code.header &&
      (meaning.concepts.size === 0 || meaning.concepts.has('name')) &&
      wordsOf(header).some((word) => subjects.includes(word)),
  )
  // `Region code | Name`: names of things, unless the heading speaks of errors and the like.
  const isListOfNames = columns.every(
    (column) => column === code || (column.meaning.concepts.has('name') && !column.meaning.concepts.has('description')),
  )
  const isOfAnswers = heading !== null && matchHeader(heading).concepts.has('subject')
  return isNamed || (isListOfNames && !isOfAnswers) ? 4 : 0
}

/** `Name | Value` and nothing else: what fields hold, not what values mean. */
function keyWeight(columns: readonly ColumnProfile[], { meaning, index }: ColumnProfile): number {
  const isValue = meaning.concepts.has('value') && index > 0
  return isValue && columns.every((column) => column.index === index || column.meaning.concepts.has('name')) ? 3 : 0
}

function wordsOf(header: string): readonly string[] {
  return header.toLowerCase().match(/\p{L}{3,}/gu) ?? []
}

/** Card and bank codes: a header that says “code”, and none that says what a code means, nor a text of some length. */
function silenceWeight(columns: readonly ColumnProfile[], code: ColumnProfile, heading: string | null): number {
  const speaks = columns.some((column) => {
    const isKnown = [...companions, 'situation' as const].some(
      (concept) => concept !== 'code' && column.meaning.concepts.has(concept),
    )
    return column !== code && (isKnown || (column.proseShare > 0.6 && column.length > 25))
  })
  const isOfAnswers = heading !== null && matchHeader(heading).concepts.has('subject')
  return speaks || isOfAnswers || code.meaning.concepts.has('subject') ? 0 : 4
}
