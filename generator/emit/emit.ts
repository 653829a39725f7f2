import { Project } from 'ts-morph'

import type { Settings } from '../config/settings.ts'
import type { Result } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/severity.ts'
import { noMemory, type Memory } from '../memory.ts'
import type { Model } from '../model/types.ts'
import { noProgress, type Progress } from '../progress.ts'
import { buildModules, type BuiltSet, type Modules } from './build-modules.ts'
import { emitCatalogs } from './catalogs/catalogs.ts'
import { checkFiles, checkOwnFiles } from './check-files.ts'
import { javascript } from './javascript/javascript.ts'
import { modelJson } from './model-json.ts'
import type { OutputFile } from './output-file.ts'
import { emitOwn, type OwnOutput } from './own-output.ts'
import { packageJson } from './package-json.ts'
import { print } from './typescript/print.ts'
import type { TypeScriptFile } from './typescript/statement.ts'

/** What goes along with the writing and changes nothing of it. */
export interface Beside {
  /** What earlier runs have written. */
  readonly memory?: Memory | undefined
  /** Is told of each module that is written. */
  readonly progress?: Progress | undefined
}

/**
 * Writes everything that others import: the modules of each set, the catalogs and the model.
 *
 * @param model - The model.
 * @param settings - The settings of the run.
 * @param own - Emitters and catalog formats that are not ours.
 * @param beside - What goes along with it.
 * @returns The files, as they are to be written, none where one of the problems is an error; and what
 *   {@link buildModules}, {@link checkFiles} and {@link checkOwnFiles} found.
 */
export async function emit(
  model: Model,
  settings: Settings,
  own: OwnOutput = {},
  beside: Beside = {},
): Promise<Result<readonly OutputFile[]>> {
  const { value: modules, diagnostics } = buildModules(model, settings, beside.memory)
  if (hasErrors(diagnostics)) return { value: [], diagnostics }
  const written = await writeModules(modules, settings, beside)
  const foreign = await emitOwn(model, settings, own)
  const ours = [...written, ...emitCatalogs(model, settings), modelJson(model), ...packageJson(written, settings)]
  const files = [...ours, ...foreign]
  const odd = checkOwnFiles(foreign, settings.out)
  const misplaced = odd.length > 0 ? odd : checkFiles(files, settings.out)
  return { value: misplaced.length === 0 ? files : [], diagnostics: [...diagnostics, ...misplaced] }
}

async function writeModules(
  { shared, sets }: Modules,
  { output, out }: Settings,
  { memory = noMemory, progress = noProgress }: Beside,
): Promise<readonly OutputFile[]> {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true })
  const write = async (file: TypeScriptFile): Promise<readonly OutputFile[]> =>
    output === 'js' ? javascript(file, project, out) : [await print(file, project)]
  const writeAll = async (files: readonly TypeScriptFile[]): Promise<readonly OutputFile[]> =>
    (await Promise.all(files.map(write))).flat()
  const total = sets.length
  let done = 0
  progress({ stage: 'modules', done, total })
  // Of a set that is as it was, not even the modules are built.
  const writeSet = async ({ known, modules }: BuiltSet): Promise<readonly OutputFile[]> => {
    const briefs = memory.recall(
      () => `modules\n${known()}`,
      () => modules().map((file) => memory.brief(() => knownBy(file))),
    )
    const files = await Promise.all(
      briefs.map((brief, index) =>
        memory.recallLater(
          () => `module\n${JSON.stringify([output, out])}\n${brief}`,
          () => writeAll(modules().slice(index, index + 1)),
        ),
      ),
    )
    progress({ stage: 'modules', done: ++done, total })
    return files.flat()
  }
  const written = await Promise.all(sets.map(writeSet))
  return [...(await writeAll(shared)), ...written.flat()]
}

/** All that the text of a module is made of. */
function knownBy(file: TypeScriptFile): string {
  return JSON.stringify({ ...file, origins: file.origins && [...file.origins] })
}
