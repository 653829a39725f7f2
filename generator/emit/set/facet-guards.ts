import type { Code } from '../../model/types.ts'
import { prose } from '../doors/comment.ts'
import { literal } from '../doors/literal.ts'
import { functionOf, interfaceOf, typeOf } from '../typescript/build.ts'
import type { Statement } from '../typescript/statement.ts'
import { facetNames, type NamedFacet, valueOf, wordsOf } from './facets.ts'
import { membership } from './membership.ts'
import { lowerFirst } from './names.ts'
import { type Scope, unionOf } from './scope.ts'
import { ownName, singleOf } from './single.ts'

/** Some codes of a set that have something in common. */
export interface CodeGroup {
  /** `RetryableApiCode` */
  readonly type: string
  /** `isRetryableApiCode` */
  readonly guard: string
  readonly codes: readonly Code[]
  /** What is true of them, in Markdown: `whose …`. */
  readonly what: string
}

/**
 * A type and a guard for some codes. Where there are none today, programs keep both.
 *
 * @param group - The codes and the names.
 * @param scope - The set.
 */
export function codeGuard({ type, guard, codes, what }: CodeGroup, scope: Scope): readonly Statement[] {
  const known = membership(
    codes.map(({ value }) => value),
    `${lowerFirst(type)}s`,
  )
  return [
    typeOf(type, `The codes ${what}.`, unionOf(codes, scope)),
    ...known.statements,
    functionOf({
      name: guard,
      doc: `Tells whether a value is one of the codes ${what}. Never throws.\n\n@param value - Anything.`,
      parameters: [{ name: 'value', type: 'unknown' }],
      returnType: `value is ${type}`,
      body: [`return ${known.test}`],
    }),
  ]
}

/**
 * A guard for each value of a facet at once: `hasApiCodeAction(code, 'poll')`.
 *
 * @param facet - A facet with few values.
 * @param scope - The set.
 */
export function valueGuard(facet: NamedFacet, scope: Scope): readonly Statement[] {
  const { type, table, byValue, has } = facetNames(facet, scope)
  const title = prose(`\`${facet.title}\``)
  const parameter = ownName('W', scope.names)
  const value = { name: 'value', type: 'unknown' }
  const any = { parameters: [value, { name: 'wanted', type }], returnType: 'boolean' }
  const words = wordsOf(facet)
  // No property can have a negative number for a name; all are texts then, and looked up as texts.
  const asTexts = words.some((word) => typeof word === 'number' && word < 0)
  const codesOf = words.map((word) => ({
    name: asTexts ? literal(String(word)) : valueOf(word),
    type: unionOf(
      facet.entries.filter(({ value }) => value === word).map(({ code }) => code),
      scope,
    ),
  }))
  return [
    interfaceOf({ name: byValue, doc: `The codes of each ${title}.`, properties: codesOf }),
    functionOf({
      name: has,
      doc: `Tells whether a value is a code with this ${title}. Never throws.\n\n@param value - Anything.\n@param wanted - What ${title} must be.`,
      overloads: [
        {
          typeParameters: [`${parameter} extends ${type}`],
          parameters: [value, { name: 'wanted', type: singleOf(parameter, scope.names) }],
          returnType: `value is ${byValue}[${asTexts ? `\`\${${parameter}}\`` : parameter}]`,
        },
        any,
      ],
      ...any,
      body: [`return ${table}.get(value) === wanted`],
    }),
  ]
}
