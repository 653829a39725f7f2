import { ts } from 'ts-morph'

import { type Doc, group, indent, line, whole } from './doc.ts'

/**
 * `left = right`.
 *
 * @param left - What stands before the sign.
 * @param node - What stands behind it.
 * @param right - That, laid out.
 * @param mode - `'left'` where the left breaks first.
 */
export function assigned(left: Doc, node: ts.Node, right: Doc, mode: 'left' | 'right' = 'right'): Doc {
  if (mode === 'left') return group([left, ' = ', group(right)])
  if (ts.isStringLiteral(node) || ts.isBinaryExpression(node) || ts.isUnionTypeNode(node))
    return group([group(left), ' =', group(indent([line, right]))])
  if (ts.isNumericLiteral(node) || ts.isTemplateExpression(node)) return group([whole(left), ' = ', right])
  if (ts.isConditionalExpression(node) || ts.isPropertyAccessExpression(node) || ts.isCallExpression(node))
    return whole([left, ' = ', right])
  const id = Symbol('assignment')
  return group([group(left), ' =', group(indent(line), false, id), indent(right, id)])
}
