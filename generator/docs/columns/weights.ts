import type { SignName } from './signs/signs.ts'

/**
 * Where the weights come from. `npm run labels:fit` fits them to tables of which people said what they hold, and to documents of
 * our own, as a conditional logit (a table is taken by its best column, or left alone) below a normal prior round the weights
 * before, and rounds them to quarters. The first prior is lost: it is said to be a regression over the columns of 601 documents.
 */
export const provenance = {
  /** The labels in `test/labels` that the weights are checked by, and the tables of `test/docs/fixtures`. */
  documents: 752,
  repositories: 456,
  /** Of the documents those that were at hand when this was counted, their tables and columns. */
  atHand: 681,
  tables: 2336,
  columns: 6973,
  ownTables: 341,
  /** Tables read right where weights are fitted without their repository, in five folds. */
  heldBackRight: 2288,
  /**
   * What was labelled since the weights were first fitted, batch by batch, and how many of its tables the first run read right,
   * before any sign was mended. Weights that are fitted to these documents, too, read no table more: so they are as they were,
   * but those of signs that came with a batch.
   */
  unseen: [
    { documents: 121, repositories: 71, tables: 365, right: 339 },
    { documents: 147, repositories: 101, tables: 775, right: 755 },
    { documents: 105, repositories: 78, tables: 269, right: 249 },
    { documents: 48, repositories: 32, tables: 279, right: 253 },
    { documents: 47, repositories: 37, tables: 575, right: 570 },
    { documents: 24, repositories: 24, tables: 72, right: 72 },
  ],
  /**
   * Signs that fewer than ten labelled tables show: our own documents weigh them, and why they stay. No weight is set by hand but
   * those of the first three, which two to five tables show: the fit would have 2.5, -8.75 and -5.25, and is trusted half; and those
   * of the last four, which no code table shows.
   */
  byOwn: {
    'explained-number': 'numbers of sorts and events are answers as much as codes are',
    'explained-kind': 'names of sorts in capitals are values as much as their numbers are',
    'values-of-field': 'few headers are the names of fields, and what stands below them are their values',
    'only-marked': 'ticks beside codes explain none',
    'mapped-to-another': 'two vocabularies side by side explain neither',
    'value-of-names': 'parts lists of fields and their contents from values with names',
    'cells-are-problem-addresses': 'problem types are few, and an address of one has no look of a code',
    'cells-are-comparisons': 'cells that compare codes hold none, whatever stands above them',
    'of-glossary': 'abbreviations have capitals and meanings as codes have',
    'cells-are-error-fields': 'an error has fields, and its page lists them below its own headings',
    'cells-are-dates': 'dates and times are none, whatever stands above them',
    'cells-count-rows': 'numbers of rows look like codes',
    'word-beside-http-status': 'problem types are few, and their statuses are no codes of their own',
    'like-values-of-sibling': 'values of one header are of one sort',
    'like-codes-of-sibling': 'tables of one header line are of one sort',
    'below-enumerations': 'few pages are called so, and each of their tables lists values',
    'word-beside-code-numbers': 'names come before their numbers in many languages',
    'code-of-constants': 'commands and their codes stand in few documents, and say of no outcome',
    'of-layout': 'bytes and the names of parts are told from codes by their header alone',
    'of-records': 'results of queries hold a number and a state in each row, as lists of codes do',
    'of-typed-names': 'names with types below them are fields, whatever stands above them',
    'headed-vocabulary': 'few pages list the code systems of a standard, and each of their names looks like a code',
    'links-below-calls': 'summaries of calls look like lists of words in code font',
  },
} as const

/** What the signs of a column must add up to: most columns of most tables hold no codes. */
export const enough = 4.5

/** From here on a table has something of a code table: a note says that it is left alone. */
export const nearly = 1.5

/** How much each sign speaks for a column of codes; against one where it is negative. */
export const weights: Readonly<Record<SignName, number>> = {
  'headed-code': 2.75,
  'headed-subject': 1,
  'headed-value': 1.5,
  'headed-cause': 2.5,
  'headed-protocol': -1.5,
  'headed-date': -2.75,
  'headed-situation': -2.5,
  'headed-parameter': -3.25,
  'headed-unknown': -1,
  'headed-code-of-something': -2.5,
  'headed-vocabulary': -12,
  'cells-are-codes': 1.75,
  'cells-are-numbers': 2.5,
  'cells-are-constants': 2.5,
  'cells-are-inline-code': 2,
  'cells-are-prose': -2.75,
  'cells-say-outcomes': 2,
  'cells-are-events': 4.5,
  'cells-are-problem-addresses': 3,
  'cells-are-comparisons': -12,
  'cells-are-error-fields': -8,
  'cells-are-dates': -12,
  'cells-repeat': -5,
  'cells-count-rows': -2,
  'cells-are-missing': -1.75,
  'explained-code': 3.25,
  'explained-subject': 4,
  'explained-number': 1.5,
  'explained-kind': 1.5,
  'values-of-field': 4.5,
  'only-marked': -8,
  'mapped-to-another': -5.25,
  'value-of-names': -3.5,
  'beside-name': 2,
  'beside-message': 1,
  'beside-long-prose': 1.25,
  'table-says-no-outcome': -2.75,
  'of-layout': -12,
  'of-typed-names': -12,
  'of-records': -8,
  'beside-types': -1.5,
  'word-beside-types': -2.25,
  'beside-required': -1.25,
  'beside-parameter': -1.75,
  'word-beside-http-status': 2.5,
  'word-beside-code-numbers': 0.75,
  'code-of-constants': 3.5,
  'after-another': -2,
  'after-key': -3,
  'after-prose': -0.75,
  'after-situation': -1.25,
  'after-code': -4.5,
  'like-codes-of-sibling': 4.5,
  'like-values-of-sibling': 5.5,
  'companion-status': -3.75,
  'heading-of-codes': 2.25,
  'heading-of-subject': 2.25,
  'heading-of-parameters': -1.75,
  'lead-of-parameters': -1.25,
  'lead-of-subject': 0.5,
  'below-enumerations': 4,
  'links-below-calls': -6,
  unspoken: -0.75,
  'of-examples': -4.25,
  'of-things': -6,
  'of-glossary': -6,
}
