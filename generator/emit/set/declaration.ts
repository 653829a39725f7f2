import type { Code } from '../../model/types.ts'
import { comment, prose } from '../doors/comment.ts'
import { wrap } from '../tsdoc/wrap.ts'
import { literal } from '../doors/literal.ts'
import { commentLines, laidOut, quotedItem, written } from '../typescript/laid-out.ts'
import type { Statement } from '../typescript/statement.ts'
import { aliasDoc, codeDoc } from './code-doc.ts'
import { type Scope, valueLiteral } from './scope.ts'

/** A named value of the declaration: a code, or a former name of one. */
interface Member {
  readonly name: string
  readonly value: string
  readonly doc: string | null
}

/**
 * Declares the codes in the style that the config asks for.
 *
 * @param scope - The set.
 * @returns An enum; or an `as const` object and the type of its values; or a union type.
 */
export function declaration(scope: Scope): readonly Statement[] {
  switch (scope.settings.enumStyle) {
    case 'enum':
      return [enumDeclaration(scope)]
    case 'const':
      return [constObject(scope), valuesType(scope)]
    case 'union':
      return [unionType(scope)]
  }
}

function enumDeclaration(scope: Scope): Statement {
  const { type } = scope.names
  const members = scope.set.codes.flatMap((code) => membersOf(code, scope))
  return laidOut(
    [`export enum ${type}`, ...members.map((member) => `${type}.${member.name} = ${member.value}`)],
    [
      ...commentLines(setDoc(scope)),
      `export enum ${type} {`,
      ...members.flatMap(({ name, value, doc }) => [...commentLines(doc, '  '), `  ${name} = ${quotedItem(value)},`]),
      '}',
    ],
  )
}

function constObject(scope: Scope): Statement {
  const { type } = scope.names
  const members = [...scope.set.codes.flatMap((code) => membersOf(code, scope)), ...reverseMapping(scope)]
  return written(
    [`export const ${type}`, ...members.map((member) => `${type}.${member.name} = ${member.value}`)],
    [
      comment(setDoc(scope)),
      `export const ${type} = {`,
      ...members.flatMap(({ name, value, doc }) => [...commentLines(doc), `${name}: ${value},`]),
      '} as const',
    ],
  )
}

/** What makes an object an enum of numbers when the program runs: the way back from a number to its name. */
function reverseMapping({ set, isEnumAtRunTime, memberName }: Scope): readonly Member[] {
  if (!isEnumAtRunTime) return []
  return set.codes.flatMap(({ value, name }) =>
    typeof value === 'number' ? [{ name: literal(String(value)), value: literal(memberName(name)), doc: null }] : [],
  )
}

function valuesType(scope: Scope): Statement {
  const { type } = scope.names
  return written(
    [`export type ${type}`],
    [comment(`One of the codes of {@link ${type}}.`), `export type ${type} = (typeof ${type})[keyof typeof ${type}]`],
  )
}

function unionType(scope: Scope): Statement {
  const { type } = scope.names
  return written(
    [`export type ${type}`],
    [
      comment(setDoc(scope)),
      `export type ${type} =`,
      ...scope.set.codes.flatMap((code) => [...commentLines(codeDoc(code, scope)), `| ${valueLiteral(code.value)}`]),
    ],
  )
}

// A former name comes first: an enum's reverse mapping keeps the last name of a number.
function membersOf(code: Code, scope: Scope): readonly Member[] {
  const value = valueLiteral(code.value)
  return [
    ...code.aliases.map((alias) => ({ name: scope.memberName(alias), value, doc: aliasDoc(code, scope) })),
    { name: scope.memberName(code.name), value, doc: codeDoc(code, scope) },
  ]
}

function setDoc({ set, settings, sourceLocale }: Scope): string {
  const heading = [settings.tsdoc, sourceLocale]
    .map((locale) => set.headings[locale])
    .find((text) => text !== undefined)
  return heading === undefined ? `The codes of \`${set.id}\`.` : wrap(prose(heading).replaceAll('\n', ' '))
}
