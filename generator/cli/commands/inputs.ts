import { findConfig } from '../../config/load-config.ts'
import { manifestName } from '../../files/manifest.ts'
import { readSources } from '../../files/read-sources.ts'
import { compareText } from '../../files/paths.ts'
import { generate } from '../../generate.ts'
import { openProject, type ProjectOptions } from '../../open-project.ts'
import { reportProblems } from '../report-problems.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

/** The options of `doc-codes inputs`. */
export interface InputsOptions extends ProjectOptions {
  readonly json?: boolean | undefined
}

/** `doc-codes inputs`: the exact files that a run reads and writes, for engines that schedule builds. */
export async function inputsCommand(terminal: Terminal, options: InputsOptions): Promise<ExitCode> {
  const { value: project, diagnostics: unopened } = await openProject(terminal.root, [], options)
  if (project === null) return reportProblems(terminal, unopened)
  const { settings, found } = project
  const sources = await readSources(terminal.root, found, settings)
  const { files, diagnostics } = await generate({ ...sources, settings })
  const code = reportProblems(terminal, [...unopened, ...sources.diagnostics, ...diagnostics])
  if (code !== 0) return code
  const config = findConfig(terminal.root, options.config)
  const registry = settings.registry === null ? [] : [settings.registry]
  const inputs = [...(config === null ? [] : [config]), ...found.map(({ file }) => file), ...registry]
  const outputs = [...files.map(({ path }) => path), manifestName].map((path) => `${settings.out}/${path}`)
  const report = { inputs: inputs.toSorted(compareText), outputs: [...outputs, ...registry].toSorted(compareText) }
  if (options.json === true) terminal.out(JSON.stringify(report, null, 2))
  else for (const [kind, paths] of Object.entries(report)) terminal.out([`${kind}:`, ...paths].join('\n  '))
  return 0
}
