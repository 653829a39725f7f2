import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { applySeverities, hasErrors } from './diagnostics/severity.ts'
import { planOutput, type Plan } from './files/plan.ts'
import { readSources } from './files/read-sources.ts'
import { generate } from './generate.ts'
import type { Model } from './model/types.ts'
import type { Project } from './open-project.ts'

/** A run up to the point where it would write. */
export interface Run {
  readonly diagnostics: readonly Diagnostic[]
  readonly model: Model
  /** What is to be written; `null` where a problem forbids it. */
  readonly plan: Plan | null
}

/**
 * Puts the two ends to the straight line: reads the sources, runs {@link generate}, and compares its files with the
 * disk. Writes nothing: that is `writePlan`.
 *
 * @param root - The working directory.
 * @param project - The documents and the settings.
 */
export async function run(root: string, { settings, found }: Project): Promise<Run> {
  const { documents, registry, diagnostics: unreadable } = await readSources(root, found, settings)
  const output = await generate({ documents, registry, settings })
  const diagnostics = [...applySeverities(unreadable, settings.rules), ...output.diagnostics]
  if (hasErrors(diagnostics)) return { diagnostics, model: output.model, plan: null }
  const { registry: file, out } = settings
  const names = file === null || output.registry === null ? null : { file, text: output.registry }
  const plan = await planOutput(root, { out, files: output.files, registry: names })
  return { diagnostics: [...diagnostics, ...plan.diagnostics], model: output.model, plan }
}
