import type { Diagnostic } from '../diagnostic.ts'
import type { RuleDescription } from '../rule.ts'
import * as anchors from './anchors.ts'
import * as cells from './cells.ts'
import * as code from './code.ts'
import * as codes from './codes.ts'
import * as columns from './columns.ts'
import * as config from './config.ts'
import * as descriptions from './descriptions.ts'
import * as emit from './emit.ts'
import * as encoding from './encoding.ts'
import * as files from './files.ts'
import * as ground from './ground.ts'
import * as htmlTables from './html-tables.ts'
import * as limits from './limits.ts'
import * as locales from './locales.ts'
import * as meaning from './meaning.ts'
import * as names from './names.ts'
import * as outcomes from './outcomes.ts'
import * as parity from './parity.ts'
import * as registry from './registry.ts'
import * as sets from './sets.ts'
import * as tables from './tables.ts'
import * as text from './text.ts'

const areas = [
  cells,
  code,
  codes,
  anchors,
  descriptions,
  columns,
  config,
  emit,
  encoding,
  files,
  ground,
  htmlTables,
  limits,
  locales,
  meaning,
  names,
  outcomes,
  parity,
  registry,
  sets,
  tables,
  text,
] as const

/** Every rule, in code-unit order of the names: what `rules` in the config and `doc-codes explain` know. */
export const rules: readonly RuleDescription[] = areas
  .flatMap((area) => Object.values<RuleDescription>({ ...area }))
  .toSorted((a, b) => (a.name < b.name ? -1 : 1))

const unread: ReadonlySet<string> = new Set(rules.filter((rule) => rule.unread === true).map((rule) => rule.name))

/**
 * Whether the sources of a run were not read whole: what the model lacks may stand in them, so that nobody may write,
 * accept or judge by it.
 *
 * @param diagnostics - The problems of the run, with the severities of the config: a rule that a project has made a
 * warning stops nothing.
 */
export function isUnread(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ rule, severity }) => severity === 'error' && unread.has(rule))
}
