import { replacing } from '../edits.ts'
import { defineRule } from '../rule.ts'

/** An anchor that belongs to another code. */
export const anchorMismatch = defineRule<{ readonly anchor: string; readonly code: string; readonly expected: string }>(
  {
    name: 'anchor-mismatch',
    severity: 'error',
    explanation:
      'The anchors of a table end in their codes (apiCode-8). One that does not leads the links of the generated code to another row; mostly a row was copied and only half of it was changed.',
    word: ({ anchor, code, expected }, spot) => ({
      message: `The anchor “${anchor}” does not match the code ${code}.`,
      fix: `Write “${expected}”, or correct the code.`,
      edits: replacing(spot, expected),
    }),
  },
)

/** An anchor that two rows have. */
export const duplicateAnchor = defineRule<{ readonly anchor: string; readonly line: number }>({
  name: 'duplicate-anchor',
  severity: 'error',
  explanation: 'An anchor is unique in its document: a link to it leads to the first row that has it.',
  word: ({ anchor, line }) => ({
    message: `The anchor “${anchor}” is already in line ${line}.`,
    fix: 'Give each row an anchor of its own.',
  }),
})

/** A row without an anchor in a table whose other rows have one. */
export const missingAnchor = defineRule<{ readonly code: string; readonly expected: string }>({
  name: 'missing-anchor',
  severity: 'warning',
  explanation: 'The other rows of the table have anchors that links lead to; this one was forgotten.',
  word: ({ code, expected }) => ({
    message: `Code ${code} has no anchor, the other codes have.`,
    fix: `Add the anchor “${expected}”.`,
  }),
})
