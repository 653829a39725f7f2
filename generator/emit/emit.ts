import { Project } from 'ts-morph'

import type { Settings } from '../config/settings.ts'
import type { Result } from '../diagnostics/diagnostic.ts'
import type { Model } from '../model/types.ts'
import { emitCatalogs } from './catalogs/catalogs.ts'
import { checkOutput } from './check-output.ts'
import { declarations, javascript } from './javascript/javascript.ts'
import { modelJson } from './model-json.ts'
import type { OutputFile } from './output-file.ts'
import { packageJson } from './package-json.ts'
import { runtimeScope, type Scope, scopesOf } from './set/scope.ts'
import { setFiles } from './set/set-files.ts'
import { exportAllOf } from './typescript/build.ts'
import { print } from './typescript/print.ts'
import { emptyModule, type TypeScriptFile } from './typescript/statement.ts'

/**
 * Writes everything that others import: the modules of each set, the catalogs and the model.
 *
 * @param model - The model.
 * @param settings - The settings of the run.
 * @returns The files, as they are to be written, none where {@link checkOutput} found an error; and what it found.
 */
export async function emit(model: Model, settings: Settings): Promise<Result<readonly OutputFile[]>> {
  const diagnostics = checkOutput(model, settings)
  if (diagnostics.some(({ severity }) => severity === 'error')) return { value: [], diagnostics }
  const scopes = scopesOf(model, settings)
  const modules = modulesOf(scopes)
  const paths = modules.map(({ path }) => path.replace(/\.ts$/, ''))
  const written = settings.output === 'js' ? emitJavaScript(scopes, settings.out) : emitTypeScript(modules)
  const manifest = settings.packageName === null ? [] : [packageJson(settings.packageName, paths, settings.output)]
  return { value: [...(await written), ...emitCatalogs(model, settings), modelJson(model), ...manifest], diagnostics }
}

function modulesOf(scopes: readonly Scope[]): readonly TypeScriptFile[] {
  const faces = scopes.map(({ names, extension }) => exportAllOf(`./${names.folder}/index${extension}`))
  const index = { path: 'index.ts', statements: faces.length === 0 ? [emptyModule] : faces }
  return [index, ...scopes.flatMap(setFiles)]
}

function emitTypeScript(modules: readonly TypeScriptFile[]): Promise<readonly OutputFile[]> {
  const project = emptyProject()
  return Promise.all(modules.map((file) => print(file, project)))
}

async function emitJavaScript(scopes: readonly Scope[], out: string): Promise<readonly OutputFile[]> {
  const project = emptyProject()
  const running = modulesOf(scopes.map(runtimeScope)).map((file) => javascript(file, project))
  const declared = modulesOf(scopes).map((file) => declarations(file, project, out))
  return [...(await Promise.all(running)), ...(await Promise.all(declared)).flat()]
}

function emptyProject(): Project {
  return new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true })
}
