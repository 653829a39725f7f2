import { ts } from 'ts-morph'

import { lines } from './comments.ts'
import { type Doc, enclosed, group, hardline, ifBroken, indent, join, line, softline, whole } from './doc.ts'
import { literalDoc, modifiersDoc, nameDoc, numberDoc } from './tokens.ts'
import { isHugged, isSimple, unionDoc } from './unions.ts'

/** A type. */
export function typeDoc(node: ts.TypeNode): Doc {
  if (ts.isToken(node)) return node.getText()
  if (ts.isTypeReferenceNode(node)) return [entityDoc(node.typeName), argumentsDoc(node.typeArguments)]
  if (ts.isLiteralTypeNode(node)) return literalTypeDoc(node)
  if (ts.isArrayTypeNode(node)) return [typeDoc(node.elementType), '[]']
  if (ts.isUnionTypeNode(node)) return unionDoc(node, node.types.map(typeDoc))
  if (ts.isConditionalTypeNode(node)) return conditionalDoc(node)
  if (ts.isTypeLiteralNode(node)) return objectDoc(node)
  if (ts.isTypeOperatorNode(node)) return [`${ts.tokenToString(node.operator) ?? ''} `, typeDoc(node.type)]
  if (ts.isIndexedAccessTypeNode(node)) return [typeDoc(node.objectType), '[', typeDoc(node.indexType), ']']
  if (ts.isTypeQueryNode(node) && node.typeArguments === undefined) return ['typeof ', entityDoc(node.exprName)]
  if (ts.isTypePredicateNode(node) && node.type !== undefined && ts.isIdentifier(node.parameterName))
    return [node.parameterName.text, ' is ', typeDoc(node.type)]
  if (ts.isParenthesizedTypeNode(node) && isNeeded(node)) return whole(['(', typeDoc(node.type), ')'])
  if (ts.isTupleTypeNode(node)) return tupleDoc(node)
  if (ts.isMappedTypeNode(node)) return mappedDoc(node)
  if (ts.isIntersectionTypeNode(node)) return intersectionDoc(node)
  return ts.isTemplateLiteralTypeNode(node) && !node.getText().includes('\n') ? node.getText() : null
}

/** The type parameters of a declaration. */
export function typeParametersDoc(parameters: readonly ts.TypeParameterDeclaration[] = []): Doc {
  if (parameters.length === 0) return ''
  const docs = parameters.map(({ name, constraint, default: preset }) =>
    whole([
      name.text,
      constraint === undefined ? '' : [' extends ', typeDoc(constraint)],
      preset === undefined ? '' : [' = ', typeDoc(preset)],
    ]),
  )
  return group(enclosed('<', docs, '>'))
}

/** `: T`, where there is one. */
export function annotationDoc(type: ts.TypeNode | undefined): Doc {
  return type === undefined ? '' : [': ', typeDoc(type)]
}

/** The members of an interface or of a type literal, between braces. */
export function membersDoc(members: ts.NodeArray<ts.TypeElement>): Doc {
  return members.length === 0 ? '{}' : ['{', indent([hardline, lines(members, memberDoc)]), hardline, '}']
}

function memberDoc(member: ts.TypeElement): Doc {
  if (!ts.isPropertySignature(member)) return null
  const mark = member.questionToken === undefined ? '' : '?'
  return [modifiersDoc(member), nameDoc(member.name), mark, annotationDoc(member.type)]
}

function entityDoc(name: ts.EntityName): Doc {
  return ts.isIdentifier(name) ? name.text : [entityDoc(name.left), '.', name.right.text]
}

function argumentsDoc(types: readonly ts.TypeNode[] | undefined): Doc {
  if (types === undefined) return ''
  const docs = types.map(typeDoc)
  const [only] = types.length === 1 ? types : []
  if (only !== undefined && isHugged(only)) return ['<', docs, '>']
  return group(enclosed('<', docs, '>', { comma: '' }))
}

function literalTypeDoc({ literal }: ts.LiteralTypeNode): Doc {
  if (ts.isStringLiteral(literal)) return literalDoc(literal)
  if (ts.isNumericLiteral(literal)) return numberDoc(literal)
  if (ts.isPrefixUnaryExpression(literal) && ts.isNumericLiteral(literal.operand))
    return ['-', numberDoc(literal.operand)]
  return ts.isToken(literal) && !ts.isLiteralExpression(literal) ? literal.getText() : null
}

function conditionalDoc(node: ts.ConditionalTypeNode): Doc {
  const { checkType, extendsType, trueType, falseType } = node
  const isElse = ts.isConditionalTypeNode(node.parent) && node.parent.falseType === node
  // Elsewhere it has parentheses, some of which come and go.
  const isThen = ts.isParenthesizedTypeNode(node.parent) && isThenOf(node.parent)
  if (!isElse && !isThen && !ts.isTypeAliasDeclaration(node.parent)) return null
  const test = [typeDoc(checkType), ' extends ', typeDoc(extendsType)]
  const parts = [line, '? ', indent(typeDoc(trueType)), line, ': ', indent(typeDoc(falseType))]
  return isElse ? [indent(test), parts] : group([test, indent(parts)])
}

function objectDoc({ members }: ts.TypeLiteralNode): Doc {
  const [first] = members
  if (first === undefined) return '{}'
  if (first.getFullText().includes('\n')) return membersDoc(members)
  return group(['{', indent([line, join([ifBroken('', ';'), line], members.map(memberDoc))]), line, '}'])
}

function isThenOf({ parent, type }: ts.ParenthesizedTypeNode): boolean {
  return (
    ts.isConditionalTypeNode(type) &&
    ts.isConditionalTypeNode(parent) &&
    parent.trueType.pos < type.pos &&
    type.end < parent.trueType.end
  )
}

/** Parentheses that mean something round a type. */
function isNeeded(node: ts.ParenthesizedTypeNode): boolean {
  const { parent, type } = node
  if (isThenOf(node)) return true
  const isOperand = ts.isArrayTypeNode(parent) || (ts.isIndexedAccessTypeNode(parent) && !ts.isUnionTypeNode(type))
  return isOperand && (ts.isUnionTypeNode(type) || ts.isTypeQueryNode(type) || ts.isTypeOperatorNode(type))
}

function tupleDoc({ elements }: ts.TupleTypeNode): Doc {
  const docs = elements.map((element) => (ts.isNamedTupleMember(element) ? null : typeDoc(element)))
  return docs.length === 0 ? '[]' : group(enclosed('[', docs, ']', { gap: softline }))
}

function mappedDoc(node: ts.MappedTypeNode): Doc {
  const { readonlyToken, typeParameter, nameType, questionToken, type } = node
  if (nameType !== undefined || questionToken !== undefined || node.getText().includes('\n')) return null
  if (typeParameter.constraint === undefined || type === undefined) return null
  const key = ['[', typeParameter.name.text, ' in ', typeDoc(typeParameter.constraint), ']']
  return whole(['{ ', readonlyToken === undefined ? '' : 'readonly ', key, ': ', typeDoc(type), ' }'])
}

function intersectionDoc({ types }: ts.IntersectionTypeNode): Doc {
  const [first, last, more] = types
  const isHeld = first !== undefined && last !== undefined && isSimple(first) && ts.isTypeLiteralNode(last)
  return isHeld && more === undefined ? [typeDoc(first), ' & ', typeDoc(last)] : null
}
