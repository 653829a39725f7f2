import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { exportClash, facetNameNeeded, memberClash, noDataType } from '../diagnostics/rules/emit.ts'
import type { Code } from '../model/types.ts'
import { dataType } from './set/data-type.ts'
import { facetsOf } from './set/facets.ts'
import type { Scope } from './set/scope.ts'
import type { SetModules } from './set/set-modules.ts'
import { exportsOf } from './typescript/outline.ts'
import type { Statement } from './typescript/statement.ts'

/**
 * Finds what stands in the way of building the modules: names that clash, facets without a name, types that are none.
 *
 * @param scopes - The sets.
 * @returns `member-clash`, `facet-name-needed`, `no-data-type`; no module can be built where one is an error.
 */
export function checkScopes(scopes: readonly Scope[]): readonly Diagnostic[] {
  return scopes.flatMap((scope) => [...dataTypes(scope), ...members(scope), ...facetNames(scope)])
}

/**
 * Finds names that the modules of all sets together would export twice.
 *
 * @param sets - The modules of each set.
 * @returns `export-clash`; nothing can be written where there is one.
 */
export function checkExports(sets: readonly SetModules[]): readonly Diagnostic[] {
  const owners = new Map<string, string>()
  return sets.flatMap(({ scope, faces }) =>
    faces.flatMap(({ path, statements }) =>
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

/** The overloads of a function share a name; the constants of one statement must not. */
function namesOf(statement: Statement): readonly string[] {
  return 'declares' in statement ? exportsOf(statement) : [...new Set(exportsOf(statement))]
}

/** Where the docs first speak of a code. */
function placeOf({ locales }: Code, { locales: order }: Pick<Scope, 'locales'>): Place {
  const origins = order.flatMap((locale) => (Object.hasOwn(locales, locale) ? [locales[locale]?.origin] : []))
  return origins.find((origin) => origin !== undefined) ?? { file: '', line: 1, column: 1 }
}
