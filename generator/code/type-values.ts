import { Node, type Symbol, type Type } from 'ts-morph'

import { recordKeys } from './record-keys.ts'

/** A literal as a program writes it. */
export type Literal = number | string | bigint

/**
 * What a schema of zod, valibot, ArkType … gives, which follow Standard Schema.
 *
 * @param type - Any type.
 * @param at - Where the types of its properties are asked for.
 * @returns `undefined` for what is no schema.
 */
export function outputOf(type: Type, at: Node): Type | undefined {
  const inner = (outer: Type | undefined, name: string): Type | undefined =>
    outer?.getProperty(name)?.getTypeAtLocation(at).getNonNullableType()
  const standard = inner(type, '~standard')
  return standard === undefined ? inner(type, '_output') : inner(inner(standard, 'types'), 'output')
}

/**
 * The codes of a `Map` or a `Set`: numbers where its keys or its values are numbers, else its keys.
 *
 * @param type - Any type.
 */
export function collected(type: Type): readonly Literal[] {
  if (!/^(?:Readonly)?(?:Map|Set)$/.test(type.getSymbol()?.getName() ?? '')) return []
  const sides = type.getTypeArguments().map(valuesOf)
  const numbers = sides.find((side) => side.length > 0 && side.every((value) => typeof value === 'number'))
  return numbers ?? sides.find((side) => side.length > 0) ?? []
}

/**
 * The literal that a member is written with, where its type is as wide as `number`: an object without `as const`.
 *
 * @param member - A member of an object.
 */
export function writtenAt(member: unknown): readonly Literal[] {
  const written = Node.isNode(member) && Node.isPropertyAssignment(member) ? member.getInitializer() : undefined
  return written === undefined ? [] : valuesOf(written.getType())
}

/**
 * The literals that a member of an object holds: by its type, else as it is written.
 *
 * @param property - The member.
 * @param at - Where its type is asked for.
 */
export function literalsAt(property: Symbol, at: Node): readonly Literal[] {
  const own = valuesOf(property.getTypeAtLocation(at))
  return own.length > 0 ? own : writtenAt(property.getValueDeclaration())
}

/**
 * The code that a record keeps, `{ code: 4, text: … }`.
 *
 * @param type - The record's type.
 */
export function recorded(type: Type): readonly Literal[] {
  const key = type.isObject() ? recordKeys.value.find((one) => type.getProperty(one) !== undefined) : undefined
  const at = key === undefined ? undefined : type.getProperty(key)?.getValueDeclaration()
  if (at === undefined) return []
  const own = valuesOf(at.getType())
  return own.length > 0 ? own : writtenAt(at)
}

/**
 * The literals that a type consists of.
 *
 * @param type - Any type.
 */
export function valuesOf(type: Type): readonly Literal[] {
  if (type.isUnion()) return type.getUnionTypes().flatMap(valuesOf)
  const value = type.getLiteralValue()
  if (typeof value === 'object') return [BigInt(`${value.negative ? '-' : ''}${value.base10Value}`)]
  return value === undefined ? [] : [value]
}
