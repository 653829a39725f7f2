import type { Concept } from '../../../config/word-kinds.ts'
import type { HeaderMeaning } from '../../../lexicon/match-header.ts'
import type { ColumnProfile } from '../column-profile.ts'
import { headerConcept } from '../header-concept.ts'
import { isKnownLanguage } from '../known-language.ts'
import { listsValuesOfField } from './listed-values.ts'
import type { Above, Candidate, Sign } from './sign.ts'

/** What the words above a table say of its columns. */
export const surroundingsSigns = {
  'heading-of-codes': ({ above }) => speaksOf(above.heading, 'code'),
  'heading-of-subject': ({ above }) => speaksOf(above.heading, 'subject') && !speaksOf(above.heading, 'code'),
  'heading-of-parameters': (candidate) =>
    (speaksOf(candidate.above.heading, 'parameter') && !speaksOf(candidate.above.heading, 'value')) ||
    isFieldOfAnswer(candidate),
  'lead-of-parameters': ({ above }) => speaksOf(above.lead, 'parameter') && !speaksOf(above.lead, 'code'),
  'lead-of-subject': ({ above }) => speaksOf(above.lead, 'subject') && !speaksOf(above.lead, 'code'),
  // “Enums”: each table lists names or numbers.
  'below-enumerations': ({ column, columns, others, above }) =>
    above.isOfEnumerations &&
    // Lists beside names are what is set for each of them, or the values of several enumerations.
    ![column, ...others].some(({ listShare }) => listShare > 0.5) &&
    isListed(column) &&
    !/enum/iu.test(column.header) &&
    !columns.some(({ typeShare }) => typeShare > 0.5),
  // What the page explains further down below “API reference”, and no header calls a code.
  'links-below-calls': isLinkBelowCalls,
  // Capitals and prose alone are any list of names.
  unspoken: isUnspoken,
  'of-examples': isOfExamples,
  'of-things': isOfThings,
  'of-glossary': isOfGlossary,
} as const satisfies Readonly<Record<string, Sign>>

function speaksOf(meaning: HeaderMeaning | null, concept: Concept): boolean {
  return meaning?.concepts.has(concept) ?? false
}

/** Names in capitals or numbers, each once. */
function isListed({ constantShare, numericShare, distinctShare, filled, rows }: ColumnProfile): boolean {
  return constantShare + numericShare > 0.9 && distinctShare === 1 && filled === rows
}

function isOfAnswers({ heading, lead }: Pick<Above, 'heading' | 'lead'>): boolean {
  return [heading, lead].some((meaning) => speaksOf(meaning, 'code') || speaksOf(meaning, 'subject'))
}

/** Whether headers are in a language that is known, and no word there, above or below speaks of codes, answers or their values. */
function isUnspoken(candidate: Candidate): boolean {
  const { column, others, above } = candidate
  const concepts = ['code', 'subject', 'protocol', 'cause', 'value'] as const
  const all = [column, ...others]
  const isSpoken = all.some(
    ({ meaning, outcomeShare }) => outcomeShare > 0.5 || concepts.some((concept) => speaksOf(meaning, concept)),
  )
  return isKnownLanguage(all) && !isSpoken && !isOfAnswers(above) && !listsValuesOfField(candidate)
}

/** Words in lower case that no header calls codes, below a call or an object: `lid_count`. */
function isFieldOfAnswer({ column, above }: Candidate): boolean {
  const answers = ['code', 'subject', 'protocol', 'cause', 'value', 'event', 'number'] as const
  const isCalledSo = answers.some((concept) => speaksOf(column.meaning, concept))
  const isOfNames = column.lowerShare > 0.9 && column.numericShare === 0 && column.literalShare > 0.9
  return above.isOfFields && !isCalledSo && isOfNames
}

/** Links to the parts of a page that explain its calls. */
function isLinkBelowCalls({ column, above: { heading, isOfCalls } }: Candidate): boolean {
  const answers = ['code', 'subject', 'cause', 'value', 'event', 'number'] as const
  return (
    column.innerLinkShare > 0.8 &&
    isOfCalls &&
    ![heading, column.meaning].some((meaning) => answers.some((concept) => speaksOf(meaning, concept)))
  )
}

/** “Examples of quantities”; examples of error codes are error codes, and so are those below an example, where a header says so. */
function isOfExamples({ columns, above }: Candidate): boolean {
  const answers = ['code', 'subject', 'protocol', 'cause', 'value'] as const
  const isHeadedSo = columns.some(({ meaning }) => answers.some((concept) => speaksOf(meaning, concept)))
  const isAnswer = isOfAnswers(isHeadedSo ? above : { heading: null, lead: above.lead })
  return (speaksOf(above.heading, 'example') || speaksOf(above.lead, 'example')) && !isAnswer
}

/** Countries, currencies, banks: their codes are no answers. Above or beside codes of answers they only sort them. */
function isOfThings({ column, columns, above: { heading } }: Candidate): boolean {
  const meanings = columns.map(({ meaning }) => meaning)
  // Below “Bank” may stand what a bank answers.
  const isBelowThing = speaksOf(heading, 'thing') && !columns.some(tellsOutcomes)
  const isTest = speaksOf(column.meaning, 'example') && !speaksOf(column.meaning, 'code')
  const isThing = (speaksOf(column.meaning, 'thing') || isTest) && !speaksOf(column.meaning, 'subject')
  const answers = ['subject', 'protocol', 'message', 'cause', 'remedy'] as const
  // “Code | Language” tells languages, whatever it stands below.
  const isOfOne = columns.every((other) => other === column || isPlainlyThing(other))
  const told = isOfOne ? meanings : [heading, ...meanings]
  const isAnswer = told.some((meaning) => answers.some((concept) => speaksOf(meaning, concept)))
  return isThing || (!isAnswer && (meanings.some((meaning) => speaksOf(meaning, 'thing')) || isBelowThing))
}

/** “Acronym | Meaning”, also below “Error codes”, and “Name | Meaning” below “Glossary”. A glossary of codes says that it is. */
function isOfGlossary({ column, above }: Candidate): boolean {
  const concept = headerConcept(column)
  const isEntry = concept === null || concept === 'name' || concept === 'parameter'
  return column.headerKind === 'term' || (above.isOfGlossary && isEntry)
}

function isPlainlyThing({ meaning }: ColumnProfile): boolean {
  return meaning.isWhole && meaning.concepts.size === 1 && speaksOf(meaning, 'thing')
}

/** “Card expired.” is a text, “Expired” may be the state of a thing. */
function tellsOutcomes({ outcomeShare, proseShare, length }: ColumnProfile): boolean {
  return outcomeShare > 0.5 && (proseShare > 0.5 || length > 10)
}
