import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { meaningsExchanged, meaningsReplaced, setSplit } from '../diagnostics/rules/meaning.ts'
import { nameNeeded, poorName } from '../diagnostics/rules/names.ts'
import { setRenamed } from '../diagnostics/rules/published-codes.ts'
import { placeOf } from './identity/places.ts'
import { identityOf } from './meaning/compare-columns.ts'
import { judgeSet, type JudgementContext, type SetJudgement } from './meaning/judge-set.ts'
import type { Question } from './meaning/question.ts'
import type { NamingLocales } from './naming/naming-locales.ts'
import { nameSet, type NamedSet } from './naming/name-set.ts'
import { reportValueType } from './naming/report-value-type.ts'
import { additionsOf, revisionsOf } from './naming/set-changes.ts'
import type { SetChanges } from './registry/changes.ts'
import type { Registry, RegistrySet } from './registry/types.ts'
import type { CodeSet, DocumentedSet } from './types.ts'

/** A set with its names, and what its naming found. */
export interface JudgedNaming {
  readonly set: CodeSet
  readonly named: NamedSet | null
  readonly changes: readonly SetChanges[]
  readonly diagnostics: readonly Diagnostic[]
  readonly review: readonly Diagnostic[]
  readonly questions: readonly Question[]
}

/** What the naming of a set knows beside it. */
export interface NamingContext extends Pick<JudgementContext, 'published' | 'moved' | 'isSwapped'> {
  readonly locales: NamingLocales
  readonly registry: Registry
  readonly modelLocales: readonly string[]
}

/** Texts stand beside the wrong codes: what new codes would be called for them is no news of its own. */
const ofMeanings: ReadonlySet<string> = new Set([meaningsExchanged, meaningsReplaced].map(({ name }) => name))
const ofNewNames: ReadonlySet<string> = new Set([nameNeeded, poorName].map(({ name }) => name))

/**
 * Names the codes of a set, and holds what the docs say of them against what was published.
 *
 * @param documented - The set as the docs have it.
 * @param context - What was published.
 * @returns The set, and what the registry is to record of it; the diagnostics of `nameSet` and `judgeSet`,
 *   `value-type-changed`, `set-renamed`, `set-split`.
 */
export function nameAndJudge(documented: DocumentedSet, context: NamingContext): JudgedNaming {
  const { registry, locales, modelLocales, published, moved, isSwapped } = context
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
