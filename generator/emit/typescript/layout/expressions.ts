import { ts } from 'ts-morph'

import { assigned } from './assigned.ts'
import { callDoc } from './calls.ts'
import { lines } from './comments.ts'
import { type Doc, enclosed, group, hardline, ifBroken, indent, join, line, softline, whole } from './doc.ts'
import { isLogical, operationDoc } from './operations.ts'
import { bare, literalDoc, nameDoc, numberDoc, outer } from './tokens.ts'
import { parametersDoc } from './parameters.ts'
import { annotationDoc, typeDoc } from './types.ts'

/** An expression. */
export function expressionDoc(node: ts.Expression): Doc {
  if (ts.isStringLiteral(node)) return literalDoc(node)
  if (ts.isNumericLiteral(node)) return numberDoc(node)
  if (ts.isTemplateExpression(node)) return templateDoc(node)
  if (ts.isIdentifier(node)) return node.text
  if (ts.isParenthesizedExpression(node)) return parenthesizedDoc(node)
  if (ts.isPropertyAccessExpression(node)) return memberDoc(node)
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return callDoc(node, expressionDoc)
  if (ts.isBinaryExpression(node)) return binaryDoc(node)
  if (ts.isConditionalExpression(node)) return conditionalDoc(node)
  if (ts.isPrefixUnaryExpression(node)) return [ts.tokenToString(node.operator) ?? null, expressionDoc(node.operand)]
  if (ts.isTypeOfExpression(node)) return ['typeof ', expressionDoc(node.expression)]
  if (ts.isAwaitExpression(node)) return ['await ', expressionDoc(node.expression)]
  if (ts.isAsExpression(node)) return [expressionDoc(node.expression), ' as ', typeDoc(node.type)]
  if (ts.isArrayLiteralExpression(node)) return arrayDoc(node)
  if (ts.isObjectLiteralExpression(node)) return objectDoc(node)
  if (ts.isArrowFunction(node)) return arrowDoc(node)
  if (ts.isSpreadElement(node)) return ['...', expressionDoc(node.expression)]
  if (ts.isElementAccessExpression(node)) {
    const mark = node.questionDotToken === undefined ? '' : '?.'
    return whole([expressionDoc(node.expression), mark, '[', expressionDoc(node.argumentExpression), ']'])
  }
  return ts.isToken(node) && !ts.isLiteralExpression(node) ? node.getText() : null
}

function templateDoc(node: ts.TemplateExpression): Doc {
  const isPlain = node.templateSpans.every(({ expression }) => /^[\w$.]+(?:\([\w$.]*\))?$/.test(expression.getText()))
  return isPlain && !node.getText().includes('\n') ? node.getText() : null
}

/** Parentheses stay where they mean something, or where `&&` meets `||`. */
function parenthesizedDoc(node: ts.ParenthesizedExpression): Doc {
  const inner = bare(node)
  const parent = outer(node)
  if (ts.isBinaryExpression(inner))
    return isGrouped(inner, parent) ? ['(', expressionDoc(inner), ')'] : expressionDoc(inner)
  const isCallee = ts.isCallExpression(parent) && bare(parent.expression) === inner
  if (ts.isArrowFunction(inner) && isCallee) return whole(['(', expressionDoc(inner), ')'])
  if (ts.isAwaitExpression(inner) && ts.isPropertyAccessExpression(parent))
    return whole(['(', expressionDoc(inner), ')'])
  const isPlain = ts.isCallExpression(inner) || ts.isPrefixUnaryExpression(inner) || ts.isIdentifier(inner)
  return isPlain && ts.isBinaryExpression(parent) ? expressionDoc(inner) : null
}

/** Whether an operation keeps its parentheses. */
function isGrouped({ operatorToken }: ts.BinaryExpression, parent: ts.Node): boolean {
  if (ts.isPrefixUnaryExpression(parent) || ts.isSpreadElement(parent)) return true
  return (
    ts.isBinaryExpression(parent) && isLogical(operatorToken.kind) && parent.operatorToken.kind !== operatorToken.kind
  )
}

function memberDoc(node: ts.PropertyAccessExpression): Doc {
  const mark = node.questionDotToken === undefined ? '.' : '?.'
  const doc = [expressionDoc(node.expression), `${mark}${node.name.text}`]
  return ts.isIdentifier(node.expression) && !ts.isPropertyAccessExpression(outer(node)) ? doc : whole(doc)
}

function binaryDoc(node: ts.BinaryExpression): Doc {
  const { left, right, operatorToken } = node
  if (operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return ts.isExpressionStatement(node.parent)
      ? assigned(expressionDoc(left), bare(right), expressionDoc(right))
      : null
  return operationDoc(node, expressionDoc)
}

function conditionalDoc(node: ts.ConditionalExpression): Doc {
  const { condition, whenTrue, whenFalse } = node
  if ([condition, whenTrue, whenFalse].some((part) => ts.isConditionalExpression(bare(part)))) return null
  if (ts.isParenthesizedExpression(node.parent) || ts.isArrowFunction(node.parent)) return null
  const parts = [line, '? ', indent(expressionDoc(whenTrue)), line, ': ', indent(expressionDoc(whenFalse))]
  return group([expressionDoc(condition), indent(parts)])
}

function arrayDoc({ elements }: ts.ArrayLiteralExpression): Doc {
  if (elements.length === 0) return '[]'
  const docs = elements.map(expressionDoc)
  const isOfNumbers = elements.every((element) => ts.isNumericLiteral(element) || ts.isPrefixUnaryExpression(element))
  // Numbers fill lines.
  if (isOfNumbers && elements.length > 1)
    return group(['[', indent([ifBroken(null), softline, join([',', line], docs)]), ']'])
  const isTable = elements.length > 1 && (isOfLong(elements, 'array') || isOfLong(elements, 'object'))
  return group(enclosed('[', docs, ']'), isTable)
}

function isOfLong(elements: readonly ts.Expression[], kind: 'array' | 'object'): boolean {
  return elements.every((element) =>
    kind === 'array'
      ? ts.isArrayLiteralExpression(element) && element.elements.length > 1
      : ts.isObjectLiteralExpression(element) && element.properties.length > 1,
  )
}

function objectDoc({ properties }: ts.ObjectLiteralExpression): Doc {
  const [first] = properties
  if (first === undefined) return '{}'
  const isBroken = first.getFullText().includes('\n')
  if (isBroken) {
    const last = properties.at(-1)
    const body = lines(properties, (property) => [propertyDoc(property), property === last ? '' : ','])
    return ['{', indent([hardline, body, ',']), hardline, '}']
  }
  return group(enclosed('{', properties.map(propertyDoc), '}', { gap: line }))
}

function propertyDoc(property: ts.ObjectLiteralElementLike): Doc {
  if (ts.isShorthandPropertyAssignment(property)) return property.name.text
  if (!ts.isPropertyAssignment(property)) return null
  const { name, initializer } = property
  const key = nameDoc(name)
  // How the value of a very short key breaks is another matter.
  const value = expressionDoc(initializer)
  return whole([key, ': ', value])
}

function arrowDoc(node: ts.ArrowFunction): Doc {
  const { body, parameters, typeParameters, type } = node
  if (ts.isBlock(body) || typeParameters !== undefined || ts.getModifiers(node) !== undefined) return null
  const head = group([parametersDoc(parameters, expressionDoc), annotationDoc(type), ' =>'])
  const isKnown = ts.isBinaryExpression(body) || ts.isIdentifier(body) || ts.isPrefixUnaryExpression(body)
  const doc = [head, ' ', expressionDoc(body)]
  return isKnown ? group([head, group(indent([line, expressionDoc(body)]))]) : whole(doc)
}
