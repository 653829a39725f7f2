import type { Settings } from '../config/settings.ts'
import type { Result } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/severity.ts'
import { noMemory, type Memory } from '../memory.ts'
import { once } from '../model/once.ts'
import type { Model } from '../model/types.ts'
import { checkExports, checkScopes, type ModuleExports } from './check-output.ts'
import { outcomesFile } from './outcomes-file.ts'
import { type Scope, scopesOf } from './set/scope.ts'
import { setModules } from './set/set-modules.ts'
import { exportAllOf } from './typescript/build.ts'
import { exportsOf } from './typescript/outline.ts'
import { emptyModule, type TypeScriptFile } from './typescript/statement.ts'

/** The modules of one set, which are built where somebody asks for them. */
export interface BuiltSet {
  /** All that they are made of, as a text. */
  readonly known: () => string
  readonly modules: () => readonly TypeScriptFile[]
}

/** The modules of an output. */
export interface Modules {
  /** Those of all sets together. */
  readonly shared: readonly TypeScriptFile[]
  readonly sets: readonly BuiltSet[]
}

const nothing: Modules = { shared: [], sets: [] }

/**
 * Builds the modules of an output, before they are text.
 *
 * @param model - The model.
 * @param settings - The settings of the run.
 * @param memory - What earlier runs have built.
 * @returns The modules, none where one of the problems is an error; and what {@link checkScopes} and
 *   {@link checkExports} found.
 */
export function buildModules(model: Model, settings: Settings, memory: Memory = noMemory): Result<Modules> {
  const scopes = scopesOf(model, settings)
  const unfit = checkScopes(scopes)
  if (hasErrors(unfit)) return { value: nothing, diagnostics: unfit }
  const outcomes = outcomesFile(model.outcomes, scopes)
  const built = scopes.map((scope) => {
    const parts = once(() => setModules(scope))
    const known = once(() => knownBy(scope))
    const exports = memory.recall(
      () => `exports\n${known()}`,
      () => parts().faces.map(exportsOfModule),
    )
    const modules = (): readonly TypeScriptFile[] => [parts().index, ...parts().faces, ...parts().locales]
    return { scope, known, modules, exports }
  })
  const diagnostics = [...unfit, ...checkExports(built, outcomes.map(exportsOfModule))]
  if (hasErrors(diagnostics)) return { value: nothing, diagnostics }
  return { value: { shared: [indexOf(scopes, outcomes), ...outcomes], sets: built }, diagnostics }
}

/** What the modules of a set are made of is its scope, whose functions hang on the rest of it. */
function knownBy(scope: Scope): string {
  const maps = { fallbacks: [...scope.fallbacks], catalogKeys: scope.catalogKeys && [...scope.catalogKeys] }
  return JSON.stringify({ ...scope, ...maps, live: null })
}

function exportsOfModule({ path, statements }: TypeScriptFile): ModuleExports {
  return { path, names: statements.flatMap(exportsOf) }
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
