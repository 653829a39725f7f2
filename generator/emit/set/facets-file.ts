import { identifier } from '../doors/identifier.ts'
import { importOf } from '../typescript/build.ts'
import type { Statement, TypeScriptFile } from '../typescript/statement.ts'
import { codeGuard, valueGuard } from './facet-guards.ts'
import { facetLookup } from './facet-lookup.ts'
import { facetsOf, kindsOf, type NamedFacet } from './facets.ts'
import type { Scope } from './scope.ts'

/**
 * `facets.ts`: what the docs and the registry say of the codes beside their texts, as guards and lookups.
 *
 * @param scope - The set.
 * @returns The file, or none where nothing is said.
 */
export function facetsFile(scope: Scope): readonly TypeScriptFile[] {
  const { names, extension, settings } = scope
  const named = facetsOf(scope).flatMap((facet) => (facet.name === null ? [] : [{ ...facet, name: facet.name }]))
  const statements = named.flatMap((facet) => facetStatements(facet, scope))
  if (statements.length === 0) return []
  const namesCodes = settings.enumStyle !== 'union' && named.some((facet) => hasGuards(facet, scope))
  const imports = namesCodes ? [importOf(`./codes${extension}`, [names.type], true)] : []
  return [{ path: `${names.folder}/facets.ts`, statements: [...imports, ...statements] }]
}

/** Whether something is emitted for a facet that names members. */
function hasGuards({ title, type, entries }: NamedFacet, scope: Scope): boolean {
  if (title === 'kind') return kindsOf(scope).length > 0
  return type === 'vocabulary' || (type === 'flag' && entries.some(({ value }) => value === true))
}

function facetStatements(facet: NamedFacet, scope: Scope): readonly Statement[] {
  switch (facet.type) {
    case 'flag': {
      const codes = facet.entries.filter(({ value }) => value === true).map(({ code }) => code)
      const type = identifier(facet.name + scope.names.type)
      return codeGuard(
        { type, guard: scope.names.value(`is${type}`), codes, what: `that are marked \`${facet.title}\`` },
        scope,
      )
    }
    case 'vocabulary':
      return [...facetLookup(facet, scope), ...(facet.title === 'kind' ? kindGuards(scope) : valueGuard(facet, scope))]
    case 'free':
      return facetLookup(facet, scope)
  }
}

function kindGuards(scope: Scope): readonly Statement[] {
  return kindsOf(scope).flatMap((kind) => codeGuard({ ...kind, what: `whose \`kind\` is \`${kind.word}\`` }, scope))
}
