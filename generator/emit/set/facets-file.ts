import type { Code } from '../../model/types.ts'
import { prose } from '../doors/comment.ts'
import { identifier } from '../doors/identifier.ts'
import { importOf } from '../typescript/build.ts'
import type { Statement, TypeScriptFile } from '../typescript/statement.ts'
import { codeGuard, valueGuard } from './facet-guards.ts'
import { facetLookup } from './facet-lookup.ts'
import { facetsOf, type NamedFacet } from './facets.ts'
import { kindsOf } from './kinds.ts'
import { deprecatedRule, noticeOf } from './notice.ts'
import type { Scope } from './scope.ts'
import { singleType } from './single.ts'

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
  const codes = named.flatMap((facet) => codesNamed(facet, scope))
  const imports =
    (settings.enumStyle !== 'union' && codes.length > 0) || named.some((facet) => isOfAll(facet, scope))
      ? [importOf(`./codes${extension}`, [names.type], true)]
      : []
  const hasValueGuard = named.some(({ title, type }) => type === 'vocabulary' && title !== 'kind')
  const single = hasValueGuard ? [singleType(names)] : []
  return [
    {
      path: `${names.folder}/facets.ts`,
      ...noticeOf(deprecatedRule(codes, scope)),
      statements: [...imports, ...single, ...statements],
    },
  ]
}

/** Whether a lookup knows an answer for every code. */
function isOfAll({ type, entries }: NamedFacet, { set }: Scope): boolean {
  return type !== 'flag' && entries.length === set.codes.length
}

/** The codes that the guards of a facet name. */
function codesNamed({ title, type, entries }: NamedFacet, scope: Scope): readonly Code[] {
  if (title === 'kind') return kindsOf(scope).flatMap(({ codes }) => codes)
  if (type === 'free') return []
  return entries.filter(({ value }) => value !== false).map(({ code }) => code)
}

function facetStatements(facet: NamedFacet, scope: Scope): readonly Statement[] {
  switch (facet.type) {
    case 'flag': {
      const codes = facet.entries.filter(({ value }) => value === true).map(({ code }) => code)
      const type = identifier(facet.name + scope.names.type)
      return codeGuard(
        { type, guard: scope.names.value(`is${type}`), codes, what: `that are marked ${prose(`\`${facet.title}\``)}` },
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
  return kindsOf(scope).flatMap((kind) =>
    codeGuard({ ...kind, what: `whose \`kind\` is ${prose(`\`${kind.word}\``)}` }, scope),
  )
}
