import { Project } from 'ts-morph'

import type { Settings } from '../config/settings.ts'
import type { Model } from '../model/types.ts'
import { emitCatalogs } from './catalogs/catalogs.ts'
import { modelJson } from './model-json.ts'
import type { OutputFile } from './output-file.ts'
import { scopeOf } from './set/scope.ts'
import { setFiles } from './set/set-files.ts'
import { exportAllOf } from './typescript/build.ts'
import { print } from './typescript/print.ts'

/**
 * Writes everything that others import: the modules of each set, the catalogs and the model.
 *
 * @param model - The model.
 * @param settings - The settings of the run.
 * @returns The files, as they are to be written; no two runs on the same input differ in a byte.
 */
export async function emit(model: Model, settings: Settings): Promise<readonly OutputFile[]> {
  const scopes = model.sets.map((set) => scopeOf(model, set, settings))
  const index = {
    path: 'index.ts',
    statements: scopes.map(({ names, extension }) => exportAllOf(`./${names.folder}/index${extension}`)),
  }
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true })
  const modules = [index, ...scopes.flatMap(setFiles)].map((file) => print(file, project))
  return [...(await Promise.all(modules)), ...emitCatalogs(model, settings), modelJson(model)]
}
