import { compareCodes } from '../../code/compare-codes.ts'
import { readDeclared } from '../../code/read-declared.ts'
import { oneOf } from '../../diagnostics/one-of.ts'
import { isUnread } from '../../diagnostics/rules/index.ts'
import type { ProjectOptions } from '../../open-project.ts'
import { problemsOf, readNamed } from '../../read-project.ts'
import { isForPrograms, reportInFormat, type Reporting } from '../report-in-format.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

/** The options of `doc-codes compare`. */
export interface CompareOptions extends ProjectOptions, Reporting {
  readonly ignore?: readonly string[] | undefined
  readonly set?: string | undefined
}

/**
 * `doc-codes compare FILE#NAME [DOC…]`: what codes that were typed by hand and the docs do not agree on. Changes nothing,
 * and needs no config where it is given documents.
 *
 * @param terminal - Where it runs and reports.
 * @param what - The file and the exported name, or a path in a JSON or YAML file: `src/errors.ts#ErrorCode`.
 * @param documents - The documents; else those of the config.
 * @param options - The command's options.
 */
export async function compareCommand(
  terminal: Terminal,
  what: string,
  documents: readonly string[],
  options: CompareOptions,
): Promise<ExitCode> {
  const { root } = terminal
  const [file = '', name = ''] = what.split('#', 2)
  const { value, diagnostics } = await readDeclared(root, file, name)
  if (diagnostics.length > 0) return reportInFormat(terminal, diagnostics, options) || 2
  const { codes: declared } = value
  const read = await readNamed(root, documents, options)
  const problems = read.flatMap(problemsOf)
  if (isUnread(problems) || read.some(({ isOpen }) => !isOpen)) return reportInFormat(terminal, problems, options) || 1
  const tables = read.flatMap((project) =>
    project.isOpen
      ? project.compilation.tables.filter(({ locale }) => [project.settings.locales.source, 'und'].includes(locale))
      : [],
  )
  const { set } = options
  const sets = [...new Set(tables.map(({ id }) => id))]
  if (set !== undefined && !sets.includes(set)) {
    terminal.err(`error: the docs have no set '${set}'; --set takes ${oneOf(sets) || 'one where they have some'}`)
    return 2
  }
  // What the registry calls internal is known to be missing from the docs.
  const internal = read.flatMap((project) => (project.isOpen ? (project.compilation.model?.sets ?? []) : []))
  const known = new Set(
    [...declared.map(({ value }) => value), ...tables.flatMap(({ rows }) => rows.flatMap(({ values }) => values))].map(
      String,
    ),
  )
  // A code may hold a comma itself.
  const asked = (options.ignore ?? []).flatMap((typed) => (known.has(typed) ? [typed] : typed.split(/\s*,\s*/)))
  const ignore = [
    ...asked,
    ...internal.flatMap(({ codes }) =>
      codes.flatMap(({ status, value }) => (status === 'internal' ? [String(value)] : [])),
    ),
  ]
  const program = name === '' ? file : name
  for (const code of asked.filter((one) => !known.has(one)))
    terminal.err(`--ignore ${code} does nothing: neither ${program} nor the docs have this code`)
  const found = compareCodes({ declared, program, tables, set, ignore })
  const strict = options.strict === true
  const code = reportInFormat(terminal, found, options)
  const shared = new Set(declared.map((one) => String(one.value)).filter((one) => !ignore.includes(one)))
  if (found.length === 0 && !isForPrograms(options))
    terminal.out(`${program} and the docs agree on ${shared.size === 1 ? '1 code' : `${shared.size} codes`}`)
  return code === 0 && strict && found.length > 0 ? 1 : code
}
