import { settingsOf, type Settings } from '../config/settings.ts'
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts'
import { nameNeeded, namesNotKept, poorName } from '../diagnostics/rules/names.ts'
import { setRenamed } from '../diagnostics/rules/registry.ts'
import { meaningsExchanged, meaningsReplaced, setSplit } from '../diagnostics/rules/meaning.ts'
import type { PublishedModel } from './diff/published-model.ts'
import { placeOf } from './identity/places.ts'
import { typeNameOf } from './identity/set-names.ts'
import { identityOf } from './meaning/compare-columns.ts'
import { judgeSet, type JudgementContext, type SetJudgement } from './meaning/judge-set.ts'
import { movedTranslations } from './meaning/moved-translations.ts'
import type { Question } from './meaning/question.ts'
import { findSwaps } from './meaning/swaps-between-sets.ts'
import { once } from './once.ts'
import { isUndocumented, nameSet, type NamedSet } from './naming/name-set.ts'
import { reportValueType } from './naming/report-value-type.ts'
import { reportVanished } from './naming/report-vanished.ts'
import { additionsOf, revisionsOf } from './naming/set-changes.ts'
import { editOutcomes, newOutcomes } from './registry/edit-outcomes.ts'
import type { SetChanges } from './registry/changes.ts'
import type { NamedOutcome } from './outcomes/name-outcomes.ts'
import { checkFrozen } from './registry/frozen.ts'
import { planEdits } from './registry/plan-edits.ts'
import { applyEdits } from './registry/text-edit.ts'
import type { Registry, RegistrySet } from './registry/types.ts'
import { undocumentedCode } from './registry/undocumented-code.ts'
import type { CodeSet, DocumentedSet, Model } from './types.ts'

/** A name that a run records. */
export interface RecordedName {
  readonly set: string
  readonly code: string
  readonly name: string
}

/** The model with its names, and the registry that keeps them. */
export interface Naming {
  readonly model: Model
  /** The registry's text with the names that this run chose; comments kept. `null` where no names are kept. */
  readonly registry: string | null
  /** The names among these. */
  readonly newNames: readonly RecordedName[]
  /** What the run asks of what was published: `accept` answers it. */
  readonly questions: readonly Question[]
  /** What a review has to look at and a run has not: translations that did not follow their source. */
  readonly review: readonly Diagnostic[]
}

/** What the naming knows beside the sets and the registry. */
export interface NamingInput {
  readonly settings: Settings
  /** The sets whose codes stand in the table of another one: that is reported where they stand. */
  readonly absorbed: ReadonlySet<string>
  /** The model that was generated last. */
  readonly published: () => PublishedModel | null
  /** What single calls can return. */
  readonly outcomes: readonly NamedOutcome[]
}

/**
 * Gives every code its name, holds what the docs say against what was published, and records what is new.
 *
 * @param documented - The sets as the docs have them.
 * @param registry - Every code that was ever published.
 * @param input - The locales that may give names, the sets' type names, and what was generated last.
 * @returns The model, and the registry's new text; the diagnostics of `nameSet`, `judgeSet` and `findSwaps`, `set-vanished`,
 *   `set-renamed`, `set-split`, `value-type-changed`, `names-not-kept`, and `registry-outdated` where the registry may not
 *   change and a name is missing.
 */
export function nameCodes(
  documented: readonly DocumentedSet[],
  registry: Registry,
  { settings, absorbed, published, outcomes: calls }: NamingInput,
): Result<Naming> {
  const { locales, frozen } = settings
  const { file, text } = registry
  const modelLocales = localesOf(documented, locales.source)
  const moved = once(() => movedTranslations(documented, published(), registry.sets))
  const swaps = findSwaps(documented, registry.sets, locales.source)
  const { isSwapped } = swaps
  const context = { registry, settings, modelLocales, published, moved, isSwapped }
  const outcomes = documented.map((set) => nameAndJudge(set, context))
  const found = documented.map(({ id }) => id)
  const missing = [...registry.sets.values()].filter(({ id }) => !found.includes(id))
  const kept = missing.filter((set) => !isLive(set)).map((set) => undocumentedSet(set, settings, modelLocales))
  const vanished = missing.filter(isLive)
  const model: Model = {
    schemaVersion: 1,
    sourceLocale: locales.source,
    locales: modelLocales,
    sets: [...outcomes.map(({ set }) => set), ...kept].sort((a, b) => (a.id < b.id ? -1 : 1)),
    outcomes: calls.map(({ outcome }) => outcome),
  }
  const changes = outcomes.flatMap((outcome) => outcome.changes)
  const records = calls.map(({ record }) => record)
  const additions = changes.map((change) => ({ ...change, identity: null, revisions: [] }))
  const diagnostics = [
    ...outcomes.flatMap((outcome) => outcome.diagnostics),
    ...swaps.diagnostics,
    ...vanished
      .filter(({ id }) => !absorbed.has(id))
      .map((set) => reportVanished(set, documented, ({ id }) => !registry.sets.has(id), locales.source)),
    ...(file === null
      ? warnNotKept(outcomes)
      : frozen
        ? checkFrozen(file, text, [...planEdits(registry, additions), ...newOutcomes(registry, records)])
        : []),
  ]
  const value = {
    model,
    registry:
      file === null
        ? null
        : frozen
          ? text
          : applyEdits(text, [...planEdits(registry, changes), ...editOutcomes(registry, records)]),
    newNames:
      file === null || frozen
        ? []
        : changes.flatMap(({ set, additions: added }) =>
            added.map(({ value: code, name }) => ({ set, code: String(code), name })),
          ),
    questions: [...swaps.questions, ...outcomes.flatMap(({ questions }) => questions), ...vanished.flatMap(askOfSet)],
    review: outcomes.flatMap(({ review }) => review),
  }
  // An entry that could not be read is missing here and not in the file: what follows from that is no news.
  return { value, diagnostics: registry.intact ? diagnostics : [] }
}

interface Outcome {
  readonly set: CodeSet
  readonly named: NamedSet | null
  readonly changes: readonly SetChanges[]
  readonly diagnostics: readonly Diagnostic[]
  readonly review: readonly Diagnostic[]
  readonly questions: readonly Question[]
}

interface OutcomeContext extends Pick<JudgementContext, 'published' | 'moved' | 'isSwapped'> {
  readonly settings: Settings
  readonly registry: Registry
  readonly modelLocales: readonly string[]
}

/** Texts stand beside the wrong codes: what new codes would be called for them is no news of its own. */
const ofMeanings: ReadonlySet<string> = new Set([meaningsExchanged, meaningsReplaced].map(({ name }) => name))
const ofNewNames: ReadonlySet<string> = new Set([nameNeeded, poorName].map(({ name }) => name))

function nameAndJudge(documented: DocumentedSet, context: OutcomeContext): Outcome {
  const { registry, settings, modelLocales, published, moved, isSwapped } = context
  const { locales } = settings
  const { id, type } = documented
  const known = registry.sets.get(id) ?? null
  if (known !== null && known.type !== null && known.type !== type) {
    const { typeName, headings, attributeNames, ranges } = documented
    const changed = reportValueType(documented, { origin: known.origin, type: known.type }, locales.source)
    const set = { id, typeName, type, headings, attributeNames, codes: [], ranges }
    return { set, named: null, changes: [], diagnostics: [changed], review: [], questions: [] }
  }
  const { value: named, diagnostics } = nameSet(documented, { known, registry, locales, modelLocales })
  const judgement =
    known === null
      ? null
      : judgeSet(documented, { known, named: named.set, text: registry.text, locales, published, moved, isSwapped })
  const { source } = locales
  const isShaken = judgement?.diagnostics.some(({ rule }) => ofMeanings.has(rule)) === true
  const stale: SetJudgement['staleness']['stale'] = judgement?.staleness.stale ?? new Map()
  const called: SetJudgement['called'] = judgement?.called ?? new Map()
  const changes = {
    set: id,
    identity: identityOf(documented, known, source),
    additions: additionsOf(id, named.strangers, named.chosen, source),
    revisions: known === null ? [] : revisionsOf(known, documented.codes, { source, stale, called }),
  }
  return {
    set: named.set,
    named,
    changes: [changes],
    diagnostics: [
      ...diagnostics.filter(({ rule }) => !isShaken || !ofNewNames.has(rule)),
      ...(judgement?.diagnostics ?? []),
      ...(known === null ? [] : reportPlaces(documented, known)),
    ],
    review: judgement?.staleness.diagnostics ?? [],
    questions: [...(judgement?.questions ?? []), ...(judgement?.staleness.questions ?? [])],
  }
}

/** A set that stands elsewhere, or in more tables than before: said until it is recorded. */
function reportPlaces({ id, tables }: DocumentedSet, { identity, origin }: RegistrySet): readonly Diagnostic[] {
  const [first, ...others] = tables
  if (first === undefined) return []
  const more = others.slice(Math.max(0, (identity?.at.length ?? tables.length) - 1))
  const split = more
    .filter(({ isNamed }) => !isNamed)
    .map((table) => setSplit(table.origin, { set: id, first: `${first.file}:${first.origin.line}` }))
  const moved = identity !== null && !identity.at.includes(placeOf(first)) && first.wantedId !== id
  return moved ? [...split, setRenamed(first.origin, { before: id, after: first.wantedId }, [origin])] : split
}

function askOfSet({ id, entries }: RegistrySet): readonly Question[] {
  const live = entries.filter(({ status }) => status !== 'removed' && status !== 'internal')
  return live.map(({ value, name }) => {
    return { kind: 'vanished', set: id, codes: [value], answer: `${id} ${value} (${name}): gone from the docs` }
  })
}

/** Whether the docs must have a set: one of its codes is neither removed nor internal. */
function isLive({ entries }: RegistrySet): boolean {
  return entries.some(({ status }) => !isUndocumented(status))
}

function undocumentedSet({ id, type, entries }: RegistrySet, settings: Settings, locales: readonly string[]): CodeSet {
  return {
    id,
    typeName: settingsOf(settings, id).typeName ?? typeNameOf(id),
    type: type ?? 'integer',
    headings: {},
    attributeNames: {},
    codes: entries.map((entry) => undocumentedCode(entry, locales)),
    ranges: [],
  }
}

function localesOf(sets: readonly DocumentedSet[], source: string): readonly string[] {
  const found = new Set<string>()
  for (const { codes, ranges } of sets) {
    for (const { locales } of [...codes, ...ranges]) for (const locale of Object.keys(locales)) found.add(locale)
  }
  found.delete(source)
  return [source, ...[...found].sort()]
}

function warnNotKept(outcomes: readonly Outcome[]): readonly Diagnostic[] {
  const codes = outcomes.flatMap(({ set }) => set.codes)
  const [text] = Object.values(codes[0]?.locales ?? {})
  if (text === undefined) return []
  const chosen = outcomes.flatMap(({ named }) => (named === null ? [] : [...named.chosen.values()]))
  const unnamed = chosen.filter(({ placeholder }) => placeholder).length
  return [namesNotKept({ ...text.origin, line: 1, column: 1 }, { count: codes.length, unnamed })]
}
