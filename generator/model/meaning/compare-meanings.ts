import type { Diagnostic, Spot } from '../../diagnostics/diagnostic.ts'
import { meaningReused, meaningsExchanged, meaningsReplaced } from '../../diagnostics/rules/meaning.ts'
import { textOf } from '../identity/evidence.ts'
import { measureLikeness, wordsOf, type Likeness } from '../identity/likeness.ts'
import type { RegistryEntry, RegistrySet } from '../registry/types.ts'
import type { CodeValue, DocumentedCode, DocumentedSet } from '../types.ts'
import { acceptedEdit } from './accepted-edit.ts'
import { findExchanges, groupClaims, type Claim, type ClaimGroup } from './find-exchanges.ts'
import { judgedCodes, recordedWords, type JudgedCode } from './judged-code.ts'
import type { Judgement } from './judgement.ts'
import { placeOf } from './place-of-code.ts'
import type { Question } from './question.ts'
import { shorten } from './shorten.ts'

/** What was found of the meanings of a set. */
export interface MeaningJudgement extends Judgement {
  /** The codes whose text stands at another code now: where one of them is gone, that is no news of its own. */
  readonly moved: ReadonlySet<CodeValue>
}

/** What the judgement of a set knows beside it. */
export interface MeaningContext {
  readonly known: RegistrySet
  /** The source language. */
  readonly source: string
  /** Rows that have the name of another code. */
  readonly namesakes: readonly Claim[]
  /** Whether a code changed places with one of another set. */
  readonly isSwapped: (code: CodeValue) => boolean
}

/** Below this two texts are about different things. */
const unlike = 0.3
/** In a set of so many codes that most of them mean another thing is no rewording. */
const fewest = 3

/**
 * Finds codes that say another thing than what their names were published for. One text that is reworded is none.
 *
 * @param documented - The set as the docs have it.
 * @param context - What the registry has of it.
 * @returns `meanings-exchanged`, `meanings-replaced`, `meaning-reused`, each mistake once, at the first row; and the
 *   questions that they ask.
 */
export function compareMeanings(documented: DocumentedSet, context: MeaningContext): MeaningJudgement {
  const { known, source, namesakes, isSwapped } = context
  const language = known.identity?.language ?? source
  const judged = judgedCodes(documented, known, source)
  const live = judged.filter(({ code, entry }) => entry.status !== 'removed' && !isSwapped(code.value))
  const likeness = measureLikeness(judged.flatMap(({ before, now }) => [before, now]))
  const present = new Set(documented.codes.map(({ value }) => value))
  const vanished = known.entries.filter(({ value, status }) => status !== 'removed' && !present.has(value))
  const gone = new Map(vanished.map((entry) => [entry.value, recordedWords(entry, language)] as const))
  const fresh = freshCodes(documented, known, language)
  const exchanges = findExchanges(live, { vanished: gone, fresh }, likeness)
  const named = new Set(namesakes.map(({ code }) => code.value))
  const claims = [...namesakes, ...exchanges.filter(({ code }) => !named.has(code.value))]
  const judgedSet = { id: documented.id, byValue: known.byValue, language, present }
  const reports = groupClaims(inRowOrder(claims)).map((group) => reportExchange(group, named, judgedSet))
  const exchanged = new Set(claims.map(({ code }) => code.value))
  const rest = live.filter(({ code }) => !exchanged.has(code.value))
  const all = [
    ...reports,
    ...reportReplaced(rest, exchanges.length === 0 ? likeness : null, judgedSet),
    ...judged.flatMap((code) => reportReused(code, likeness, judgedSet)),
  ]
  return {
    diagnostics: all.map(([diagnostic]) => diagnostic),
    questions: all.map(([, question]) => question),
    moved: new Set(exchanges.map(({ other }) => other)),
  }
}

type Report = readonly [Diagnostic, Question]

interface JudgedSet {
  readonly id: string
  readonly byValue: ReadonlyMap<CodeValue, RegistryEntry>
  /** The language of the recorded texts. */
  readonly language: string
  /** The codes that the docs have. */
  readonly present: ReadonlySet<CodeValue>
}

/** The codes that were not published yet, by their words; of equal ones the last. */
function freshCodes(
  { codes }: DocumentedSet,
  { byValue }: RegistrySet,
  language: string,
): ReadonlyMap<string, CodeValue> {
  const fresh = codes.flatMap(({ value, locales }) => {
    const said = Object.hasOwn(locales, language) ? locales[language] : undefined
    return byValue.has(value) || said === undefined ? [] : [[wordsOf(textOf(said)), value] as const]
  })
  return new Map(fresh)
}

function reportExchange(group: ClaimGroup, named: ReadonlySet<CodeValue>, set: JudgedSet): Report {
  const { id, byValue, present } = set
  const [{ code, other }, ...others] = group
  const [entry, owner] = [byValue.get(code.value), byValue.get(other)]
  const facts = {
    set: id,
    code: code.value,
    name: entry?.name ?? '',
    other,
    otherName: owner?.name ?? '',
    others: others.length,
    gone: group.flatMap((claim) => (present.has(claim.other) ? [] : [claim.other])),
    by: named.has(code.value) ? ('name' as const) : owner === undefined ? ('place' as const) : ('text' as const),
  }
  const codes = group.map((claim) => claim.code)
  const place = (one: DocumentedCode): Spot => placeOf(one, facts.by === 'name' ? 'name' : 'text')
  const diagnostic = meaningsExchanged(place(code), facts, codes.slice(1).map(place))
  return [diagnostic, ask(codes, set)]
}

function reportReplaced(judged: readonly JudgedCode[], likeness: Likeness | null, set: JudgedSet): readonly Report[] {
  const told = judged.filter(({ before, now }) => before !== '' && now !== '')
  if (likeness === null || told.length < fewest) return []
  const strange = told.filter(({ before, now }) => likeness(before, now) < unlike)
  const [first] = inRowOrder(strange)
  if (first === undefined || strange.length * 2 <= told.length) return []
  const { code, entry } = first
  const facts = { set: set.id, code: code.value, name: entry.name, count: strange.length, all: told.length }
  const diagnostic = meaningsReplaced(placeOf(code), { ...facts, before: shorten(entry.text ?? '') })
  const codes = strange.map((one) => one.code)
  return [[diagnostic, ask(codes, set)]]
}

function reportReused({ code, entry, before, now }: JudgedCode, likeness: Likeness, set: JudgedSet): readonly Report[] {
  if (entry.status !== 'removed' || before === '' || now === '' || likeness(before, now) >= unlike) return []
  const kept = Object.hasOwn(entry.last, set.language) ? entry.last[set.language]?.text : undefined
  const facts = { set: set.id, code: code.value, name: entry.name, before: shorten(entry.text ?? kept ?? '') }
  return [[meaningReused(placeOf(code), facts), ask([code], set)]]
}

/** Accepting records what the docs say and call the codes. */
function ask(codes: readonly DocumentedCode[], { id: set, byValue, language }: JudgedSet): Question {
  const revisions = codes.flatMap((code) => {
    const entry = byValue.get(code.value)
    return entry === undefined ? [] : [{ value: code.value, edit: acceptedEdit(code, entry, language) }]
  })
  const listed = codes.map(({ value }) => `${value} (${byValue.get(value)?.name ?? ''})`).join(', ')
  return {
    kind: 'meaning',
    set,
    codes: codes.map(({ value }) => value),
    answer: `${set} ${listed}: what the docs say now is what ${codes.length === 1 ? 'it means' : 'they mean'}`,
    revisions,
  }
}

function inRowOrder<Row extends { readonly code: DocumentedCode }>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => placeOf(a.code).line - placeOf(b.code).line)
}
