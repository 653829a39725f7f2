import type { Settings } from '../config/settings.ts'
import type { Result } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/severity.ts'
import { once } from '../model/once.ts'
import type { Model } from '../model/types.ts'
import { checkExports, checkScopes, type ModuleExports } from './check-output.ts'
import { outcomesFile } from './outcomes-file.ts'
import { type Scope, scopesOf } from './set/scope.ts'
import { setModules } from './set/set-modules.ts'
import { exportAllOf } from './typescript/build.ts'
import { exportsOf } from './typescript/outline.ts'
import { emptyModule, type TypeScriptFile } from './typescript/statement.ts'

/** The modules of one set, which are built where somebody asks for them, and once. */
export interface BuiltSet {
  readonly scope: Scope
  /** All that they are made of, as a text. */
  readonly known: () => string
  readonly modules: () => readonly TypeScriptFile[]
  /** What the set's index exports. */
  readonly exports: () => readonly ModuleExports[]
}

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
  const outcomes = outcomesFile(model.outcomes, scopes)
  const sets = scopes.map(buildSet)
  const exported = sets.map(({ scope, exports }) => ({ scope, exports: exports() }))
  const diagnostics = [...unfit, ...checkExports(exported, outcomes.map(exportsOfModule))]
  if (hasErrors(diagnostics)) return { value: [], diagnostics }
  return { value: [indexOf(scopes, outcomes), ...outcomes, ...sets.flatMap(({ modules }) => modules())], diagnostics }
}

/**
 * Builds the modules of one set.
 *
 * @param scope - The set.
 */
export function buildSet(scope: Scope): BuiltSet {
  const parts = once(() => setModules(scope))
  return {
    scope,
    known: once(() => knownBy(scope)),
    modules: () => [parts().index, ...parts().faces, ...parts().locales],
    exports: () => parts().faces.map(exportsOfModule),
  }
}

/**
 * What the modules of a set are made of is its scope, whose functions hang on the rest of it. In which lines of the registry the
 * codes stand is no part of them: it changes with every code of a set above.
 */
function knownBy(scope: Scope): string {
  const maps = { fallbacks: [...scope.fallbacks], catalogKeys: scope.catalogKeys && [...scope.catalogKeys] }
  const codes = scope.set.codes.map((code) => ({ ...code, registered: null }))
  return JSON.stringify({ ...scope, ...maps, set: { ...scope.set, codes }, live: null })
}

/**
 * Tells what a module exports.
 *
 * @param file - The module.
 */
export function exportsOfModule({ path, statements }: TypeScriptFile): ModuleExports {
  return { path, names: statements.flatMap(exportsOf) }
}

/**
 * The module that exports what those of all sets do.
 *
 * @param scopes - The sets.
 * @param outcomes - What stands beside them.
 */
export function indexOf(scopes: readonly Scope[], outcomes: readonly TypeScriptFile[]): TypeScriptFile {
  const extension = scopes[0]?.extension ?? '.js'
  const paths = [
    ...scopes.map(({ names }) => `./${names.folder}/index`),
    ...outcomes.map(({ path }) => `./${path.replace(/\.ts$/, '')}`),
  ]
  const faces = paths.map((path) => exportAllOf(path + extension))
  return { path: 'index.ts', statements: faces.length === 0 ? [emptyModule] : faces }
}
