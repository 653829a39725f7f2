import { ts } from 'ts-morph'

import { libraryTypes } from '../../model/naming/language-names.ts'

/** Types without parts: keywords. `this`, `unique symbol` and `asserts x` mean nothing here. */
const keywords: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AnyKeyword,
  ts.SyntaxKind.BigIntKeyword,
  ts.SyntaxKind.BooleanKeyword,
  ts.SyntaxKind.NeverKeyword,
  ts.SyntaxKind.NumberKeyword,
  ts.SyntaxKind.ObjectKeyword,
  ts.SyntaxKind.StringKeyword,
  ts.SyntaxKind.SymbolKeyword,
  ts.SyntaxKind.UndefinedKeyword,
  ts.SyntaxKind.UnknownKeyword,
  ts.SyntaxKind.VoidKeyword,
])

/**
 * Finds the part of a type that may not compile where the code is emitted. What compiles is made of keywords, literals,
 * lists, tuples, objects, unions, the library's types with the right number of arguments, and types that another package
 * exports.
 *
 * @param node - A type.
 * @returns The text of the first such part, as it is written; `null` where there is none.
 */
export function foreignPart(node: ts.TypeNode): string | null {
  if (keywords.has(node.kind)) return null
  if (ts.isLiteralTypeNode(node)) return ts.isNoSubstitutionTemplateLiteral(node.literal) ? node.getText() : null
  if (ts.isParenthesizedTypeNode(node)) return foreignPart(node.type)
  if (ts.isArrayTypeNode(node)) return foreignPart(node.elementType)
  if (ts.isUnionTypeNode(node) || ts.isIntersectionTypeNode(node)) return firstOf(node.types)
  if (ts.isTypeOperatorNode(node)) return ofOperator(node)
  if (ts.isTupleTypeNode(node)) return ofTuple(node)
  if (ts.isTypeLiteralNode(node)) return ofObject(node)
  if (ts.isTypeReferenceNode(node)) return ofReference(node)
  return ts.isImportTypeNode(node) ? ofImport(node) : node.getText()
}

function firstOf(nodes: readonly ts.TypeNode[]): string | null {
  for (const node of nodes) {
    const part = foreignPart(node)
    if (part !== null) return part
  }
  return null
}

/** `readonly` stands before lists and tuples only, `keyof` before anything. */
function ofOperator(node: ts.TypeOperatorNode): string | null {
  const { operator, type } = node
  const isReadonlyList =
    operator === ts.SyntaxKind.ReadonlyKeyword && (ts.isArrayTypeNode(type) || ts.isTupleTypeNode(type))
  return isReadonlyList || operator === ts.SyntaxKind.KeyOfKeyword ? foreignPart(type) : node.getText()
}

/** One rest at most, a list; behind it only what is there always, and nothing of that behind an optional element. */
function ofTuple({ elements }: ts.TupleTypeNode): string | null {
  let before: Element['presence'] = 'always'
  for (const element of elements) {
    const { type, presence } = elementOf(element)
    const isMisplaced = presence === 'always' ? before === 'maybe' : before === 'rest'
    if (isMisplaced || (presence === 'rest' && !isList(type))) return element.getText()
    const part = foreignPart(type)
    if (part !== null) return part
    if (presence !== 'always') before = presence
  }
  return null
}

interface Element {
  readonly type: ts.TypeNode
  readonly presence: 'always' | 'maybe' | 'rest'
}

function elementOf(node: ts.TypeNode | ts.NamedTupleMember): Element {
  if (ts.isNamedTupleMember(node)) {
    const { type, questionToken, dotDotDotToken } = node
    return { type, presence: dotDotDotToken !== undefined ? 'rest' : questionToken === undefined ? 'always' : 'maybe' }
  }
  if (ts.isRestTypeNode(node)) return { type: node.type, presence: 'rest' }
  return ts.isOptionalTypeNode(node) ? { type: node.type, presence: 'maybe' } : { type: node, presence: 'always' }
}

function isList(node: ts.TypeNode): boolean {
  if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.ReadonlyKeyword) return isList(node.type)
  if (ts.isTypeReferenceNode(node)) return ['Array', 'ReadonlyArray'].includes(node.typeName.getText())
  return ts.isArrayTypeNode(node)
}

/** Properties, each once, and one index by text or number, whose type has to hold what the properties hold. */
function ofObject({ members }: ts.TypeLiteralNode): string | null {
  const names = new Set<string>()
  const index = members.find(ts.isIndexSignatureDeclaration)
  const held = index === undefined ? null : alternatives(index.type)
  for (const member of members) {
    const name = nameOf(member)
    const type = ts.isPropertySignature(member) || ts.isIndexSignatureDeclaration(member) ? member.type : undefined
    if (name === null || type === undefined || names.has(name) || !isHeld(member, type, held)) return member.getText()
    names.add(name)
    const part = foreignPart(type)
    if (part !== null) return part
  }
  return null
}

function isHeld(member: ts.TypeElement, type: ts.TypeNode, held: readonly string[] | null): boolean {
  if (held === null || ts.isIndexSignatureDeclaration(member) || held.includes('unknown') || held.includes('any'))
    return true
  const own = [...alternatives(type), ...(member.questionToken === undefined ? [] : ['undefined'])]
  return own.every((alternative) => held.includes(alternative))
}

function alternatives(node: ts.TypeNode): readonly string[] {
  return ts.isUnionTypeNode(node) ? node.types.map((type) => type.getText()) : [node.getText()]
}

function nameOf(member: ts.TypeElement): string | null {
  if (ts.isIndexSignatureDeclaration(member)) {
    const kind = member.parameters[0]?.type?.kind
    return kind === ts.SyntaxKind.StringKeyword || kind === ts.SyntaxKind.NumberKeyword ? '[]' : null
  }
  if (!ts.isPropertySignature(member)) return null
  const { name } = member
  return ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : null
}

function ofReference(node: ts.TypeReferenceNode): string | null {
  const { typeName, typeArguments = [] } = node
  const name = typeName.getText()
  const count = libraryTypes.get(name)
  if (count === undefined) return name
  if (count !== typeArguments.length) return node.getText()
  const key = name === 'Record' ? typeArguments[0] : name === 'Omit' ? typeArguments[1] : undefined
  if (key !== undefined && !isKey(key)) return key.getText()
  return firstOf(typeArguments)
}

/** What can name properties. What another package exports is taken at its word. */
function isKey(node: ts.TypeNode): boolean {
  if (ts.isUnionTypeNode(node)) return node.types.every(isKey)
  if (ts.isParenthesizedTypeNode(node)) return isKey(node.type)
  if (ts.isTypeOperatorNode(node)) return node.operator === ts.SyntaxKind.KeyOfKeyword
  if (ts.isLiteralTypeNode(node)) return ts.isStringLiteral(node.literal) || ts.isNumericLiteral(node.literal)
  const { StringKeyword, NumberKeyword, SymbolKeyword } = ts.SyntaxKind
  return [StringKeyword, NumberKeyword, SymbolKeyword].some((kind) => kind === node.kind) || ts.isImportTypeNode(node)
}

/** A package or a file of one, one's own imports (`#types`), or a part of Node. A path would lead elsewhere from each folder that it is written into. */
const specifier = /^(?:node:|#)?(?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*(?:\/[\w.~-]+)*$/

/** `import('package').Name`. */
function ofImport(node: ts.ImportTypeNode): string | null {
  const { argument, qualifier, isTypeOf, attributes, typeArguments = [] } = node
  const { literal = null } = ts.isLiteralTypeNode(argument) ? argument : {}
  const isPackage = literal !== null && ts.isStringLiteral(literal) && specifier.test(literal.text)
  if (!isPackage || qualifier === undefined || isTypeOf || attributes !== undefined) return node.getText()
  return firstOf(typeArguments)
}
