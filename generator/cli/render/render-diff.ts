import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'

import { printable } from '../../diagnostics/report.ts'
import type { Change } from '../../files/plan.ts'
import { count } from './render-changes.ts'

/** How many lines of a file's diff are shown. */
const maxLines = 80

/**
 * Shows how a file on the disk differs from what a run makes.
 *
 * @returns A unified diff, from what is there to what should be, cut after {@link maxLines} lines.
 */
export function renderDiff({ file, before, after }: Change): string {
  if (before === null) return `${file}: missing`
  if (after === null) return `${file}: left over`
  const options = { context: 2, headerOptions: FILE_HEADERS_ONLY }
  const patch = createTwoFilesPatch(file, file, before, after, 'on the disk', 'from the docs', options)
  const lines = patch.trimEnd().split('\n').map(printable)
  const rest = lines.length - maxLines
  return [...lines.slice(0, maxLines), ...(rest > 0 ? [`… and ${count(rest, 'more line')}`] : [])].join('\n')
}
