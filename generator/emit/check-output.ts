import { closest } from '../diagnostics/closest.ts'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import {
  exportClash,
  facetNameNeeded,
  hiddenName,
  memberClash,
  noDataType,
  pathClash,
} from '../diagnostics/rules/emit.ts'
import { isOfTheLanguage, libraryTypes, typeKeywords } from '../model/naming/language-names.ts'
import type { Code } from '../model/types.ts'
import { readDataType } from './set/data-type.ts'
import { facetsOf } from './set/facets.ts'
import type { Scope } from './set/scope.ts'

/** The names that a module exports. */
export interface ModuleExports {
  readonly path: string
  readonly names: readonly string[]
}

/** A set, and what its index exports. */
export interface ExportedSet {
  readonly scope: Scope
  readonly exports: readonly ModuleExports[]
}

/**
 * Finds what stands in the way of building the modules: sets that share a folder, names that clash, facets without a
 * name, types that are none.
 *
 * @param scopes - The sets.
 * @returns `path-clash`, `member-clash`, `facet-name-needed`, `no-data-type`; no module can be built where one is an
 *   error.
 */
export function checkScopes(scopes: readonly Scope[]): readonly Diagnostic[] {
  const found = scopes.flatMap((scope) => [...dataTypes(scope), ...members(scope), ...facetNames(scope)])
  return [...folders(scopes), ...found]
}

function folders(scopes: readonly Scope[]): readonly Diagnostic[] {
  const owners = new Map<string, string>()
  return scopes.flatMap((scope) => {
    const { folder } = scope.names
    const first = owners.get(folder)
    owners.set(folder, first ?? scope.set.id)
    const [code] = scope.set.codes
    if (first === undefined || code === undefined) return []
    return [pathClash(placeOf(code, scope), { path: `${folder}/`, first, second: scope.set.id })]
  })
}

/**
 * Finds names that the modules of all sets together would export twice, and such as would hide one of the language.
 *
 * @param sets - The sets.
 * @param shared - What the modules of all sets together export.
 * @returns `export-clash`, `hidden-name`; nothing can be written where there is one.
 */
export function checkExports(sets: readonly ExportedSet[], shared: readonly ModuleExports[]): readonly Diagnostic[] {
  const owners = new Map(shared.flatMap(({ path, names }) => names.map((name) => [name, path] as const)))
  return sets.flatMap(({ scope, exports }) =>
    exports.flatMap(({ path, names }) =>
      names.flatMap((name) => {
        const first = owners.get(name)
        owners.set(name, first ?? path)
        const [code] = scope.set.codes
        if (code !== undefined && isOfTheLanguage(name)) return [hiddenName(placeOf(code, scope), { name, path })]
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
  return set.codes.flatMap((code) => {
    const { raw, data, registered } = code
    const type = data === null ? null : readDataType(data)
    if (data === null || type === null || type.ok) return []
    const { part } = type
    const known = part.length < 4 ? null : closest(part, [...typeKeywords, ...libraryTypes.keys()])
    const suggestion = known === null ? null : withArguments(known)
    const facts = { code: raw, data: onOneLine(data), part: onOneLine(part), suggestion }
    return [noDataType(registered ?? placeOf(code, scope), facts)]
  })
}

/** `Promise<unknown>`, `Map<string, unknown>`: a type with as many arguments as it asks for. */
function withArguments(name: string): string {
  const count = libraryTypes.get(name) ?? 0
  return count === 0 ? name : `${name}<${['string', 'unknown'].slice(-count).join(', ')}>`
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

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}

/** Where the docs first speak of a code. */
function placeOf({ locales }: Code, { locales: order }: Pick<Scope, 'locales'>): Place {
  const origins = order.flatMap((locale) => (Object.hasOwn(locales, locale) ? [locales[locale]?.origin] : []))
  return origins.find((origin) => origin !== undefined) ?? { file: '', line: 1, column: 1 }
}
