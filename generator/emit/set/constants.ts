import type { Code } from '../../model/types.ts'
import { comment, prose } from '../doors/comment.ts'
import { identifier } from '../doors/identifier.ts'
import { splitSummary } from '../tsdoc/split-summary.ts'
import { wrap } from '../tsdoc/wrap.ts'
import type { Statement } from '../typescript/statement.ts'
import { codeDoc, localizedFor } from './code-doc.ts'
import { type Scope, type TypedValue, typedValue, typeReference, valueLiteral } from './scope.ts'
import { inCasing } from './spelling.ts'

/**
 * One export a code, the smallest thing that a bundler can keep: `API_CODE_OK`.
 *
 * @param scope - The set.
 * @returns The constants, where the config asks for them.
 */
export function constants(scope: Scope): readonly Statement[] {
  if (!scope.settings.constants) return []
  const entries = scope.set.codes.map((code) => ({ code, name: constantName(code, scope) }))
  return [
    {
      declares: entries.map(({ code, name }) => `export const ${name} = ${JSON.stringify(code.value)}`),
      write: (writer) => {
        for (const { code, name } of entries) {
          const { type, value } = constantValue(code, scope)
          writer.blankLineIfLastNot().writeLine(comment(constantDoc(code, scope)))
          writer.writeLine(`export const ${name}${type === undefined ? '' : `: ${type}`} = ${value}`)
        }
      },
    },
  ]
}

/** The name of the constant of a code. */
export function constantName({ name }: Code, { names, settings }: Scope): string {
  return identifier(inCasing(names.type + name, settings.exports?.casing ?? 'CONSTANT_CASE'))
}

function constantValue(code: Code, scope: Scope): TypedValue {
  const value = valueLiteral(code.value)
  return scope.settings.enumStyle === 'enum' ? typedValue(value, typeReference(code, scope), scope) : { value }
}

// A union has no members that could hold the docs.
function constantDoc(code: Code, scope: Scope): string {
  const { settings, names, memberName } = scope
  const localized = localizedFor(code, scope)
  if (settings.enumStyle === 'union' || localized === null) return codeDoc(code, scope)
  const { summary } = splitSummary(localized.text)
  const deprecated = code.status === 'active' ? '' : '\n@deprecated'
  return `${wrap(prose(summary))}\n\n@see {@link ${names.type}.${memberName(code.name)}}${deprecated}`
}
