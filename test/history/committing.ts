import type { Model } from '../../generator/model/types.ts'
import { publishedModel } from '../../generator/model/diff/published-model.ts'
import type { Question } from '../../generator/model/meaning/question.ts'
import { accept as acceptQuestions } from '../../generator/model/registry/accept.ts'
import { renameCode } from '../../generator/model/registry/rename-code.ts'
import { anchored, firstDay, page, type Cells, type Entry } from './docs.ts'
import type { Repository } from './repository.ts'

type Level = 'none' | 'safe' | 'additive' | 'breaking'

/** One commit of the documentation repository. */
export interface Step {
  readonly title: string
  /** What a person commits, given what is there and what the last good run made of it. */
  readonly commit: (repository: Repository, last: Moment) => Repository
  /** What a person would say of it: for programs that use names, and for those that switch over all codes. */
  readonly verdict?: Level
  readonly strict?: Level
  /** The rules that stop the run instead. */
  readonly stops?: readonly string[]
}

/** What a step can look back at. */
export interface Moment {
  readonly model: Model
  /** What the run asks that the step before left behind. */
  readonly questions: readonly Question[]
}

/** How a page looks. */
export interface Style {
  readonly path: string
  readonly heading: string
  readonly prefix: string | null
  readonly entries: readonly Entry[]
  /** Which cells stand in a row, in order. */
  readonly columns: readonly (readonly [header: string, kk: string, cell: (entry: Entry) => string])[]
}

const status = (entry: Entry): string => (entry.code === '0' ? '200' : entry.code === '999' ? '500' : '400')

/** Both languages of a page in a style. */
export function pages({ path, heading, prefix, entries, columns }: Style): Repository['docs'] {
  const rows = (locale: 'en' | 'kk'): readonly Cells[] =>
    entries.map((entry) =>
      ['', ...columns].flatMap((column) =>
        typeof column === 'string' ? [] : [cellOf(column[0], entry, locale, prefix, column[2])],
      ),
    )
  return {
    [`en/${path}`]: page(
      heading,
      columns.map(([header]) => header),
      rows('en'),
    ),
    [`kk/${path}`]: page(
      'Жауап кодтары',
      columns.map(([, header]) => header),
      rows('kk'),
    ),
  }
}

function cellOf(
  header: string,
  entry: Entry,
  locale: 'en' | 'kk',
  prefix: string | null,
  cell: (entry: Entry) => string,
): string {
  if (header === 'Code') return anchored(prefix, entry.code)
  return header === 'Description' ? entry[locale] : cell(entry)
}

export const code = ['Code', 'Код', () => ''] as const
export const description = ['Description', 'Сипаттама', () => ''] as const
const http = ['HTTP status', 'HTTP күйі', status] as const

export const reworded = firstDay.map((entry) =>
  entry.code === '8' ? { ...entry, en: 'The access key is not valid any longer. Ask for another.' } : entry,
)
export const reordered = reworded.toReversed()
const hold: Entry = { code: '31', en: 'Parcel on hold.', kk: 'Сәлемдеме кідіртілді.' }
export const grown = [...reordered, hold]
const renamed = grown.map((entry) => (entry.code === '2' ? { ...entry, en: 'No such shipment is known.' } : entry))
export const without30 = renamed.filter((entry) => entry.code !== '30')
export const deprecated = renamed.map((entry) => (entry.code === '98' ? { ...entry, code: '~~98~~' } : entry))
const renumbered = renamed.map((entry) => (entry.code === '12' ? { ...entry, code: '112' } : entry))

export const first: Style = {
  path: 'guide/api-codes.md',
  heading: 'Answers',
  prefix: 'apiCode',
  entries: firstDay,
  columns: [code, description],
}
export const swapped: Style = { ...first, entries: grown, columns: [description, code] }
export const wide: Style = { ...swapped, columns: [code, http, description] }
export const otherAnchors: Style = { ...wide, prefix: 'answer' }
export const bare: Style = { ...wide, prefix: null }
export const moved: Style = { ...bare, path: 'reference/api-codes.md', heading: 'What the API answers' }
export const later: Style = { ...moved, entries: renamed }
export const slim: Style = { ...later, entries: renumbered, columns: [code, description] }

/** The page of the parcel statuses. */
export const states = (rows: readonly Cells[], header: Cells = ['Status code', 'Description']): string =>
  page('Parcel statuses', header, rows)
export const statePath = 'en/reference/parcel-statuses.md'

/** Writes documents, and deletes those that are `undefined`. */
export const write =
  (docs: Readonly<Record<string, string | undefined>>) =>
  (repository: Repository): Repository => {
    const all = Object.entries({ ...repository.docs, ...docs })
    return {
      ...repository,
      docs: Object.fromEntries(all.flatMap(([file, text]) => (text === undefined ? [] : [[file, text]]))),
    }
  }

/** Edits the registry by hand. */
export const edit =
  (from: string | RegExp, to: string) =>
  (repository: Repository): Repository => {
    const registry = repository.registry.replace(from, to)
    if (registry === repository.registry) throw new Error(`nothing to edit: ${String(from)}`)
    return { ...repository, registry }
  }

/** `doc-codes rename`. */
export const rename =
  (set: string, old: string, name: string) =>
  (repository: Repository): Repository => ({
    ...repository,
    registry: renameCode(repository.registry, 'registry.yaml', { set, code: old, name }).value,
  })

/** `doc-codes accept`. */
export const accept =
  (set: string, ...codes: readonly string[]) =>
  (repository: Repository, { model, questions }: Moment): Repository => {
    const published = publishedModel(model)
    const acceptance = { set, codes, locale: null, unreleased: false, questions, published }
    return { ...repository, registry: acceptQuestions(repository.registry, 'registry.yaml', acceptance).value.text }
  }

/** Several edits in one commit. (A module that exports `then` would be taken for a promise.) */
export const together =
  (...edits: readonly Step['commit'][]): Step['commit'] =>
  (repository, last) =>
    edits.reduce((state, change) => change(state, last), repository)

/** A delimiter row with too few cells. */
export const broken = (text: string | undefined): string => (text ?? '').replace(/^\| --- \| --- \|.*$/m, '| --- |')
