import type { Code } from '../../model/types.ts'
import { comment, prose } from '../doors/comment.ts'
import { memberIdentifier } from '../doors/identifier.ts'
import { docText } from '../tsdoc/doc-text.ts'
import { wrap } from '../tsdoc/wrap.ts'
import { written } from '../typescript/laid-out.ts'
import type { Statement } from '../typescript/statement.ts'
import { codeDoc, localizedFor } from './code-doc.ts'
import { isDeprecated, type Scope, type TypedValue, typedValue, typeReference, valueLiteral } from './scope.ts'
import { inCasing } from './spelling.ts'

/** A constant, and what its text declares. */
interface Constant {
  readonly declares: string
  readonly doc: string
  readonly text: string
}

/**
 * One export a code, the smallest thing that a bundler can keep: `API_CODE_OK`.
 *
 * @param scope - The set.
 * @returns The constants, where the config asks for them.
 */
export function constants(scope: Scope): readonly Statement[] {
  if (!scope.settings.constants) return []
  const constants = scope.set.codes.flatMap((code) => [constantOf(code, scope), ...aliasesOf(code, scope)])
  return [
    written(
      constants.map(({ declares }) => declares),
      constants.flatMap(({ doc, text }, index) => [...(index === 0 ? [] : ['']), comment(doc), text]),
    ),
  ]
}

/** The names of the constants of a code: its own, then those of its former names that are spelled differently. */
export function constantNames({ name, aliases }: Code, { names, settings }: Scope): readonly [string, ...string[]] {
  const spell = (each: string): string =>
    memberIdentifier(inCasing(names.type + each, settings.exports.casing ?? 'CONSTANT_CASE'))
  const own = spell(name)
  return [own, ...new Set(aliases.map(spell).filter((alias) => alias !== own))]
}

function constantOf(code: Code, scope: Scope): Constant {
  const [name] = constantNames(code, scope)
  const { type, value } = constantValue(code, scope)
  return {
    declares: `export const ${name} = ${JSON.stringify(code.value)}`,
    doc: constantDoc(code, scope),
    text: `export const ${name}${type === undefined ? '' : `: ${type}`} = ${value}`,
  }
}

function aliasesOf(code: Code, scope: Scope): readonly Constant[] {
  const [name, ...aliases] = constantNames(code, scope)
  return aliases.map((alias) => ({
    declares: `export const ${alias}`,
    doc: `@deprecated Renamed to {@link ${name}}.`,
    text: `export const ${alias}: typeof ${name} = ${name}`,
  }))
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
  const { summary } = docText(localized.text)
  const deprecated = isDeprecated(code) ? '\n@deprecated' : ''
  return `${wrap(prose(summary))}\n\n@see {@link ${names.type}.${memberName(code.name)}}${deprecated}`
}
