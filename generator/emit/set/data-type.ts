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
  const file = ts.createSourceFile('data.ts', `type T = ${text}\n`, ts.ScriptTarget.ES2022, true)
  const [statement, ...more] = file.statements
  const isOne = isSyntax(file) && more.length === 0 && text.trim() !== ''
  return isOne && statement !== undefined && ts.isTypeAliasDeclaration(statement) ? statement.type : null
}

/**
 * Whether a file has no mistake in its syntax. The compiler keeps its mistakes in a field that its types do not show; the
 * public way there is a program, which takes longer than all else that is done to a type.
 */
function isSyntax(file: ts.SourceFile): boolean {
  return 'parseDiagnostics' in file && Array.isArray(file.parseDiagnostics) && file.parseDiagnostics.length === 0
}
