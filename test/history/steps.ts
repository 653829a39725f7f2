import {
  accept,
  bare,
  broken,
  code,
  deprecated,
  description,
  edit,
  first,
  grown,
  later,
  moved,
  otherAnchors,
  pages,
  rename,
  reordered,
  reworded,
  slim,
  statePath,
  states,
  swapped,
  together,
  wide,
  without30,
  write,
  type Step,
} from './committing.ts'
import { page, parcelStates } from './docs.ts'
import { laterSteps } from './later-steps.ts'

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
    commit: together(
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
  ...laterSteps,
]
