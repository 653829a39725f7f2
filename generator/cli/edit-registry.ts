import type { Result } from '../diagnostics/diagnostic.ts'
import { registryMissing } from '../diagnostics/rules/files.ts'
import { hasErrors } from '../diagnostics/severity.ts'
import { writeFileWhole } from '../files/write.ts'
import { placeOfKey } from '../config/settings.ts'
import type { Compilation, Input } from '../generate.ts'
import type { ProjectOptions } from '../open-project.ts'
import { problemsOf, readProject } from '../read-project.ts'
import { reportProblems } from './report-problems.ts'
import type { ExitCode, Terminal } from './terminal.ts'

/** What an edit of the registry goes by: what the docs say, read whole. */
export interface EditGround {
  readonly compilation: Compilation
  readonly input: Input
}

/** The registry's new text. */
export interface EditedRegistry {
  readonly text: string
  /** What changed, a line each. */
  readonly lines: readonly string[]
}

/** An edit of the registry: its text and path to its new text. */
export type RegistryEdit = (text: string, file: string, ground: EditGround) => Result<EditedRegistry>

/** The options of the commands that edit the registry. */
export interface EditOptions extends ProjectOptions {
  /** Whether the edit is only shown. */
  readonly dryRun?: boolean | undefined
}

/**
 * Edits the registry, and nothing where the edit has a problem or the docs could not be read whole.
 *
 * @param terminal - Where it runs and reports.
 * @param options - Which project.
 * @param edit - The edit.
 */
export async function editRegistry(terminal: Terminal, options: EditOptions, edit: RegistryEdit): Promise<ExitCode> {
  const project = await readProject(terminal.root, [], options)
  if (!project.isOpen || !project.compilation.isWhole) return reportProblems(terminal, problemsOf(project))
  const { settings, input, compilation } = project
  const { registry: file } = settings
  const { registry: before } = input
  if (file === null || before === null)
    return reportProblems(terminal, [registryMissing(placeOfKey(settings, ['registry']))])
  const { value: after, diagnostics } = edit(before, file, { compilation, input })
  const code = reportProblems(terminal, diagnostics)
  if (hasErrors(diagnostics)) return code
  for (const line of after.lines) terminal.out(line)
  if (after.text === before) {
    terminal.out(`${file} says so already`)
    return 0
  }
  if (options.dryRun === true) {
    terminal.out(`Nothing was written to ${file}: this was a dry run.`)
    return 0
  }
  const unwritten = await writeFileWhole(terminal.root, { file, before, after: after.text })
  if (unwritten.length > 0) return reportProblems(terminal, unwritten)
  terminal.out(`${file} written; now run: doc-codes generate`)
  return 0
}
