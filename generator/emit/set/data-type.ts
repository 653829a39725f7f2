import { ts } from 'ts-morph'

import { foreignPart } from './foreign-part.ts'

/** A type that a person wrote into the registry, or the part of it that nobody knows. */
export type DataType = { readonly ok: true; readonly node: ts.TypeNode } | { readonly ok: false; readonly part: string }

/**
 * Reads a TypeScript type that a person wrote into the registry.
 *
 * @param text - The type: `number`, `{ id: string }[]`, `import('@acme/types').Task`.
 * @returns The type. What is no type, more than one, or means nothing where the code is emitted is a fault, and the part at
 *   fault is named: all that is written has to compile, wherever it is imported.
 */
export function readDataType(text: string): DataType {
  const node = typeNodeOf(text)
  const part = node === null ? text.trim() : foreignPart(node)
  return node === null || part !== null ? { ok: false, part: part ?? text } : { ok: true, node }
}

/**
 * Prints a type.
 *
 * @param node - A type that {@link readDataType} read.
 * @returns It on one line, without comments.
 */
export function printType(node: ts.TypeNode): string {
  const printer = ts.createPrinter({ removeComments: true })
  return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replaceAll(/\s+/g, ' ')
}

function typeNodeOf(text: string): ts.TypeNode | null {
  const source = `type T = ${text}\n`
  const { diagnostics = [] } = ts.transpileModule(source, { reportDiagnostics: true })
  const [statement, ...more] = ts.createSourceFile('data.ts', source, ts.ScriptTarget.ES2022, true).statements
  const isOne = diagnostics.length === 0 && more.length === 0 && text.trim() !== ''
  return isOne && statement !== undefined && ts.isTypeAliasDeclaration(statement) ? statement.type : null
}
