import type { Settings } from '../config/settings.ts'
import type { Result } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/severity.ts'
import type { Model } from '../model/types.ts'
import { emitCatalogs } from './catalogs/catalogs.ts'
import { checkFiles, checkOwnFiles } from './check-files.ts'
import { modelJson } from './model-json.ts'
import type { OutputFile } from './output-file.ts'
import { emitOwn, type OwnOutput } from './own-output.ts'
import { packageJson } from './package-json.ts'
import { type Beside, writeModules } from './write-modules.ts'

/**
 * Writes everything that others import: the modules of each set, the catalogs and the model.
 *
 * @param model - The model.
 * @param settings - The settings of the run.
 * @param own - Emitters and catalog formats that are not ours.
 * @param beside - What goes along with it.
 * @returns The files, as they are to be written, none where one of the problems is an error; and what
 *   {@link writeModules}, {@link checkFiles} and {@link checkOwnFiles} found.
 */
export async function emit(
  model: Model,
  settings: Settings,
  own: OwnOutput = {},
  beside: Beside = {},
): Promise<Result<readonly OutputFile[]>> {
  const { value: written, diagnostics } = await writeModules(model, settings, beside)
  if (hasErrors(diagnostics)) return { value: [], diagnostics }
  const foreign = await emitOwn(model, settings, own)
  const ours = [...written, ...emitCatalogs(model, settings), modelJson(model), ...packageJson(written, settings)]
  const files = [...ours, ...foreign]
  const odd = checkOwnFiles(foreign, settings.out)
  const misplaced = odd.length > 0 ? odd : checkFiles(files, settings.out)
  return { value: misplaced.length === 0 ? files : [], diagnostics: [...diagnostics, ...misplaced] }
}
