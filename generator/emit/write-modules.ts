import { Project } from 'ts-morph'

import type { Settings } from '../config/settings.ts'
import type { Result } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/severity.ts'
import { noMemory, type Memory } from '../memory.ts'
import type { Model } from '../model/types.ts'
import { noProgress, type Progress } from '../progress.ts'
import { buildSet, type BuiltSet, exportsOfModule, indexOf } from './build-modules.ts'
import { checkExports, checkScopes, type ExportedSet } from './check-output.ts'
import { javascript } from './javascript/javascript.ts'
import { outcomesFile } from './outcomes-file.ts'
import type { OutputFile } from './output-file.ts'
import { scopesOf } from './set/scope.ts'
import { print } from './typescript/print.ts'
import type { TypeScriptFile } from './typescript/statement.ts'

/** What goes along with the writing and changes nothing of it. */
export interface Beside {
  /** What earlier runs have written. */
  readonly memory?: Memory | undefined
  /** Is told of each set that is written. */
  readonly progress?: Progress | undefined
}

type Write = (files: readonly TypeScriptFile[]) => Promise<readonly OutputFile[]>

/**
 * Writes the modules of an output, set by set: the modules of a large output would fill the memory, their texts do not.
 *
 * @param model - The model.
 * @param settings - The settings of the run.
 * @param beside - What goes along with it.
 * @returns The files, none where one of the problems is an error; and what {@link checkScopes} and
 *   {@link checkExports} found.
 */
export async function writeModules(
  model: Model,
  settings: Settings,
  { memory = noMemory, progress = noProgress }: Beside,
): Promise<Result<readonly OutputFile[]>> {
  const scopes = scopesOf(model, settings)
  const unfit = checkScopes(scopes)
  if (hasErrors(unfit)) return { value: [], diagnostics: unfit }
  const { output, out } = settings
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true })
  const write: Write = async (files) =>
    (
      await Promise.all(
        files.map(async (file) => (output === 'js' ? javascript(file, project, out) : [await print(file, project)])),
      )
    ).flat()
  const exported: ExportedSet[] = []
  const written: OutputFile[] = []
  progress({ stage: 'modules', done: 0, total: scopes.length })
  for (const [index, scope] of scopes.entries()) {
    const set = buildSet(scope)
    exported.push({ scope, exports: memory.recall(() => `exports\n${set.known()}`, set.exports) })
    written.push(...(await writeSet(set, { memory, write, settings })))
    progress({ stage: 'modules', done: index + 1, total: scopes.length })
  }
  const outcomes = outcomesFile(model.outcomes, scopes)
  const diagnostics = [...unfit, ...checkExports(exported, outcomes.map(exportsOfModule))]
  if (hasErrors(diagnostics)) return { value: [], diagnostics }
  return { value: [...(await write([indexOf(scopes, outcomes), ...outcomes])), ...written], diagnostics }
}

interface Writing {
  readonly memory: Memory
  readonly write: Write
  readonly settings: Settings
}

/** Of a set that is as it was, not even the modules are built; of one that is not, those that changed are written. */
async function writeSet(
  { known, modules }: BuiltSet,
  { memory, write, settings: { output, out } }: Writing,
): Promise<readonly OutputFile[]> {
  const briefs = memory.recall(
    () => `modules\n${known()}`,
    () => modules().map((file) => memory.brief(() => knownBy(file))),
  )
  const files = await Promise.all(
    briefs.map((brief, index) =>
      memory.recallLater(
        () => `module\n${JSON.stringify([output, out])}\n${brief}`,
        () => write(modules().slice(index, index + 1)),
      ),
    ),
  )
  return files.flat()
}

/** All that the text of a module is made of. */
function knownBy(file: TypeScriptFile): string {
  return JSON.stringify({ ...file, origins: file.origins && [...file.origins] })
}
