import { ts } from 'ts-morph'

/**
 * Reads a TypeScript type that a person wrote into the registry.
 *
 * @param text - The type: `number`, `{ id: string }[]`, `import('@acme/types').Task`.
 * @returns The type as TypeScript prints it, without comments; `null` where the text is no type, or more than one.
 */
export function dataType(text: string): string | null {
  const node = typeNodeOf(text)
  if (node === null) return null
  const printer = ts.createPrinter({ removeComments: true })
  return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replaceAll(/\s+/g, ' ')
}

/**
 * How a program tells that a value can be of a type: by what `typeof` and `Array.isArray` see, which is all that a
 * guard can know without a schema.
 *
 * @param text - The type.
 * @param value - The expression of the value.
 * @returns An expression, or `null` where nothing can be told.
 */
export function checkOf(text: string, value: string): string | null {
  const node = typeNodeOf(text)
  return node === null ? null : checkOfNode(node, value)
}

function typeNodeOf(text: string): ts.TypeNode | null {
  const source = `type T = ${text}\n`
  const { diagnostics = [] } = ts.transpileModule(source, { reportDiagnostics: true })
  const [statement, ...more] = ts.createSourceFile('data.ts', source, ts.ScriptTarget.ES2022, true).statements
  const isOne = diagnostics.length === 0 && more.length === 0 && text.trim() !== ''
  return isOne && statement !== undefined && ts.isTypeAliasDeclaration(statement) ? statement.type : null
}

function checkOfNode(node: ts.TypeNode, value: string): string | null {
  switch (node.kind) {
    case ts.SyntaxKind.NumberKeyword:
      return `typeof ${value} === 'number'`
    case ts.SyntaxKind.StringKeyword:
      return `typeof ${value} === 'string'`
    case ts.SyntaxKind.BooleanKeyword:
      return `typeof ${value} === 'boolean'`
    case ts.SyntaxKind.ArrayType:
    case ts.SyntaxKind.TupleType:
      return `Array.isArray(${value})`
    case ts.SyntaxKind.TypeLiteral:
      return `typeof ${value} === 'object' && ${value} !== null`
    default:
      return checkOfOperator(node, value)
  }
}

function checkOfOperator(node: ts.TypeNode, value: string): string | null {
  if (ts.isParenthesizedTypeNode(node) || ts.isTypeOperatorNode(node)) return checkOfNode(node.type, value)
  if (ts.isLiteralTypeNode(node)) return node.literal.kind === ts.SyntaxKind.NullKeyword ? `${value} === null` : null
  if (!ts.isUnionTypeNode(node)) return null
  const checks = node.types.map((type) => checkOfNode(type, value))
  return checks.every((check) => check !== null) ? `(${checks.map((check) => `(${check})`).join(' || ')})` : null
}
