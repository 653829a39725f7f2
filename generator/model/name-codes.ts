import { settingsOf, type Settings } from '../config/settings.ts'
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts'
import { namesNotKept } from '../diagnostics/rules/names.ts'
import type { PublishedModel } from './diff/published-model.ts'
import { typeNameOf } from './identity/set-names.ts'
import { movedTranslations } from './meaning/moved-translations.ts'
import type { Question } from './meaning/question.ts'
import { findSwaps } from './meaning/swaps-between-sets.ts'
import { nameAndJudge, type JudgedNaming } from './name-and-judge.ts'
import { once } from './once.ts'
import { isUndocumented } from './naming/name-set.ts'
import { namingLocales } from './naming/naming-locales.ts'
import { reportVanished } from './naming/report-vanished.ts'
import { editOutcomes, newOutcomes } from './registry/edit-outcomes.ts'
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
 * @returns The model, and the registry's new text; the diagnostics of `nameAndJudge` and `findSwaps`, `set-vanished`,
 *   `names-not-kept`, and `registry-outdated` where the registry may not change and a name is missing.
 */
export function nameCodes(
  documented: readonly DocumentedSet[],
  registry: Registry,
  { settings, absorbed, published, outcomes }: NamingInput,
): Result<Naming> {
  const { locales, frozen } = settings
  const { file, text } = registry
  const modelLocales = localesOf(documented, locales.source)
  const moved = once(() => movedTranslations(documented, published(), registry.sets))
  const swaps = findSwaps(documented, registry.sets, locales.source)
  const { isSwapped } = swaps
  const context = { registry, locales: namingLocales(locales), modelLocales, published, moved, isSwapped }
  const judged = documented.map((set) => nameAndJudge(set, context))
  const found = documented.map(({ id }) => id)
  const missing = [...registry.sets.values()].filter(({ id }) => !found.includes(id))
  const kept = missing.filter((set) => !isLive(set)).map((set) => undocumentedSet(set, settings, modelLocales))
  const vanished = missing.filter(isLive)
  const model: Model = {
    schemaVersion: 1,
    sourceLocale: locales.source,
    locales: modelLocales,
    sets: [...judged.map(({ set }) => set), ...kept].sort((a, b) => (a.id < b.id ? -1 : 1)),
    outcomes: outcomes.map(({ outcome }) => outcome),
  }
  const changes = judged.flatMap((one) => one.changes)
  const records = outcomes.map(({ record }) => record)
  const additions = changes.map((change) => ({ ...change, identity: null, revisions: [] }))
  const diagnostics = [
    ...judged.flatMap((one) => one.diagnostics),
    ...swaps.diagnostics,
    ...vanished
      .filter(({ id }) => !absorbed.has(id))
      .map((set) => reportVanished(set, documented, ({ id }) => !registry.sets.has(id), locales.source)),
    ...(file === null
      ? warnNotKept(judged)
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
    questions: [...swaps.questions, ...judged.flatMap(({ questions }) => questions), ...vanished.flatMap(askOfSet)],
    review: judged.flatMap(({ review }) => review),
  }
  // An entry that could not be read is missing here and not in the file: what follows from that is no news.
  return { value, diagnostics: registry.intact ? diagnostics : [] }
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

function warnNotKept(judged: readonly JudgedNaming[]): readonly Diagnostic[] {
  const codes = judged.flatMap(({ set }) => set.codes)
  const [text] = Object.values(codes[0]?.locales ?? {})
  if (text === undefined) return []
  const chosen = judged.flatMap(({ named }) => (named === null ? [] : [...named.chosen.values()]))
  const unnamed = chosen.filter(({ placeholder }) => placeholder).length
  return [namesNotKept({ ...text.origin, line: 1, column: 1 }, { count: codes.length, unnamed })]
}
