import { ts } from 'ts-morph'

import { type Doc, enclosed, firstOf, force, group, indent, line, whole, willBreak } from './doc.ts'
import { bare } from './tokens.ts'

type DocOf = (node: ts.Expression) => Doc

/**
 * A call, or a new object.
 *
 * @param node - The call.
 * @param docOf - Lays out its parts.
 */
export function callDoc(node: ts.CallExpression | ts.NewExpression, docOf: DocOf): Doc {
  if (node.typeArguments !== undefined) return null
  if (ts.isNewExpression(node))
    return [pureDoc(node), 'new ', docOf(node.expression), argumentsDoc(node.arguments ?? [], docOf)]
  const { expression } = node
  if (expression.kind === ts.SyntaxKind.ImportKeyword) return whole(['import(', node.arguments.map(docOf), ')'])
  const doc = [docOf(expression), node.questionDotToken === undefined ? '' : '?.', argumentsDoc(node.arguments, docOf)]
  if (ts.isIdentifier(expression) || expression.kind === ts.SyntaxKind.SuperKeyword) return doc
  return isShortChain(node) ? group(doc) : whole(doc)
}

/** Whether a chain of calls is so short that only its arguments break. */
function isShortChain(node: ts.CallExpression): boolean {
  const { expression } = node
  if (!ts.isPropertyAccessExpression(expression)) return false
  const owner = expression.expression
  if (ts.isIdentifier(owner)) return true
  // `Object.values(data).every(…)`: a name in capitals is no call of its own.
  if (!ts.isCallExpression(owner) || !ts.isPropertyAccessExpression(owner.expression)) return false
  const first = owner.expression.expression
  return ts.isIdentifier(first) && /^[A-Z]|^[$_]+$/.test(first.text)
}

function pureDoc(node: ts.NewExpression): Doc {
  const { text } = node.getSourceFile()
  const comments = ts.getTrailingCommentRanges(text, node.pos) ?? []
  return comments.map(({ pos, end }): Doc =>
    /^ \S/.test(text.slice(end, end + 2)) ? `${text.slice(pos, end)} ` : null,
  )
}

function argumentsDoc(nodes: readonly ts.Expression[], docOf: DocOf): Doc {
  const last = nodes.at(-1)
  if (last === undefined) return '()'
  const docs = nodes.map(docOf)
  if (nodes.filter((node) => ts.isArrowFunction(node)).length > 1) return null
  if (!isExpanded(last) || nodes.at(-2)?.kind === last.kind)
    return group(enclosed('(', docs, ')'), docs.some(willBreak))
  if (ts.isArrowFunction(last)) return whole(['(', docs.map((doc, index) => (index === 0 ? doc : [', ', doc])), ')'])
  if (nodes.length > 1 && ts.isArrayLiteralExpression(last)) return null
  const heads = docs.slice(0, -1).map((doc) => [doc, ',', line])
  const doc = docs.at(-1) ?? null
  if (heads.some(willBreak)) return null
  const hugged = ['(', heads, group(doc, true), ')']
  const apart = group(['(', indent([line, heads, doc]), ',', line, ')'], true)
  return willBreak(doc) ? [force, firstOf(hugged, apart)] : firstOf(['(', heads, doc, ')'], hugged, apart)
}

/** Whether the last argument can take several lines while the others stay on one. */
function isExpanded(node: ts.Expression): boolean {
  if (ts.isObjectLiteralExpression(node)) return node.properties.length > 0
  if (ts.isArrayLiteralExpression(node)) return node.elements.length > 0
  if (!ts.isArrowFunction(node)) return false
  const body = ts.isBlock(node.body) ? node.body : bare(node.body)
  return !ts.isBinaryExpression(body) && !ts.isIdentifier(body) && !ts.isPrefixUnaryExpression(body)
}
