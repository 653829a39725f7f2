import { ts } from 'ts-morph'

import { type Doc, group, indent, line, softline } from './doc.ts'
import { bare, outer } from './tokens.ts'

/**
 * An operation of two: those that follow each other with one operator break together.
 *
 * @param node - The operation.
 * @param docOf - Lays out its parts.
 */
export function operationDoc(node: ts.BinaryExpression, docOf: (node: ts.Expression) => Doc): Doc {
  const parent = outer(node)
  const parts = partsOf(node, docOf)
  if (ts.isIfStatement(parent)) return parts
  if (ts.isPrefixUnaryExpression(parent)) return group([indent([softline, parts]), softline])
  const isFlush =
    ts.isReturnStatement(parent) ||
    ts.isArrowFunction(parent) ||
    (ts.isConditionalExpression(parent) && !ts.isReturnStatement(outer(parent)) && !isCall(outer(parent))) ||
    ts.isVariableDeclaration(parent)
  if (isFlush) return group(parts)
  const [head = '', ...rest] = parts
  return group([head, indent(rest)])
}

function isCall(node: ts.Node): boolean {
  return ts.isCallExpression(node) || ts.isNewExpression(node)
}

function partsOf(node: ts.BinaryExpression, docOf: (node: ts.Expression) => Doc): readonly Doc[] {
  const [left, right] = [bare(node.left), bare(node.right)]
  const { kind } = node.operatorToken
  const operator = ts.tokenToString(kind) ?? ''
  if (ts.isObjectLiteralExpression(right) || (ts.isArrayLiteralExpression(right) && right.elements.length > 0))
    return [null]
  const isChain = ts.isBinaryExpression(left) && left.operatorToken.kind === kind
  if (isChain && !isLogical(kind)) return [null]
  const before = isChain ? partsOf(left, docOf) : [group(operandDoc(node.left, kind, docOf))]
  // Parentheses that mean nothing go.
  if (ts.isBinaryExpression(right) && right.operatorToken.kind === kind) {
    const [head = null, ...rest] = partsOf(right, docOf)
    return isLogical(kind) ? [...before, ' ', [operator, line, head], ...rest] : [null]
  }
  const tail = [operator, line, operandDoc(node.right, kind, docOf)]
  const isAlone = ![outer(node), left, right].some((each) => isSameKind(each, kind))
  const isInTest = ts.isIfStatement(outer(node)) && isLogical(kind)
  return [...before, ' ', isAlone && !isInTest ? group(tail) : tail]
}

/** An operand; another logical operator within has parentheses. */
function operandDoc(node: ts.Expression, kind: ts.SyntaxKind, docOf: (node: ts.Expression) => Doc): Doc {
  const isMixed =
    ts.isBinaryExpression(node) &&
    isLogical(kind) &&
    isLogical(node.operatorToken.kind) &&
    node.operatorToken.kind !== kind
  return isMixed ? ['(', docOf(node), ')'] : docOf(node)
}

/** Whether both are logical, or neither is. */
function isSameKind(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return ts.isBinaryExpression(node) && isLogical(node.operatorToken.kind) === isLogical(kind)
}

/** Whether an operator is `&&`, `||` or `??`. */
export function isLogical(kind: ts.SyntaxKind): boolean {
  return [
    ts.SyntaxKind.AmpersandAmpersandToken,
    ts.SyntaxKind.BarBarToken,
    ts.SyntaxKind.QuestionQuestionToken,
  ].includes(kind)
}
