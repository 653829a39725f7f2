/** How much a problem weighs: an error stops the run, a warning only under `--strict`, a note never. */
export type Severity = 'error' | 'warning' | 'note'

/** A place in a file. Lines and columns count from 1; columns are UTF-16 code units, as editors count them. */
export interface Place {
  /** The path, relative to the working directory, with `/` between its parts. */
  readonly file: string
  readonly line: number
  readonly column: number
}

/** What a problem is about: where it begins and, where that is known, where it ends. */
export interface Spot extends Place {
  /** The first character behind what the problem is about. */
  readonly end?: Pick<Place, 'line' | 'column'>
}

/** A change of a document that mends a problem. */
export interface TextEdit {
  readonly start: Pick<Place, 'line' | 'column'>
  /** The first character that stays. */
  readonly end: Pick<Place, 'line' | 'column'>
  /** What stands between the two afterwards. */
  readonly newText: string
}

/** One problem that a run found, as people and programs read it. */
export interface Diagnostic extends Spot {
  /** The stable name of the rule that found it: what `rules` in the config and `doc-codes explain` take. */
  readonly rule: string
  readonly severity: Severity
  /** What is wrong, in the words of the person who wrote the document. */
  readonly message: string
  /** What mends it. */
  readonly fix: string
  /** What the message was made of, for programs: the codes, words and numbers that the rule speaks of. */
  readonly facts?: object
  /** Where the mend is mechanical: what makes it, in the file of the problem. */
  readonly edits?: readonly TextEdit[]
  /** Lines to paste, exactly as they must stand: the report prints them below the problem. */
  readonly lines?: readonly string[]
  /** Other places that the message speaks of: the first of two equal rows, the row of the source locale. */
  readonly related?: readonly Spot[]
}

/** What a stage made of its input, and what it found wrong on the way. */
export interface Result<Value> {
  readonly value: Value
  readonly diagnostics: readonly Diagnostic[]
}
