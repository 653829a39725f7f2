import { ts } from 'ts-morph'

import { isLiteral, readConstant } from './read-literal.ts'

/**
 * Whether everything that a module exports says its type where it is declared. Of others TypeScript has to make the
 * declaration first.
 *
 * @param source - The module.
 */
export function isExplicit(source: ts.SourceFile): boolean {
  if (source.isDeclarationFile) return true
  return visibleOf(source).every((statement) => {
    if (!isExported(statement)) return true
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.every(saysItsType)
    if (ts.isFunctionDeclaration(statement))
      return (
        statement.type !== undefined &&
        statement.parameters.every(({ type, initializer }) => type !== undefined && initializer === undefined)
      )
    return !ts.isClassDeclaration(statement)
  })
}

/** The statements of a module without those that nobody sees: the implementations behind overloads. */
export function visibleOf({ statements }: ts.SourceFile): readonly ts.Statement[] {
  const functions = statements.filter((statement) => ts.isFunctionDeclaration(statement))
  const overloaded = new Set(functions.flatMap(({ name, body }) => (body === undefined ? [name?.text] : [])))
  return statements.filter(
    (one) => !ts.isFunctionDeclaration(one) || one.body === undefined || !overloaded.has(one.name?.text),
  )
}

function saysItsType(variable: ts.VariableDeclaration): boolean {
  const { initializer } = variable
  if (typeOf(variable) !== undefined || initializer === undefined) return true
  return readConstant(initializer) !== null || isLiteral(initializer)
}

/** The type that a variable has or is said to be of. */
export function typeOf({ type, initializer }: ts.VariableDeclaration): ts.TypeNode | undefined {
  if (type !== undefined || initializer === undefined || !ts.isAsExpression(initializer)) return type
  return ts.isConstTypeReference(initializer.type) ? undefined : initializer.type
}

/** Whether others can import what a statement declares. */
export function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
}
