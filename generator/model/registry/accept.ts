import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts'
import { codeStillDocumented } from '../../diagnostics/rules/published-codes.ts'
import type { PublishedModel } from '../diff/published-model.ts'
import type { Question } from '../meaning/question.ts'
import type { CodeValue } from '../types.ts'
import { deleteEntries } from './delete-entries.ts'
import { editEntry, type EntryEdit } from './edit-entry.ts'
import { editIdentity } from './edit-identity.ts'
import { findEntry, findSet } from './find-entry.ts'
import { lastTexts } from './last-texts.ts'
import { parseRegistry } from './parse-registry.ts'
import { applyEdits, type TextEdit } from './text-edit.ts'
import type { RegistryEntry, RegistrySet } from './types.ts'

/** What a person accepts. */
export interface Acceptance {
  readonly set: string
  /** The codes as a person writes them; none stands for every code that something is asked of. */
  readonly codes: readonly string[]
  /** Only translations into this locale; `null` for all that is asked. */
  readonly locale: string | null
  /** Whether codes that are gone were never released: nothing is left of them. */
  readonly unreleased: boolean
  /** What the docs ask of what was published: a run found it. */
  readonly questions: readonly Question[]
  /** What was generated last, `generated/model.json`: the last texts. `null` where there is none. */
  readonly published: PublishedModel | null
}

/** The registry with what was accepted. */
export interface Accepted {
  readonly text: string
  /** What was accepted, a line each. */
  readonly lines: readonly string[]
}

/**
 * Answers what a run asks of what was published, and nothing else: that codes are gone for good, that they mean what the
 * docs say now, that columns are what they are, that translations are still right. Entries of codes that are gone stay, with
 * the texts that the docs had last: the output is made of the docs and the registry alone.
 *
 * Where something stops the run, it alone is answered; stale translations are where nothing else is asked, or by `locale`.
 *
 * @param text - The registry's text.
 * @param file - Its path, for diagnostics.
 * @param acceptance - What is accepted, and what is asked.
 * @returns The new text; the old one where a diagnostic says why not: those of the registry, `registry-unknown`,
 *   `code-still-documented`.
 */
export function accept(text: string, file: string, acceptance: Acceptance): Result<Accepted> {
  const nothing = (diagnostics: readonly Diagnostic[]): Result<Accepted> => ({
    value: { text, lines: [] },
    diagnostics,
  })
  const registry = parseRegistry(text, file)
  if (registry.diagnostics.length > 0) return nothing(registry.diagnostics)
  const set = findSet(registry.value, acceptance.set)
  if (set.value === null) return nothing(set.diagnostics)
  const own = acceptance.questions.filter((question) => question.set === acceptance.set)
  const chosen = chooseQuestions(set.value, own, acceptance)
  if (chosen.diagnostics.length > 0) return nothing(chosen.diagnostics)
  const edits = planAnswers(text, set.value, { answered: chosen.value, asked: own, acceptance })
  return { value: { text: applyEdits(text, edits), lines: chosen.value.map(({ answer }) => answer) }, diagnostics: [] }
}

function chooseQuestions(
  set: RegistrySet,
  questions: readonly Question[],
  { codes, locale }: Acceptance,
): Result<readonly Question[]> {
  const found = codes.map((code) => findEntry(set, code))
  const entries = found.flatMap(({ value }) => (value === null ? [] : [value]))
  const unknown = found.flatMap((entry) => entry.diagnostics)
  if (unknown.length > 0) return { value: [], diagnostics: unknown }
  const about = (entry: RegistryEntry) => (question: Question) => question.codes.includes(entry.value)
  const asked =
    codes.length === 0 ? questions : questions.filter((question) => entries.some((entry) => about(entry)(question)))
  const stale = asked.filter((question) => question.kind === 'stale' && (locale === null || question.locale === locale))
  const others = asked.filter(({ kind }) => kind !== 'stale')
  const value = locale === null && others.length > 0 ? others : stale
  const isAsked = (entry: RegistryEntry): boolean => value.some(about(entry))
  const known = entries.filter(isAsked).map((entry) => entry.value)
  const diagnostics = entries
    // What was accepted before needs no second answer.
    .filter((entry) => !isAsked(entry) && entry.status !== 'removed')
    .map(({ value: code, name, origin }) => codeStillDocumented(origin, { set: set.id, code, name, asked: known }))
  return { value, diagnostics }
}

interface Answers {
  readonly answered: readonly Question[]
  readonly asked: readonly Question[]
  readonly acceptance: Acceptance
}

function planAnswers(text: string, set: RegistrySet, { answered, asked, acceptance }: Answers): readonly TextEdit[] {
  const edits = new Map<CodeValue, EntryEdit>()
  const change = (value: CodeValue, edit: EntryEdit): void => {
    edits.set(value, { ...edits.get(value), ...edit })
  }
  const gone = new Set(answered.flatMap(({ kind, codes }) => (kind === 'vanished' ? codes : [])))
  for (const question of answered) {
    if (question.kind === 'meaning') for (const { value, edit } of question.revisions) change(value, edit)
  }
  // Of a code whose text is recorded now, the next run could not tell which translations lag.
  const recorded = new Set([...edits.keys(), ...answered.flatMap(({ kind, codes }) => (kind === 'stale' ? codes : []))])
  for (const question of asked) {
    const [value] = question.codes
    if (question.kind !== 'stale' || value === undefined || !recorded.has(value)) continue
    const right = answered.flatMap((one) => (one.kind === 'stale' && one.codes[0] === value ? [one.locale] : []))
    const left = Object.entries(question.stale).filter(([locale]) => !right.includes(locale))
    const marks = left.map(([locale, { of, text: read }]) => [locale, { of, text: read }] as const)
    change(value, { text: question.text, stale: marks.length === 0 ? undefined : Object.fromEntries(marks) })
  }
  for (const value of gone) {
    const entry = set.byValue.get(value)
    if (entry !== undefined && !acceptance.unreleased) {
      change(value, { status: 'removed', stale: undefined, ...lastTexts(entry, acceptance) })
    }
  }
  const changed = [...edits].flatMap(([value, edit]) => {
    const entry = set.byValue.get(value)
    return entry === undefined ? [] : [editEntry(text, entry, edit)]
  })
  const columns = answered.flatMap((question) =>
    question.kind === 'columns' ? editIdentity(text, set, question.identity) : [],
  )
  return [...columns, ...changed, ...(acceptance.unreleased ? deleteEntries(text, set, gone) : [])]
}
