import { importOf } from '../typescript/build.ts'
import type { Statement, TypeScriptFile } from '../typescript/statement.ts'
import { codeGuard, valueGuard } from './facet-guards.ts'
import { facetLookup } from './facet-lookup.ts'
import { facetsOf, type NamedFacet, pascalName, wordsOf } from './facets.ts'
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
  const imports = settings.enumStyle === 'union' ? [] : [importOf(`./codes${extension}`, [names.type], true)]
  return [{ path: `${names.folder}/facets.ts`, statements: [...imports, ...statements] }]
}

function facetStatements(facet: NamedFacet, scope: Scope): readonly Statement[] {
  switch (facet.type) {
    case 'flag': {
      const codes = facet.entries.filter(({ value }) => value === true).map(({ code }) => code)
      return codeGuard(facet.name, codes, `\`${facet.title}\` is yes`, scope)
    }
    case 'vocabulary':
      return [
        ...facetLookup(facet, scope),
        ...(facet.title === 'kind' ? kindGuards(facet, scope) : valueGuard(facet, scope)),
      ]
    case 'free':
      return facetLookup(facet, scope)
  }
}

function kindGuards(facet: NamedFacet, scope: Scope): readonly Statement[] {
  return wordsOf(facet).flatMap((kind) => {
    const name = pascalName(String(kind))
    const codes = facet.entries.filter(({ value }) => value === kind).map(({ code }) => code)
    return name === null ? [] : codeGuard(name, codes, `the kind is \`${kind}\``, scope)
  })
}
