import { VFileMessage } from 'vfile-message'

import type { Diagnostic } from './diagnostic.ts'

/**
 * Gives a problem the form that unified, remark and their editors take.
 *
 * @param diagnostic - The problem.
 * @returns The message: what mends it is its `note`, `doc-codes:<rule>` its `ruleId` with its source, and an error is
 * `fatal`, which in the words of unified means that the document cannot be taken as it is.
 */
export function toVFileMessage(diagnostic: Diagnostic): VFileMessage {
  const { file, line, column, end = null, message, fix, lines = [], rule, severity } = diagnostic
  const place = end === null ? { line, column } : { start: { line, column }, end }
  const told = new VFileMessage(message, { place, ruleId: rule, source: 'doc-codes' })
  const fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  return Object.assign(told, { file, fatal, note: [fix, ...lines].join('\n') })
}
