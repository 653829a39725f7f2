import { ts } from 'ts-morph'

import { literal } from '../doors/literal.ts'
import { typeNodeOf } from './data-type.ts'

/** The types that `typeof` names. */
const primitives: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.NumberKeyword, 'number'],
  [ts.SyntaxKind.StringKeyword, 'string'],
  [ts.SyntaxKind.BooleanKeyword, 'boolean'],
  [ts.SyntaxKind.UndefinedKeyword, 'undefined'],
])

/** The library's names of lists. */
const lists: ReadonlySet<string> = new Set(['Array', 'ReadonlyArray'])

/**
 * How a program tells that a value is of a type. What only another module knows (a type by name, an import) is not
 * looked at, here or within.
 *
 * @param text - The type, as a person wrote it into the registry.
 * @param value - The name of the value, of which nothing is known.
 * @returns An expression that tells; `null` where nothing can be told.
 */
export function checkOf(text: string, value: string): string | null {
  const node = typeNodeOf(text)
  return node === null ? null : checkOfNode(node, value, [])
}

/** `taken` are the names round the expression, which those within must not hide. */
function checkOfNode(node: ts.TypeNode, value: string, taken: readonly string[]): string | null {
  const primitive = primitives.get(node.kind)
  if (primitive !== undefined) return `typeof ${value} === '${primitive}'`
  if (ts.isParenthesizedTypeNode(node) || isReadonly(node)) return checkOfNode(node.type, value, taken)
  if (ts.isLiteralTypeNode(node)) return `${value} === ${literalText(node)}`
  if (ts.isArrayTypeNode(node)) return checkOfList(node.elementType, value, taken)
  if (ts.isTupleTypeNode(node)) return `Array.isArray(${value})`
  if (ts.isTypeLiteralNode(node)) return checkOfObject(node, value, taken)
  if (ts.isUnionTypeNode(node)) return checkOfUnion(node, value, taken)
  return ts.isTypeReferenceNode(node) ? checkOfReference(node, value, taken) : null
}

function isReadonly(node: ts.TypeNode): node is ts.TypeOperatorNode {
  return ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.ReadonlyKeyword
}

function literalText({ literal: node }: ts.LiteralTypeNode): string {
  return ts.isStringLiteral(node) ? literal(node.text) : node.getText()
}

/** The types of TypeScript's own library that data is made of: lists, records, and those made read-only. */
function checkOfReference(node: ts.TypeReferenceNode, value: string, taken: readonly string[]): string | null {
  const name = node.typeName.getText()
  const [first, second] = node.typeArguments ?? []
  if (name === 'Readonly' && first !== undefined) return checkOfNode(first, value, taken)
  if (lists.has(name) && first !== undefined) return checkOfList(first, value, taken)
  if (name !== 'Record' || second === undefined) return null
  return allOf([...isObject(value), ...everyOf(`Object.values(${value})`, 'entry', second, taken)])
}

function checkOfList(element: ts.TypeNode, value: string, taken: readonly string[]): string {
  return allOf([`Array.isArray(${value})`, ...everyOf(value, 'item', element, taken)])
}

function everyOf(list: string, noun: string, element: ts.TypeNode, taken: readonly string[]): readonly string[] {
  const count = taken.filter((name) => name.startsWith(noun)).length
  const item = count === 0 ? noun : `${noun}${count + 1}`
  const check = checkOfNode(element, item, [...taken, item])
  return check === null ? [] : [`${list}.every((${item}: unknown) => ${check})`]
}

function checkOfObject({ members }: ts.TypeLiteralNode, value: string, taken: readonly string[]): string {
  return allOf([...isObject(value), ...members.flatMap((member) => checkOfMember(member, value, taken))])
}

function checkOfMember(member: ts.TypeElement, value: string, taken: readonly string[]): readonly string[] {
  if (!ts.isPropertySignature(member) || ts.isComputedPropertyName(member.name)) return []
  const key = literal(ts.isNumericLiteral(member.name) ? member.name.text : textOf(member.name))
  const check = member.type === undefined ? null : checkOfNode(member.type, accessOf(value, member.name), taken)
  if (member.questionToken === undefined) return [`${key} in ${value}`, ...(check === null ? [] : [check])]
  return check === null ? [] : [`(!(${key} in ${value}) || ${accessOf(value, member.name)} === undefined || ${check})`]
}

function textOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : name.getText()
}

function accessOf(value: string, name: ts.PropertyName): string {
  return ts.isIdentifier(name) ? `${value}.${name.text}` : `${value}[${literal(textOf(name))}]`
}

/** Nothing can be told of a union one of whose types nothing can be told of. */
function checkOfUnion({ types }: ts.UnionTypeNode, value: string, taken: readonly string[]): string | null {
  const checks = types.map((type) => checkOfNode(type, value, taken))
  return checks.every((check) => check !== null) ? `(${checks.map((check) => `(${check})`).join(' || ')})` : null
}

function isObject(value: string): readonly string[] {
  return [`typeof ${value} === 'object'`, `${value} !== null`]
}

function allOf(checks: readonly string[]): string {
  return checks.join(' && ')
}
