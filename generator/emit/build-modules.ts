import type { Settings } from '../config/settings.ts'
import type { Result } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/severity.ts'
import type { Model } from '../model/types.ts'
import { checkExports, checkScopes } from './check-output.ts'
import { outcomesFile } from './outcomes-file.ts'
import { type Scope, scopesOf } from './set/scope.ts'
import { setModules } from './set/set-modules.ts'
import { exportAllOf } from './typescript/build.ts'
import { emptyModule, type TypeScriptFile } from './typescript/statement.ts'

/**
 * Builds the modules of an output, before they are text.
 *
 * @param model - The model.
 * @param settings - The settings of the run.
 * @returns The modules, none where one of the problems is an error; and what {@link checkScopes} and
 *   {@link checkExports} found.
 */
export function buildModules(model: Model, settings: Settings): Result<readonly TypeScriptFile[]> {
  const scopes = scopesOf(model, settings)
  const unfit = checkScopes(scopes)
  if (hasErrors(unfit)) return { value: [], diagnostics: unfit }
  const sets = scopes.map(setModules)
  const outcomes = outcomesFile(model.outcomes, scopes)
  const diagnostics = [...unfit, ...checkExports(sets, outcomes)]
  if (hasErrors(diagnostics)) return { value: [], diagnostics }
  const modules = sets.flatMap(({ index, faces, locales }) => [index, ...faces, ...locales])
  return { value: [indexOf(scopes, outcomes), ...outcomes, ...modules], diagnostics }
}

function indexOf(scopes: readonly Scope[], outcomes: readonly TypeScriptFile[]): TypeScriptFile {
  const extension = scopes[0]?.extension ?? '.js'
  const paths = [
    ...scopes.map(({ names }) => `./${names.folder}/index`),
    ...outcomes.map(({ path }) => `./${path.replace(/\.ts$/, '')}`),
  ]
  const faces = paths.map((path) => exportAllOf(path + extension))
  return { path: 'index.ts', statements: faces.length === 0 ? [emptyModule] : faces }
}
