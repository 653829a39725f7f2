/** Documents by their paths. */
export type Documents = Readonly<Record<string, string>>

/** A document that has the problem of a rule, and its nearest neighbour that has not. */
export interface Example {
  readonly bad: Documents
  readonly good: Documents
  /** How the documents are written, where that is the problem. */
  readonly encoding?: 'utf8' | 'latin1'
  /** What the config says, where the rule needs it. */
  readonly config?: object
}

/** The examples of the rules of one area, by what the rules are called in its file. */
export type Examples<Area> = Readonly<Record<keyof Area, Example>>

const head = '| Code | Meaning |\n|---|---|\n'

/** Two documents. */
export function documents(bad: string, good: string, file = 'codes.md'): Example {
  return { bad: { [file]: bad }, good: { [file]: good } }
}

/** Two tables that differ in their rows. */
export function rows(bad: string, good: string): Example {
  return documents(`${head}${bad}\n`, `${head}${good}\n`)
}

/** Two tables that differ in a text. */
export function texts(bad: string, good: string): Example {
  return rows(`| 10 | ${bad} |`, `| 10 | ${good} |`)
}

/** Two translations of one table, its rows after one another. */
export function translations(source: string, bad: string, good: string): Example {
  const original = { 'docs/en/codes.md': `${head}${source}\n` }
  const translated = (lines: string): Documents => ({ ...original, 'docs/de/codes.md': `${head}${lines}\n` })
  return { bad: translated(bad), good: translated(good) }
}
