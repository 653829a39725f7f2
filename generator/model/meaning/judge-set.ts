import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { nameDiffers, nameOfAnother } from '../../diagnostics/rules/meaning.ts'
import { codeVanished } from '../../diagnostics/rules/published-codes.ts'
import { isUndocumented } from '../naming/name-set.ts'
import type { NamingLocales } from '../naming/naming-locales.ts'
import { suggestNames } from '../naming/suggest-names.ts'
import { editEntry } from '../registry/edit-entry.ts'
import { lineStart } from '../registry/text-edit.ts'
import type { RegistryEntry, RegistrySet } from '../registry/types.ts'
import { spotOfCell } from '../spot-of-cell.ts'
import type { CodeSet, CodeValue, DocumentedCode, DocumentedSet } from '../types.ts'
import { acceptedEdit } from './accepted-edit.ts'
import { compareColumns } from './compare-columns.ts'
import { compareMeanings } from './compare-meanings.ts'
import { compareNames, type CodeNames, type NameFindings } from './compare-names.ts'
import { nameKey } from './judged-code.ts'
import type { Judgement } from './judgement.ts'
import { placeOf } from './place-of-code.ts'
import type { Swaps } from './swaps-between-sets.ts'
import { findStale, type FormerTexts, type Staleness } from './stale-translations.ts'

/** What the judgement of a set knows beside the set. */
export interface JudgementContext extends Pick<FormerTexts, 'published' | 'moved'> {
  readonly known: RegistrySet
  /** The set with its names. */
  readonly named: CodeSet
  /** The registry's text. */
  readonly text: string
  readonly locales: NamingLocales
  readonly isSwapped: Swaps['isSwapped']
}

/** What a published set says now, held against what was published. */
export interface SetJudgement extends Judgement {
  /** What `lint` and `check` show beside the rest: `generate` is quiet about it. */
  readonly staleness: Staleness
  /** What the docs called codes when somebody wrote their entries: to be recorded, as it is no change. */
  readonly called: ReadonlyMap<CodeValue, readonly string[]>
}

/**
 * Holds what the docs say of a published set against what the registry remembers of it.
 *
 * @param documented - The set as the docs have it.
 * @param context - What was published.
 * @returns Everything that a person has to look at, and the questions that `accept` answers; diagnostics `code-vanished`,
 *   `name-of-another`, `name-differs` and those of `compareMeanings`, `compareColumns` and `findStale`.
 */
export function judgeSet(documented: DocumentedSet, context: JudgementContext): SetJudgement {
  const { known, named, text, locales, published, moved, isSwapped } = context
  const { source } = locales
  const names = compareNames(documented.codes, namesOf(named, known), source)
  const meanings = compareMeanings(documented, {
    known,
    source,
    namesakes: names.claims,
    isSwapped: (code) => isSwapped(documented.id, code),
  })
  const asked = new Set(meanings.questions.flatMap(({ codes }) => codes))
  const columns = compareColumns(documented, known, source)
  const cells = judgeNames(documented.id, { ...names, strange: names.strange.filter(isRenaming(locales)) }, context)
  const present = new Set(documented.codes.map(({ value }) => value))
  const vanished = known.entries.filter(({ value, status }) => !present.has(value) && !isUndocumented(status))
  const losses = vanished.filter(({ value }) => !meanings.moved.has(value))
  return {
    diagnostics: [
      ...meanings.diagnostics,
      ...cells.diagnostics,
      ...columns.diagnostics,
      ...losses.map((entry) => complainOfLoss(documented.id, entry, text)),
    ],
    questions: [
      ...meanings.questions,
      ...cells.questions,
      ...columns.questions,
      ...vanished.map(({ value, name }) => ({
        kind: 'vanished' as const,
        set: documented.id,
        codes: [value],
        answer: `${documented.id} ${value} (${name}): gone from the docs`,
      })),
    ],
    staleness: findStale(documented, {
      known,
      source,
      published,
      moved,
      isInQuestion: (code) => asked.has(code) || isSwapped(documented.id, code),
    }),
    called: new Map(
      names.settled.flatMap(({ value, docsName }) =>
        docsName === null ? [] : [[value, [...(known.byValue.get(value)?.called ?? []), docsName]] as const],
      ),
    ),
  }
}

function namesOf({ codes }: CodeSet, { byValue }: RegistrySet): readonly CodeNames[] {
  const live = codes.filter(({ status }) => status !== 'removed')
  return live.map(({ value, name, aliases }) => {
    const entry = byValue.get(value)
    const isPublished = entry !== undefined
    return { value, name, was: aliases, called: entry?.called ?? [], isPublished, isRecorded: entry?.text !== null }
  })
}

/** Whether what the docs call a code could be its name: where it cannot, the name was made of something else. */
function isRenaming(locales: NamingLocales): (strange: NameFindings['strange'][number]) => boolean {
  return ({ names, code }) => {
    const { given } = suggestNames(code, locales)
    return given?.source === 'name' && nameKey(given.name) !== nameKey(names.name)
  }
}

function judgeNames(set: string, { strange, translations }: NameFindings, context: JudgementContext): Judgement {
  const { named, known, locales } = context
  const nameOf = (value: CodeValue): string => named.codes.find((code) => code.value === value)?.name ?? ''
  const language = known.identity?.language ?? locales.source
  return {
    diagnostics: [
      ...translations.map(({ code: { value }, other, locale, said }): Diagnostic => {
        const facts = { set, code: value, name: nameOf(value), other, otherName: nameOf(other), locale }
        return nameOfAnother(spotOfCell(said, 'name'), facts)
      }),
      ...strange.map(({ names: { name }, code, written }) => {
        const wanted = suggestNames(code, locales).given?.name ?? 'NAME'
        return nameDiffers(placeOf(code, 'name'), { set, code: code.value, name, written, wanted })
      }),
    ],
    questions: strange.flatMap(({ names: { name }, code, written }) => {
      const entry = known.byValue.get(code.value)
      if (entry === undefined) return []
      return [
        {
          kind: 'meaning' as const,
          set,
          codes: [code.value],
          answer: `${set} ${code.value} (${name}): the docs may call it “${written}”`,
          revisions: [{ value: code.value, edit: calledEdit(code, entry, language) }],
        },
      ]
    }),
  }
}

/** A name is accepted, and not with it a text that nobody asked about. */
function calledEdit(code: DocumentedCode, entry: RegistryEntry, language: string): ReturnType<typeof acceptedEdit> {
  const { called } = acceptedEdit(code, entry, language)
  return called === undefined ? {} : { called }
}

/** Says that a code of the registry is not in the docs, and shows the entry that accepts it. */
function complainOfLoss(set: string, entry: RegistryEntry, text: string): Diagnostic {
  const { value, name, origin } = entry
  const { start, insert } = editEntry(text, entry, { status: 'removed' })
  const lines = (text.slice(lineStart(text, start), start) + insert).split(/\r?\n/)
  return codeVanished(origin, { set, code: String(value), name, lines })
}
