import type { Settings } from '../config/settings.ts'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { exportClash, facetNameNeeded, memberClash, noDataType } from '../diagnostics/rules/emit.ts'
import type { Code, Model } from '../model/types.ts'
import { dataType } from './set/data-type.ts'
import { facetsOf } from './set/facets.ts'
import { type Scope, scopesOf } from './set/scope.ts'
import { faceFiles } from './set/set-files.ts'
import { exportsOf } from './typescript/outline.ts'
import type { Statement } from './typescript/statement.ts'

/**
 * Finds what stands in the way of the output, which only the emitters know: names that clash, facets without a name, types that are none.
 *
 * @param model - The model.
 * @param settings - The settings of the run.
 * @returns `export-clash`, `member-clash`, `facet-name-needed`, `no-data-type`; nothing can be emitted where one is an error.
 */
export function checkOutput(model: Model, settings: Settings): readonly Diagnostic[] {
  const scopes = scopesOf(model, settings)
  const found = scopes.flatMap((scope) => [...dataTypes(scope), ...members(scope), ...facetNames(scope)])
  // The responses cannot be built of what is no type.
  return found.some(({ severity }) => severity === 'error') ? found : [...found, ...exportNames(scopes)]
}

function dataTypes({ set, settings, ...scope }: Scope): readonly Diagnostic[] {
  if (settings.response === null) return []
  return set.codes.flatMap((code) =>
    code.data === null || dataType(code.data) !== null
      ? []
      : [noDataType(placeOf(code, scope), { code: code.raw, data: code.data })],
  )
}

function members(scope: Scope): readonly Diagnostic[] {
  const owners = new Map<string, string>()
  return scope.set.codes.flatMap((code) =>
    [code.name, ...code.aliases].flatMap((name) => {
      const member = scope.memberName(name)
      const first = owners.get(member)
      owners.set(member, first ?? name)
      return first === undefined ? [] : [memberClash(placeOf(code, scope), { member, first, second: name })]
    }),
  )
}

function facetNames(scope: Scope): readonly Diagnostic[] {
  return facetsOf(scope).flatMap(({ title, name, entries: [entry] }) =>
    name === null && entry !== undefined ? [facetNameNeeded(placeOf(entry.code, scope), { title })] : [],
  )
}

function exportNames(scopes: readonly Scope[]): readonly Diagnostic[] {
  const owners = new Map<string, string>()
  return scopes.flatMap((scope) =>
    faceFiles(scope).flatMap(({ path, statements }) =>
      statements.flatMap(namesOf).flatMap((name) => {
        const first = owners.get(name)
        owners.set(name, first ?? path)
        const [code] = scope.set.codes
        // In one style the codes are an object and a type of the same name.
        const isObjectAndType = name === scope.names.type && first === path
        if (first === undefined || code === undefined || isObjectAndType) return []
        return [exportClash(placeOf(code, scope), { name, first, second: path })]
      }),
    ),
  )
}

/** The overloads of a function share a name; the constants of one statement must not. */
function namesOf(statement: Statement): readonly string[] {
  return 'declares' in statement ? exportsOf(statement) : [...new Set(exportsOf(statement))]
}

/** Where the docs first speak of a code. */
function placeOf({ locales }: Code, { locales: order }: Pick<Scope, 'locales'>): Place {
  const origins = order.flatMap((locale) => (Object.hasOwn(locales, locale) ? [locales[locale]?.origin] : []))
  return origins.find((origin) => origin !== undefined) ?? { file: '', line: 1, column: 1 }
}
