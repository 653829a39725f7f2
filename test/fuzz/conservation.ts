import { readTables } from '../../generator/docs/read-tables.ts'
import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import type { Mutation } from './mutations.ts'

const settings = resolveSettings({ docs: 'pumps.md', registry: null })

/**
 * Reads a table before and after a mistake.
 *
 * @param mutation - The mistake.
 * @returns The lines that were rows, are written as before, and are rows no more, where nothing at all is said; else none.
 */
export function lostInSilence({ before, after }: Mutation): readonly string[] {
  const then = read(before)
  const now = read(after)
  if (now.problems.length > 0) return []
  const lines = new Set(after.split('\n'))
  return then.rows.filter((row) => lines.has(row) && !now.rows.includes(row))
}

function read(text: string): { readonly rows: readonly string[]; readonly problems: readonly string[] } {
  const { value, diagnostics } = readTables({ file: 'pumps.md', path: 'pumps.md', locale: 'en', text }, settings)
  const lines = text.split('\n')
  const rows = value.flatMap((table) => table.rows.map(({ origin }) => lines[origin.line - 1] ?? ''))
  // A document without any table is told by who asks for one.
  const isBare = value.length === 0 && diagnostics.length === 0
  return { rows, problems: isBare ? ['no-code-table'] : diagnostics.map(({ rule }) => rule) }
}
