import { accept, code, description, pages, slim, write, type Step, type Style } from './committing.ts'
import { page, type Entry } from './docs.ts'

const path = 'en/reference/api-codes.md'
const english = (style: Style): string => pages(style)['en/reference/api-codes.md'] ?? ''
const known = slim.entries
const saying = (changes: Readonly<Record<string, string>>): readonly Entry[] =>
  known.map((entry) => ({ ...entry, en: changes[entry.code] ?? entry.en }))
const exchanged = saying({
  '30': known.find((entry) => entry.code === '98')?.en ?? '',
  '98': known.find((entry) => entry.code === '30')?.en ?? '',
})
const split = (entries: readonly Entry[]): string =>
  english({ ...slim, entries: entries.slice(0, 5) }) +
  page(
    'Rare answers',
    ['Code', 'Description'],
    entries.slice(5).map((entry) => [entry.code, entry.en]),
  )
const doors = page(
  'Door codes',
  ['Code', 'Description'],
  [
    ['0', 'The door stands open.'],
    ['1', 'The door is jammed.'],
    ['2', 'Somebody took the key.'],
  ],
)
const doorPath = 'en/reference/door-codes.md'
const elsewhere = 'en/reference/answers.md'
const lifts = page(
  'Lifts',
  ['Code', 'Description'],
  [
    ['0', 'The lift moves up.'],
    ['1', 'The lift hangs between floors.'],
    ['8', 'The cable was cut.'],
  ],
)
const reused: Entry = { code: '12', en: 'The forklift has no fuel.', kk: '' }
const urgent = (header: string): Style => ({
  ...slim,
  columns: [code, description, [header, header, ({ code: value }: Entry) => (value === '8' ? 'yes' : 'no')]],
})

/** What happens after the first years: texts that change hands, tables that move, a column that programs use. */
export const laterSteps: readonly Step[] = [
  {
    title: 'two texts change places',
    commit: write({ [path]: english({ ...slim, entries: exchanged }) }),
    stops: ['meanings-exchanged'],
  },
  { title: 'and back', commit: write({ [path]: english(slim) }), verdict: 'none' },
  {
    title: 'they change places again',
    commit: write({ [path]: english({ ...slim, entries: exchanged }) }),
    stops: ['meanings-exchanged'],
  },
  { title: 'which is meant, and accepted', commit: accept('apiCode'), verdict: 'safe' },
  {
    title: 'it was a mistake after all',
    commit: write({ [path]: english(slim) }),
    stops: ['meanings-exchanged'],
  },
  { title: 'the mistake is accepted, too', commit: accept('apiCode', '30'), verdict: 'safe' },
  { title: 'the table is split in two', commit: write({ [path]: split(known) }), verdict: 'none' },
  {
    title: 'a text of the second part is reworded',
    commit: write({ [path]: split(saying({ '0': 'We took the request.' })) }),
    verdict: 'safe',
  },
  { title: 'the parts are one again', commit: write({ [path]: english(slim) }), verdict: 'safe' },
  {
    title: 'a copy of the page is kept',
    commit: write({ 'en/reference/old-codes.md': english(slim) }),
    verdict: 'none',
  },
  { title: 'the copy goes', commit: write({ 'en/reference/old-codes.md': undefined }), verdict: 'none' },
  { title: 'a set with the same numbers comes', commit: write({ [doorPath]: doors }), verdict: 'additive' },
  {
    title: 'the two pages change their contents',
    commit: write({ [path]: doors, [doorPath]: english(slim) }),
    verdict: 'safe',
  },
  { title: 'and change them back', commit: write({ [path]: english(slim), [doorPath]: doors }), verdict: 'safe' },
  {
    title: 'another table takes the place of one that moves',
    commit: write({ [path]: lifts, [elsewhere]: english(slim) }),
    verdict: 'additive',
  },
  {
    title: 'a retired number comes for another thing',
    commit: write({ [elsewhere]: english({ ...slim, entries: [...known, reused] }) }),
    stops: ['meaning-reused'],
  },
  {
    title: 'it gets a number of its own',
    commit: write({ [elsewhere]: english({ ...slim, entries: [...known, { ...reused, code: '77' }] }) }),
    verdict: 'additive',
    strict: 'breaking',
  },
  {
    title: 'programs ask for facets of a new column',
    commit: (repository) => ({
      ...write({ [elsewhere]: english({ ...urgent('Urgent'), entries: [...known, { ...reused, code: '77' }] }) })(
        repository,
      ),
      config: { ...repository.config, facets: true },
    }),
    verdict: 'additive',
  },
  {
    title: 'the column is called otherwise',
    commit: write({ [elsewhere]: english({ ...urgent('Pressing'), entries: [...known, { ...reused, code: '77' }] }) }),
    verdict: 'breaking',
  },
  {
    title: 'the new words are accepted',
    commit: accept('apiCode'),
    verdict: 'none',
  },
  {
    title: 'its facets are given up',
    commit: (repository) => ({ ...repository, config: { ...repository.config, facets: false } }),
    verdict: 'breaking',
    strict: 'none',
  },
]
