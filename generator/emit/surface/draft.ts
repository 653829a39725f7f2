import { Project } from 'ts-morph'

import type { Settings } from '../../config/settings.ts'
import type { Result } from '../../diagnostics/diagnostic.ts'
import { hasErrors } from '../../diagnostics/severity.ts'
import type { Model } from '../../model/types.ts'
import { buildModules } from '../build-modules.ts'
import { emitCatalogs } from '../catalogs/catalogs.ts'
import type { OutputFile } from '../output-file.ts'
import { packageJson } from '../package-json.ts'
import { textOf } from '../typescript/print.ts'

/**
 * Drafts the output of a model: what would be written, not laid out, the modules as TypeScript whatever the settings say.
 * It is good for reading a surface from, at a fraction of the price.
 *
 * @param model - The model.
 * @param settings - The settings.
 * @returns The files, none where one of the problems is an error; and what {@link buildModules} found.
 */
export function draft(model: Model, settings: Settings): Result<readonly OutputFile[]> {
  const { value: modules, diagnostics } = buildModules(model, settings)
  if (hasErrors(diagnostics)) return { value: [], diagnostics }
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true })
  const written = modules.map((file) => ({ path: file.path, text: textOf(file, project) }))
  // That modules are compiled shows in the ending of one.
  const compiled = settings.output === 'js' ? [{ path: 'index.js', text: '' }] : []
  const files = [...written, ...compiled, ...emitCatalogs(model, settings), ...packageJson(written, settings)]
  return { value: files, diagnostics }
}
