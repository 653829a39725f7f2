import { prose } from '../doors/comment.ts'
import { functionOf, typeOf } from '../typescript/build.ts'
import { mapConstant } from '../typescript/data.ts'
import type { Statement } from '../typescript/statement.ts'
import { facetNames, type NamedFacet, valueOf, wordsOf } from './facets.ts'
import { type Scope, valueLiteral } from './scope.ts'

/**
 * The lookup from a code to what a facet says of it: `apiCodeAction`.
 *
 * @param facet - A facet that is no flag.
 * @param scope - The set.
 */
export function facetLookup(facet: NamedFacet, scope: Scope): readonly Statement[] {
  const { type, table, lookup } = facetNames(facet, scope)
  const title = prose(`\`${facet.title}\``)
  const isVocabulary = facet.type === 'vocabulary'
  const result = isVocabulary ? type : primitivesOf(facet)
  const unknown = { parameters: [{ name: 'code', type: scope.primitive }], returnType: `${result} | undefined` }
  const known = { parameters: [{ name: 'code', type: scope.names.type }], returnType: result }
  const hasAll = facet.entries.length === scope.set.codes.length
  return [
    ...(isVocabulary
      ? [typeOf(type, `What the ${title} of a code can be.`, wordsOf(facet).map(valueOf).join(' | '))]
      : []),
    mapConstant(
      { name: table, key: 'unknown', value: result },
      facet.entries.map(({ code, value }) => [valueLiteral(code.value), valueOf(value)] as const),
    ),
    functionOf({
      name: lookup,
      doc: `The ${title} of a code.\n\n@returns Its ${title}; \`undefined\` ${hasAll ? 'for a code that is unknown here' : 'where it has none'}.`,
      ...(hasAll ? { overloads: [known, unknown] } : {}),
      ...unknown,
      body: [`return ${table}.get(code)`],
    }),
  ]
}

function primitivesOf({ entries }: NamedFacet): string {
  return [...new Set(entries.map(({ value }) => typeof value))].sort().join(' | ')
}
