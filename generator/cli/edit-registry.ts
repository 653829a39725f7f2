import type { Result } from '../diagnostics/diagnostic.ts'
import { registryMissing } from '../diagnostics/rules/files.ts'
import { hasErrors } from '../diagnostics/severity.ts'
import { readOptional } from '../files/read-optional.ts'
import { writeFileWhole } from '../files/write.ts'
import { openProject, type Project, type ProjectOptions } from '../open-project.ts'
import { reportProblems } from './report-problems.ts'
import type { ExitCode, Terminal } from './terminal.ts'

/** An edit of the registry: its text and path to its new text. */
export type RegistryEdit = (text: string, file: string, project: Project) => Promise<Result<string>> | Result<string>

/**
 * Edits the registry, and nothing where the edit has a problem.
 *
 * @param terminal - Where it runs and reports.
 * @param options - Which project.
 * @param edit - The edit.
 */
export async function editRegistry(terminal: Terminal, options: ProjectOptions, edit: RegistryEdit): Promise<ExitCode> {
  const { value: project, diagnostics: unopened } = await openProject(terminal.root, [], options)
  if (project === null) return reportProblems(terminal, unopened)
  const { registry: file } = project.settings
  if (file === null) return reportProblems(terminal, [registryMissing({ file: '.', line: 1, column: 1 })])
  const before = (await readOptional(terminal.root, file)) ?? ''
  const { value: after, diagnostics } = await edit(before, file, project)
  const code = reportProblems(terminal, [...unopened, ...diagnostics])
  if (hasErrors(diagnostics)) return code
  if (after === before) {
    terminal.out(`${file} says so already`)
    return 0
  }
  await writeFileWhole(terminal.root, file, after)
  terminal.out(`${file} written; now run: doc-codes generate`)
  return 0
}
