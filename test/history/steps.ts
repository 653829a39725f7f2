import type { Model } from '../../generator/model/types.ts'
import { publishedModel } from '../../generator/model/diff/published-model.ts'
import type { Question } from '../../generator/model/meaning/question.ts'
import { accept as acceptQuestions } from '../../generator/model/registry/accept.ts'
import { renameCode } from '../../generator/model/registry/rename-code.ts'
import { anchored, firstDay, page, parcelStates, type Cells, type Entry } from './docs.ts'
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

interface Style {
  readonly path: string
  readonly heading: string
  readonly prefix: string | null
  readonly entries: readonly Entry[]
  /** Which cells stand in a row, in order. */
  readonly columns: readonly (readonly [header: string, kk: string, cell: (entry: Entry) => string])[]
}

const status = (entry: Entry): string => (entry.code === '0' ? '200' : entry.code === '999' ? '500' : '400')

function pages({ path, heading, prefix, entries, columns }: Style): Repository['docs'] {
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

const code = ['Code', 'Код', () => ''] as const
const description = ['Description', 'Сипаттама', () => ''] as const
const http = ['HTTP status', 'HTTP күйі', status] as const

const reworded = firstDay.map((entry) =>
  entry.code === '8' ? { ...entry, en: 'The access key is not valid any longer. Ask for another.' } : entry,
)
const reordered = reworded.toReversed()
const hold: Entry = { code: '31', en: 'Parcel on hold.', kk: 'Сәлемдеме кідіртілді.' }
const grown = [...reordered, hold]
const renamed = grown.map((entry) => (entry.code === '2' ? { ...entry, en: 'No such shipment is known.' } : entry))
const without30 = renamed.filter((entry) => entry.code !== '30')
const deprecated = renamed.map((entry) => (entry.code === '98' ? { ...entry, code: '~~98~~' } : entry))
const renumbered = renamed.map((entry) => (entry.code === '12' ? { ...entry, code: '112' } : entry))

const first: Style = {
  path: 'guide/api-codes.md',
  heading: 'Answers',
  prefix: 'apiCode',
  entries: firstDay,
  columns: [code, description],
}
const swapped: Style = { ...first, entries: grown, columns: [description, code] }
const wide: Style = { ...swapped, columns: [code, http, description] }
const otherAnchors: Style = { ...wide, prefix: 'answer' }
const bare: Style = { ...wide, prefix: null }
const moved: Style = { ...bare, path: 'reference/api-codes.md', heading: 'What the API answers' }
const later: Style = { ...moved, entries: renamed }
const slim: Style = { ...later, entries: renumbered, columns: [code, description] }

const states = (rows: readonly Cells[], header: Cells = ['Status code', 'Description']): string =>
  page('Parcel statuses', header, rows)
const statePath = 'en/reference/parcel-statuses.md'

const write =
  (docs: Readonly<Record<string, string | undefined>>) =>
  (repository: Repository): Repository => {
    const all = Object.entries({ ...repository.docs, ...docs })
    return {
      ...repository,
      docs: Object.fromEntries(all.flatMap(([file, text]) => (text === undefined ? [] : [[file, text]]))),
    }
  }

const edit =
  (from: string | RegExp, to: string) =>
  (repository: Repository): Repository => {
    const registry = repository.registry.replace(from, to)
    if (registry === repository.registry) throw new Error(`nothing to edit: ${String(from)}`)
    return { ...repository, registry }
  }

const rename =
  (set: string, old: string, name: string) =>
  (repository: Repository): Repository => ({
    ...repository,
    registry: renameCode(repository.registry, 'registry.yaml', { set, code: old, name }).value,
  })

const accept =
  (set: string, ...codes: readonly string[]) =>
  (repository: Repository, { model, questions }: Moment): Repository => {
    const published = publishedModel(model)
    const acceptance = { set, codes, locale: null, unreleased: false, questions, published }
    return { ...repository, registry: acceptQuestions(repository.registry, 'registry.yaml', acceptance).value.text }
  }

const then =
  (...edits: readonly Step['commit'][]): Step['commit'] =>
  (repository, last) =>
    edits.reduce((state, change) => change(state, last), repository)

const broken = (text: string | undefined): string => (text ?? '').replace(/^\| --- \| --- \|.*$/m, '| --- |')

/** The history, in order. Each step begins where the last one ended, also where that one stopped the run. */
export const steps: readonly Step[] = [
  {
    title: 'the docs begin in English',
    commit: write({ 'en/guide/api-codes.md': pages(first)['en/guide/api-codes.md'] }),
  },
  { title: 'they are translated into Kazakh', commit: write(pages(first)), verdict: 'additive', strict: 'breaking' },
  {
    title: 'a BOM comes',
    commit: ({ docs, ...rest }) => ({
      ...rest,
      docs: Object.fromEntries(Object.entries(docs).map(([file, text]) => [file, `\uFEFF${text}`])),
    }),
    verdict: 'none',
  },
  {
    title: 'the BOM goes, CRLF comes',
    commit: ({ docs, ...rest }) => ({
      ...rest,
      docs: Object.fromEntries(
        Object.entries(docs).map(([file, text]) => [file, text.slice(1).replaceAll('\n', '\r\n')]),
      ),
    }),
    verdict: 'none',
  },
  {
    title: 'a text is reworded so that it would give another name',
    commit: write(pages({ ...first, entries: reworded })),
    verdict: 'safe',
  },
  { title: 'the rows are turned round', commit: write(pages({ ...first, entries: reordered })), verdict: 'none' },
  {
    title: 'a code is added at the end',
    commit: write(pages({ ...first, entries: grown })),
    verdict: 'additive',
    strict: 'breaking',
  },
  { title: 'the columns change places', commit: write(pages(swapped)), verdict: 'none' },
  { title: 'a column is added between them', commit: write(pages(wide)), verdict: 'safe' },
  {
    title: 'a paragraph and a list are added',
    commit: (repository) =>
      write({ 'en/guide/api-codes.md': `${repository.docs['en/guide/api-codes.md'] ?? ''}\nAsk us.\n\n- by mail\n` })(
        repository,
      ),
    verdict: 'none',
  },
  { title: 'every anchor is renamed', commit: write(pages(otherAnchors)), verdict: 'safe' },
  { title: 'every anchor is dropped', commit: write(pages(bare)), verdict: 'safe' },
  {
    title: 'the folder is renamed, and the heading reworded',
    commit: write({ 'en/guide/api-codes.md': undefined, 'kk/guide/api-codes.md': undefined, ...pages(moved) }),
    verdict: 'safe',
  },
  { title: 'a code is renamed', commit: rename('apiCode', '8', 'KeyInvalid'), verdict: 'additive' },
  {
    title: 'a code is renamed for the second time',
    commit: rename('apiCode', 'KeyInvalid', 'KeyOutdated'),
    verdict: 'additive',
  },
  { title: 'another text is reworded', commit: write(pages(later)), verdict: 'safe' },
  {
    title: 'a wrong delimiter row makes the table a paragraph',
    commit: (repository) =>
      write({
        'en/reference/api-codes.md': broken(repository.docs['en/reference/api-codes.md']).replace(
          '| --- | --- | --- |',
          '| --- |',
        ),
      })(repository),
    stops: ['broken-delimiter-row'],
  },
  { title: 'the delimiter row is mended', commit: write(pages(later)), verdict: 'none' },
  {
    title: 'the whole table is deleted',
    commit: write(Object.fromEntries(Object.keys(pages(later)).map((file) => [file, '# Answers\n\nComing soon.\n']))),
    stops: ['no-code-table'],
  },
  { title: 'the table is put back the same day', commit: write(pages(later)), verdict: 'none' },
  {
    title: 'a second table comes, with words for codes',
    commit: write({ [statePath]: states(parcelStates) }),
    verdict: 'additive',
  },
  { title: 'a row is deleted', commit: write(pages({ ...later, entries: without30 })), stops: ['code-vanished'] },
  { title: 'its disappearance is accepted', commit: accept('apiCode', '30'), verdict: 'breaking' },
  { title: 'the code comes back', commit: write(pages(later)), verdict: 'additive' },
  { title: 'a code is struck out', commit: write(pages({ ...later, entries: deprecated })), verdict: 'additive' },
  { title: 'it is not struck out any more', commit: write(pages(later)), verdict: 'safe' },
  { title: 'a column is dropped', commit: write(pages({ ...later, columns: [code, description] })), verdict: 'safe' },
  { title: 'a code is renumbered', commit: write(pages(slim)), stops: ['code-retyped'] },
  { title: 'the former number is accepted as gone', commit: accept('apiCode'), verdict: 'breaking' },
  {
    title: 'the team says what its codes mean',
    commit: then(
      edit(/( 0: \{ name: RequestAccepted)/, '$1, kind: success'),
      edit(/(\b999: \{ name: InternalFailure)/, '$1, kind: error'),
    ),
    verdict: 'breaking',
  },
  {
    title: 'it says so of one more',
    commit: edit(/(\n( +)name: UnknownParcel)/, '$1\n$2kind: error'),
    verdict: 'additive',
    strict: 'breaking',
  },
  {
    title: 'one word becomes a number',
    commit: write({
      [statePath]: states([
        ['7', 'Lost.'],
        ['8', 'Found.'],
      ]),
    }),
    stops: ['value-type-changed'],
  },
  {
    title: 'the words are back, in another file, under another heading',
    commit: write({
      [statePath]: undefined,
      'en/reference/states.md': page('Where a parcel can be', ['Status code', 'Description'], parcelStates),
    }),
    verdict: 'safe',
  },
  {
    title: 'the docs give names of their own',
    commit: write({
      'en/reference/states.md': page(
        'Where a parcel can be',
        ['Status code', 'Name', 'Description'],
        parcelStates.map(([value = '', text = ''], index) => [value, `STATE_${index}`, text]),
      ),
    }),
    verdict: 'none',
  },
  {
    title: 'two names clash',
    commit: write({
      'en/reference/states.md': page(
        'Where a parcel can be',
        ['Status code', 'Name', 'Description'],
        [
          ...parcelStates.map(([value = '', text = ''], index) => [value, `STATE_${index}`, text]),
          ['`LOST`', 'Queued', 'Nobody has it.'],
        ],
      ),
    }),
    stops: ['name-clash'],
  },
  {
    title: 'the clash is mended',
    commit: write({
      'en/reference/states.md': page(
        'Where a parcel can be',
        ['Status code', 'Name', 'Description'],
        [
          ...parcelStates.map(([value = '', text = ''], index) => [value, `STATE_${index}`, text]),
          ['`LOST`', 'Missing', 'Nobody has it.'],
        ],
      ),
    }),
    verdict: 'additive',
    strict: 'breaking',
  },
  {
    title: 'an alias is dropped',
    commit: edit('was: [KeyExpired, KeyInvalid]', 'was: [KeyInvalid]'),
    verdict: 'breaking',
  },
  {
    title: 'a name is changed by hand',
    commit: edit('name: PartlyDelivered', 'name: PartlyDone'),
    verdict: 'breaking',
  },
  {
    title: 'the type gets another name',
    commit: (repository) => ({ ...repository, config: { sets: { apiCode: { typeName: 'ParcelAnswer' } } } }),
    verdict: 'breaking',
  },
  {
    title: 'the translation is given up',
    commit: write({ 'kk/reference/api-codes.md': undefined }),
    verdict: 'breaking',
  },
  {
    title: 'the table of words is deleted',
    commit: write({ 'en/reference/states.md': undefined }),
    stops: ['set-vanished'],
  },
  { title: 'and accepted as gone', commit: accept('parcelStatus'), verdict: 'breaking' },
  { title: 'and forgotten', commit: edit(/^parcelStatus:\n(?: .*\n)*/m, ''), verdict: 'breaking' },
]
