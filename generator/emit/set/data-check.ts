import { ts } from 'ts-morph'

import { literal } from '../doors/literal.ts'
import { readDataType } from './data-type.ts'
import { checkOfTuple } from './tuple-check.ts'

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
  const type = readDataType(text)
  return type.ok ? checkOfNode(type.node, value, []) : null
}

/** `taken` are the names round the expression, which those within must not hide. */
function checkOfNode(node: ts.TypeNode, value: string, taken: readonly string[]): string | null {
  const primitive = primitives.get(node.kind)
  if (primitive !== undefined) return `typeof ${value} === '${primitive}'`
  if (ts.isParenthesizedTypeNode(node) || isReadonly(node)) return checkOfNode(node.type, value, taken)
  if (ts.isLiteralTypeNode(node)) return `${value} === ${literalText(node)}`
  if (ts.isArrayTypeNode(node)) return checkOfList(node.elementType, value, taken)
  if (ts.isTupleTypeNode(node)) return checkOfTuple(node, value, taken, checkOfNode)
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
  if (name !== 'Record' || first === undefined || second === undefined) return null
  const checks = isAnyKey(first)
    ? checkOfEntries(second, value, taken)
    : keysOf(first).flatMap((key) => checkOfProperty(key, second, value, taken))
  return allOf([...isRecord(value), ...checks])
}

function isAnyKey({ kind }: ts.TypeNode): boolean {
  return kind === ts.SyntaxKind.StringKeyword || kind === ts.SyntaxKind.NumberKeyword
}

/** The keys that a type names; none where it says them in another way. */
function keysOf(node: ts.TypeNode): readonly (ts.StringLiteral | ts.NumericLiteral)[] {
  if (ts.isParenthesizedTypeNode(node)) return keysOf(node.type)
  if (ts.isUnionTypeNode(node)) return node.types.flatMap(keysOf)
  if (!ts.isLiteralTypeNode(node)) return []
  return ts.isStringLiteral(node.literal) || ts.isNumericLiteral(node.literal) ? [node.literal] : []
}

function checkOfEntries(type: ts.TypeNode, value: string, taken: readonly string[]): readonly string[] {
  return everyOf(`Object.values(${value})`, 'entry', type, taken)
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
  const isOpen = members.some(ts.isIndexSignatureDeclaration)
  const checks = members.flatMap((member) => checkOfMember(member, value, taken))
  return allOf([...(isOpen ? isRecord(value) : isObject(value)), ...checks])
}

function checkOfMember(member: ts.TypeElement, value: string, taken: readonly string[]): readonly string[] {
  if (ts.isIndexSignatureDeclaration(member)) return checkOfEntries(member.type, value, taken)
  if (!ts.isPropertySignature(member) || ts.isComputedPropertyName(member.name)) return []
  if (member.questionToken === undefined) return checkOfProperty(member.name, member.type, value, taken)
  const property = accessOf(value, member.name)
  const check = member.type === undefined ? null : checkOfNode(member.type, property, taken)
  return check === null ? [] : [`(!(${keyOf(member.name)} in ${value}) || ${property} === undefined || ${check})`]
}

function checkOfProperty(
  name: ts.PropertyName,
  type: ts.TypeNode | undefined,
  value: string,
  taken: readonly string[],
): readonly string[] {
  const check = type === undefined ? null : checkOfNode(type, accessOf(value, name), taken)
  return [`${keyOf(name)} in ${value}`, ...(check === null ? [] : [check])]
}

function keyOf(name: ts.PropertyName): string {
  return literal(ts.isNumericLiteral(name) ? name.text : textOf(name))
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

/** An object by whose keys something is looked up. */
function isRecord(value: string): readonly string[] {
  return [...isObject(value), `!Array.isArray(${value})`]
}

function allOf(checks: readonly string[]): string {
  return checks.join(' && ')
}
