import { Project } from 'ts-morph'

import type { Settings } from '../config/settings.ts'
import type { Result } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/severity.ts'
import { noMemory, type Memory } from '../memory.ts'
import type { Model } from '../model/types.ts'
import { buildModules } from './build-modules.ts'
import { emitCatalogs } from './catalogs/catalogs.ts'
import { checkFiles, checkOwnFiles } from './check-files.ts'
import { javascript } from './javascript/javascript.ts'
import { modelJson } from './model-json.ts'
import type { OutputFile } from './output-file.ts'
import { emitOwn, type OwnOutput } from './own-output.ts'
import { packageJson } from './package-json.ts'
import { print } from './typescript/print.ts'
import type { TypeScriptFile } from './typescript/statement.ts'

/**
 * Writes everything that others import: the modules of each set, the catalogs and the model.
 *
 * @param model - The model.
 * @param settings - The settings of the run.
 * @param own - Emitters and catalog formats that are not ours.
 * @param memory - What earlier runs have written.
 * @returns The files, as they are to be written, none where one of the problems is an error; and what
 *   {@link buildModules}, {@link checkFiles} and {@link checkOwnFiles} found.
 */
export async function emit(
  model: Model,
  settings: Settings,
  own: OwnOutput = {},
  memory: Memory = noMemory,
): Promise<Result<readonly OutputFile[]>> {
  const { value: modules, diagnostics } = buildModules(model, settings)
  if (hasErrors(diagnostics)) return { value: [], diagnostics }
  const written = await write(modules, settings, memory)
  const foreign = await emitOwn(model, settings, own)
  const ours = [...written, ...emitCatalogs(model, settings), modelJson(model), ...packageJson(modules, settings)]
  const files = [...ours, ...foreign]
  const odd = checkOwnFiles(foreign, settings.out)
  const misplaced = odd.length > 0 ? odd : checkFiles(files, settings.out)
  return { value: misplaced.length === 0 ? files : [], diagnostics: [...diagnostics, ...misplaced] }
}

async function write(
  modules: readonly TypeScriptFile[],
  { output, out }: Settings,
  memory: Memory,
): Promise<readonly OutputFile[]> {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true })
  if (output === 'ts')
    return Promise.all(
      modules.map((file) =>
        memory.recallLater(
          () => knownBy(file),
          () => print(file, project),
        ),
      ),
    )
  return (await Promise.all(modules.map((file) => javascript(file, project, out)))).flat()
}

/** All that the text of a module is made of. */
function knownBy({ path, notice, statements }: TypeScriptFile): string {
  return `module\n${JSON.stringify([path, notice, statements])}`
}
