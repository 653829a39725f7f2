import type { LocalizedCode, Model, Outcome, RichText } from '../types.ts'
import type { PublishedCode, PublishedModel, PublishedOutcome, PublishedText } from './published-model.ts'

/**
 * Makes a model of a `model.json` again, so that output can be drafted of it. What was never published is empty: where
 * rows stand, the markup of messages.
 *
 * @param published - The model as it was published.
 */
export function rebuildModel({ sets, outcomes = [], ...published }: PublishedModel): Model {
  return {
    ...published,
    outcomes: outcomes.map(rebuildOutcome),
    sets: sets.map((set) => ({
      ...set,
      attributeNames: set.attributeNames ?? {},
      codes: set.codes.map((code) => ({ ...code, registered: null, locales: textsOf(code.locales) })),
      ranges: set.ranges.map((range) => ({ ...range, locales: textsOf(range.locales) })),
    })),
  }
}

function rebuildOutcome({ codes, ...outcome }: PublishedOutcome): Outcome {
  const told = codes.map(({ value, locales }) => {
    const texts = Object.entries(locales).map(([locale, text]) => [locale, { ...text, tokens: [], lists: [] }] as const)
    return { value, locales: Object.fromEntries(texts) }
  })
  return { ...outcome, codes: told }
}

function textsOf(locales: PublishedCode['locales']): Readonly<Record<string, LocalizedCode>> {
  return Object.fromEntries(Object.entries(locales).map(([locale, text]) => [locale, localized(text)]))
}

function localized({ message, messageSummary, ...said }: PublishedText): LocalizedCode {
  return {
    ...said,
    name: null,
    tokens: [],
    lists: [],
    message: message === null ? null : plain(message, messageSummary ?? message),
    origin: { file: said.file, line: 1, column: 1 },
  }
}

function plain(text: string, summary: string): RichText {
  return { text, markdown: text, html: text, summary, links: [], tokens: [], lists: [] }
}
