import * as v from 'valibot'

import type { Diagnostic } from '../diagnostic.ts'

const position = { line: v.pipe(v.number(), v.integer()), column: v.pipe(v.number(), v.integer()) }
const place = v.object({ file: v.string(), ...position, end: v.optional(v.object(position)) })
const edit = v.object({ start: v.object(position), end: v.object(position), newText: v.string() })

/** The shape of `--format json`. More keys may come; these stay. */
export const reportSchema = v.object({
  schemaVersion: v.literal(1),
  diagnostics: v.pipe(
    v.array(
      v.object({
        rule: v.pipe(v.string(), v.description('The name of the rule: `doc-codes explain` says what it looks for.')),
        severity: v.picklist(['error', 'warning', 'note']),
        file: v.pipe(v.string(), v.description('The path, relative to the working directory.')),
        line: v.pipe(position.line, v.description('Counts from 1.')),
        column: v.pipe(position.column, v.description('Counts from 1, in UTF-16 code units.')),
        end: v.optional(v.pipe(v.object(position), v.description('The first character behind the problem.'))),
        message: v.pipe(v.string(), v.description('What is wrong, as a sentence.')),
        fix: v.pipe(v.string(), v.description('What mends it, as a sentence.')),
        facts: v.optional(
          v.pipe(
            v.record(v.string(), v.unknown()),
            v.description('What the message was made of; each rule has its own.'),
          ),
        ),
        edits: v.optional(v.pipe(v.array(edit), v.description('What mends it, where that is mechanical.'))),
        lines: v.optional(v.pipe(v.array(v.string()), v.description('Lines to paste.'))),
        related: v.optional(v.pipe(v.array(place), v.description('Other places that the message speaks of.'))),
      }),
    ),
    v.description('The problems, in order of file, line and column.'),
  ),
})

/**
 * Reports problems to programs.
 *
 * @param diagnostics - The problems.
 * @returns JSON that fits {@link reportSchema}: `doc-codes schema diagnostics`.
 */
export function reportJson(diagnostics: readonly Diagnostic[]): string {
  return JSON.stringify({ schemaVersion: 1, diagnostics }, null, 2)
}
