import { ts } from 'ts-morph'

import { canonical } from './canonical.ts'
import type { Declaration } from './surface.ts'

/**
 * Reads a constant that is written `as const`, as the declaration of its type would be read.
 *
 * @param initializer - What the constant is.
 * @returns `null` where it is another one, or holds more than literals.
 */
export function readConstant(initializer: ts.Expression | undefined): Declaration | null {
  if (initializer === undefined || !ts.isAsExpression(initializer)) return null
  if (!ts.isConstTypeReference(initializer.type)) return null
  const { expression } = initializer
  if (ts.isArrayLiteralExpression(expression)) {
    const words = elementTypes(expression)
    return words === null ? null : { kind: 'const', shape: 'list', members: new Map(words.map((word) => [word, ''])) }
  }
  if (ts.isObjectLiteralExpression(expression)) {
    const properties = propertyTypes(expression)
    return properties === null ? null : { kind: 'const', shape: 'object', members: new Map(properties) }
  }
  const type = literalType(expression)
  return type === null ? null : { kind: 'const', shape: type, members: new Map() }
}

/** The type of a literal, or of an object or a list of such, in its canonical form. */
function literalType(expression: ts.Expression): string | null {
  if (ts.isArrayLiteralExpression(expression)) {
    const words = elementTypes(expression)
    return words === null ? null : canonical(`readonly [${words.join()}]`)
  }
  if (ts.isObjectLiteralExpression(expression)) {
    const properties = propertyTypes(expression)?.map(([name, type]) => `readonly ${JSON.stringify(name)}: ${type}`)
    return properties === undefined ? null : canonical(`{ ${properties.join('; ')} }`)
  }
  return isLiteral(expression) ? canonical(expression.getText()) : null
}

function elementTypes({ elements }: ts.ArrayLiteralExpression): readonly string[] | null {
  return whole(elements.map(literalType))
}

function propertyTypes({ properties }: ts.ObjectLiteralExpression): readonly (readonly [string, string])[] | null {
  return whole(
    properties.map((property) => {
      if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) return null
      const type = literalType(property.initializer)
      return type === null ? null : ([property.name.text, type] as const)
    }),
  )
}

/**
 * Whether an expression is a literal whose type is written as it is.
 *
 * @param expression - What is written.
 */
export function isLiteral(expression: ts.Expression): boolean {
  if (ts.isPrefixUnaryExpression(expression))
    return expression.operator === ts.SyntaxKind.MinusToken && ts.isNumericLiteral(expression.operand)
  const { TrueKeyword, FalseKeyword, NullKeyword } = ts.SyntaxKind
  const words: readonly ts.SyntaxKind[] = [TrueKeyword, FalseKeyword, NullKeyword]
  return ts.isStringLiteral(expression) || ts.isNumericLiteral(expression) || words.includes(expression.kind)
}

/** All parts, unless one of them is missing. */
function whole<Part>(parts: readonly (Part | null)[]): readonly Part[] | null {
  const present = parts.filter((part) => part !== null)
  return present.length === parts.length ? present : null
}
