import { describeChange, describeSubject } from './describe-change.ts'
import type { Verdict } from '../../model/diff/verdict.ts'

/**
 * Writes a changeset (https://github.com/changesets/changesets) for a verdict.
 *
 * @param verdict - The verdict.
 * @param packageName - The package that holds the generated code.
 * @returns The file's text, or `null` where nothing changed.
 */
export function changesetText({ step, changes }: Verdict, packageName: string): string | null {
  if (step === 'none') return null
  const telling = changes.filter(({ level }) => level !== 'safe')
  const lines = telling.map((change) => `- ${describeSubject(change)}: ${describeChange(change)}`.replace(/\s+/g, ' '))
  const texts = changes.length - telling.length
  const rest = texts === 0 ? [] : [`- ${texts} change${texts === 1 ? '' : 's'} of texts, anchors or locales`]
  return [
    '---',
    `${JSON.stringify(packageName)}: ${step}`,
    '---',
    '',
    'The documented codes changed.',
    '',
    ...lines,
    ...rest,
    '',
  ].join('\n')
}
