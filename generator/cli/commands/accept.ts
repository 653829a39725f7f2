import { readOutput } from '../../files/read-baseline.ts'
import { publishedModel } from '../../model/diff/published-model.ts'
import { acceptCodes } from '../../model/registry/accept-codes.ts'
import type { ProjectOptions } from '../../open-project.ts'
import { editRegistry } from '../edit-registry.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

/**
 * `doc-codes accept SET [CODE…]`: codes that have vanished from the docs are gone for good. Their last texts are taken
 * from `model.json` in the output.
 */
export function acceptCommand(
  terminal: Terminal,
  set: string,
  codes: readonly string[],
  options: ProjectOptions,
): Promise<ExitCode> {
  const { root } = terminal
  return editRegistry(terminal, options, async (text, file, { model, settings }) => {
    const last = await readOutput(root, settings.out)
    const published = last.ok ? last.baseline.model : null
    return acceptCodes(text, file, { set, codes, documented: publishedModel(model), published })
  })
}
