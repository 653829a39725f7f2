import { renameCode } from '../../model/registry/rename-code.ts'
import type { ProjectOptions } from '../../open-project.ts'
import { editRegistry } from '../edit-registry.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

/** `doc-codes rename SET CODE NAME`: a new name for a code; the old one stays as a deprecated alias. */
export function renameCommand(
  terminal: Terminal,
  set: string,
  code: string,
  name: string,
  options: ProjectOptions,
): Promise<ExitCode> {
  return editRegistry(terminal, options, (text, file) => {
    const { value, diagnostics } = renameCode(text, file, { set, code, name })
    return { value: { text: value, lines: [] }, diagnostics }
  })
}
