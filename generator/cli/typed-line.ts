import type { TypedCommand } from '../config/load-config.ts'
import { takesDocuments } from './project-folder.ts'

/**
 * A command line as its user typed it, and the same with a document, where it takes some.
 *
 * @param words - The words behind the program's name.
 */
export function typedLine(words: readonly string[]): TypedCommand {
  const [verb = 'generate'] = words.filter((word) => !word.startsWith('-'))
  const command = ['doc-codes', ...words.map(quoted)].join(' ')
  const out = verb === 'generate' ? ' --out generated' : ''
  return { command, named: takesDocuments.has(verb) ? `${command} codes.md${out}` : null }
}

/** What a shell would split or read otherwise stands in quotes. */
function quoted(word: string): string {
  return /^[\w@%+=:,./#-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
