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
 * Parses a type.
 *
 * @param text - The type.
 * @returns Its node; `null` where the text is no type, or more than one.
 */
export function typeNodeOf(text: string): ts.TypeNode | null {
  const source = `type T = ${text}\n`
  const { diagnostics = [] } = ts.transpileModule(source, { reportDiagnostics: true })
  const [statement, ...more] = ts.createSourceFile('data.ts', source, ts.ScriptTarget.ES2022, true).statements
  const isOne = diagnostics.length === 0 && more.length === 0 && text.trim() !== ''
  return isOne && statement !== undefined && ts.isTypeAliasDeclaration(statement) ? statement.type : null
}
