import { applySeverities } from '../../diagnostics/severity.ts'
import { readTables } from '../../docs/read-tables.ts'
import { readSources } from '../../files/read-sources.ts'
import { identifySets } from '../../model/identify-sets.ts'
import { inspectTables } from '../../model/inspection.ts'
import { openProject, type ProjectOptions } from '../../open-project.ts'
import { renderInspection } from '../render/render-inspection.ts'
import { reportProblems } from '../report-problems.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

/** The options of `doc-codes inspect`. */
export interface InspectOptions extends ProjectOptions {
  readonly json?: boolean | undefined
}

/** `doc-codes inspect`: the code tables of any Markdown, with no config and no registry. */
export async function inspectCommand(
  terminal: Terminal,
  names: readonly string[],
  options: InspectOptions,
): Promise<ExitCode> {
  const { value: project, diagnostics: unopened } = await openProject(terminal.root, names, options)
  if (project === null) return reportProblems(terminal, unopened)
  const { settings, found } = project
  const sources = await readSources(terminal.root, found, settings)
  const readings = sources.documents.map((document) => readTables(document, settings))
  const identified = identifySets(
    readings.flatMap((reading) => reading.value),
    settings,
  )
  const problems = [...readings, identified].flatMap((stage) => stage.diagnostics)
  const diagnostics = applySeverities([...sources.diagnostics, ...problems], settings.rules)
  const inspection = inspectTables(identified.value, diagnostics)
  if (options.json === true) terminal.out(JSON.stringify(inspection, null, 2))
  else terminal.out(renderInspection(inspection, { color: terminal.color.out }))
  return reportProblems(terminal, diagnostics)
}
