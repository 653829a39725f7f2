import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Question } from './question.ts'

/** What was found, and what `accept` may answer. */
export interface Judgement {
  readonly diagnostics: readonly Diagnostic[]
  readonly questions: readonly Question[]
}
