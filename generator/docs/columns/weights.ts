import type { SignName } from './signs/signs.ts'

/**
 * Where the weights come from, as far as that is known. They are said to be those of a logistic regression over the columns of
 * 601 public documents, rounded; the list of the documents, the labels and the script are lost, so nobody can fit them again.
 * `byHand` names those that were never fitted, because too few documents show them, or that were moved since, by what labelled
 * documents showed (`test/labels`).
 */
export const provenance = {
  fitted: 'provenance lost',
  byHand: [
    'of-examples',
    'of-things',
    'cells-are-events',
    'word-beside-http-status',
    'word-beside-code-numbers',
    'headed-parameter',
  ],
} as const satisfies { readonly fitted: string; readonly byHand: readonly SignName[] }

/** What the signs of a column must add up to: most columns of most tables hold no codes. */
export const enough = 4.5

/** From here on a table has something of a code table: a note says that it is left alone. */
export const nearly = 1.5

/** How much each sign speaks for a column of codes; against one where it is negative. */
export const weights: Readonly<Record<SignName, number>> = {
  'headed-code': 1.25,
  'headed-subject': 1,
  'headed-value': 1.5,
  'headed-cause': 2,
  'headed-protocol': -1.25,
  'headed-date': -0.5,
  'headed-number': -0.75,
  'headed-description': -1.75,
  'headed-type': -1,
  'headed-situation': -1.5,
  'headed-remedy': -1.5,
  'headed-required': -1.5,
  'headed-parameter': -3.25,
  'headed-nothing': -1.5,
  'headed-unknown': -1,
  'headed-code-of-something': -0.75,
  'headed-field-name': 1.25,
  'cells-are-codes': 1.5,
  'cells-are-numbers': 2,
  'cells-are-constants': 1.5,
  'cells-are-inline-code': 0.5,
  'cells-are-prose': -2.25,
  'cells-hold-several': -0.75,
  'cells-say-outcomes': 1.25,
  'cells-are-events': 4,
  'cells-repeat': -4.5,
  'cells-count-rows': -2,
  'cells-are-missing': -1.5,
  'explained-code': 3.25,
  'explained-subject': 1.75,
  'value-of-names': -1.75,
  'beside-name': 1.75,
  'beside-message': 0.75,
  'beside-cause-or-remedy': 1.5,
  'beside-long-prose': 0.5,
  'table-says-outcomes': 1.5,
  'table-says-no-outcome': -2.5,
  'beside-types': -1.25,
  'word-beside-types': -2,
  'beside-required': -1,
  'beside-size': -3,
  'beside-parameter': -0.5,
  'word-beside-http-status': 3.5,
  'word-beside-code-numbers': 3,
  'after-another': -2.5,
  'after-key': -1.75,
  'after-prose': -1,
  'after-situation': -0.5,
  'before-situation': -0.75,
  'after-code': -4.5,
  'companion-status': -3,
  'heading-of-codes': 1.5,
  'heading-of-subject': 1.5,
  'heading-of-parameters': -0.5,
  'lead-of-codes': 0.5,
  'lead-of-parameters': -1,
  'lead-of-subject': 1,
  'headless-below-answers': 2,
  unspoken: -1.25,
  'of-examples': -3,
  'of-things': -5,
}
