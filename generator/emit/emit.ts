import { Project } from 'ts-morph'

import type { Settings } from '../config/settings.ts'
import type { Result } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/severity.ts'
import type { Model } from '../model/types.ts'
import { emitCatalogs } from './catalogs/catalogs.ts'
import { checkExports, checkScopes } from './check-output.ts'
import { javascript } from './javascript/javascript.ts'
import { modelJson } from './model-json.ts'
import type { OutputFile } from './output-file.ts'
import { packageJson } from './package-json.ts'
import { type Scope, scopesOf } from './set/scope.ts'
import { setModules } from './set/set-modules.ts'
import { exportAllOf } from './typescript/build.ts'
import { print } from './typescript/print.ts'
import { emptyModule, type TypeScriptFile } from './typescript/statement.ts'

/**
 * Writes everything that others import: the modules of each set, the catalogs and the model.
 *
 * @param model - The model.
 * @param settings - The settings of the run.
 * @returns The files, as they are to be written, none where one of the problems is an error; and what {@link checkScopes}
 *   and {@link checkExports} found.
 */
export async function emit(model: Model, settings: Settings): Promise<Result<readonly OutputFile[]>> {
  const scopes = scopesOf(model, settings)
  const unfit = checkScopes(scopes)
  if (hasErrors(unfit)) return { value: [], diagnostics: unfit }
  const sets = scopes.map(setModules)
  const diagnostics = [...unfit, ...checkExports(sets)]
  if (hasErrors(diagnostics)) return { value: [], diagnostics }
  const modules = [indexOf(scopes), ...sets.flatMap(({ index, faces, locales }) => [index, ...faces, ...locales])]
  const paths = modules.map(({ path }) => path.replace(/\.ts$/, ''))
  const manifest = settings.package === null ? [] : [packageJson(settings.package.name, paths, settings.output)]
  const written = await write(modules, settings)
  return { value: [...written, ...emitCatalogs(model, settings), modelJson(model), ...manifest], diagnostics }
}

function indexOf(scopes: readonly Scope[]): TypeScriptFile {
  const faces = scopes.map(({ names, extension }) => exportAllOf(`./${names.folder}/index${extension}`))
  return { path: 'index.ts', statements: faces.length === 0 ? [emptyModule] : faces }
}

async function write(modules: readonly TypeScriptFile[], { output, out }: Settings): Promise<readonly OutputFile[]> {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true })
  if (output === 'ts') return Promise.all(modules.map((file) => print(file, project)))
  return (await Promise.all(modules.map((file) => javascript(file, project, out)))).flat()
}
