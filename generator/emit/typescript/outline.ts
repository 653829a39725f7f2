import { ts, type StatementStructures, StructureKind } from 'ts-morph'

import { EmitError } from '../emit-error.ts'
import type { Statement } from './statement.ts'

/**
 * What a statement is meant to declare, one line a declaration: `export function isApiCode`, `ApiCode.Ok = 0`.
 *
 * @param statement - A statement, before it is text.
 */
export function meant(statement: Statement): readonly string[] {
  return 'declares' in statement ? statement.declares : meantByStructure(statement)
}

/**
 * The names that a statement exports, each as often as it does: the overloads of a function are one export.
 *
 * @param statement - A statement, before it is text.
 */
export function exportsOf(statement: Statement): readonly string[] {
  return meant(statement).flatMap((line, index, lines) => {
    const [first, keyword, name] = line.split(' ')
    const isOverload = keyword === 'function' && lines[index - 1] === line
    return first === 'export' && name !== undefined && !isOverload ? [name] : []
  })
}

function meantByStructure(statement: StatementStructures): readonly string[] {
  switch (statement.kind) {
    case StructureKind.Function:
      return [...(statement.overloads ?? []), statement].map(() => meantLine(statement, 'function', statement.name))
    case StructureKind.VariableStatement:
      return statement.declarations.map(({ name }) => meantLine(statement, 'const', name))
    case StructureKind.TypeAlias:
      return [meantLine(statement, 'type', statement.name)]
    case StructureKind.Interface:
      return [meantLine(statement, 'interface', statement.name)]
    case StructureKind.Class:
      return [meantLine(statement, 'class', statement.name)]
    case StructureKind.ImportDeclaration:
      return [`import ${statement.moduleSpecifier}`]
    case StructureKind.ExportDeclaration:
      return [`all of ${statement.moduleSpecifier ?? ''}`]
    default:
      throw new EmitError(`no emitter means a structure of kind ${StructureKind[statement.kind]}`)
  }
}

function meantLine({ isExported = false }: { isExported?: boolean }, keyword: string, name = ''): string {
  return `${isExported ? 'export ' : ''}${keyword} ${name}`
}

/**
 * What a finished file declares, in the words of {@link meant}.
 *
 * @param file - The parsed file.
 */
export function outline(file: ts.SourceFile): readonly string[] {
  return file.statements.flatMap((statement) => {
    const [first = '', ...more] = declared(statement)
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
    const isExported = modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    return [`${isExported ? 'export ' : ''}${first}`, ...more]
  })
}

function declared(node: ts.Statement): readonly string[] {
  if (ts.isFunctionDeclaration(node)) return [`function ${node.name?.text ?? ''}`]
  if (ts.isTypeAliasDeclaration(node)) return [`type ${node.name.text}`]
  if (ts.isInterfaceDeclaration(node)) return [`interface ${node.name.text}`]
  if (ts.isClassDeclaration(node)) return [`class ${node.name?.text ?? ''}`]
  if (ts.isImportDeclaration(node)) return [`import ${text(node.moduleSpecifier)}`]
  if (ts.isExportDeclaration(node)) return [`all of ${text(node.moduleSpecifier)}`]
  if (ts.isEnumDeclaration(node)) {
    const { name, members } = node
    return [`enum ${name.text}`, ...members.map((member) => memberLine(name.text, member.name, member.initializer))]
  }
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.flatMap(variable)
  return [`a ${ts.SyntaxKind[node.kind]}`]
}

function variable({ name, initializer }: ts.VariableDeclaration): readonly string[] {
  const line = `const ${name.getText()}`
  if (initializer === undefined) return [line]
  const value = ts.isAsExpression(initializer) ? initializer.expression : initializer
  const single = scalar(value)
  if (single !== null) return [`${line} = ${single}`]
  if (!ts.isObjectLiteralExpression(value)) return [line, ...strangers(value)]
  const members = value.properties.map((property) =>
    ts.isPropertyAssignment(property)
      ? memberLine(name.getText(), property.name, property.initializer)
      : `a ${ts.SyntaxKind[property.kind]}`,
  )
  return [line, ...members]
}

function memberLine(owner: string, name: ts.PropertyName, value: ts.Expression | undefined): string {
  const kind = value === undefined ? 'nothing' : ts.isIdentifier(value) ? value.text : `a ${ts.SyntaxKind[value.kind]}`
  return `${owner}.${nameOf(name)} = ${(value === undefined ? null : scalar(value)) ?? kind}`
}

/** A name as the emitter writes it: what the formatter unquoted is quoted. */
function nameOf(name: ts.PropertyName): string {
  if (ts.isIdentifier(name)) return name.text
  return ts.isComputedPropertyName(name) ? name.getText() : JSON.stringify(name.text)
}

/** A text or an integer; `null` for anything else. */
function scalar(node: ts.Expression): string | null {
  if (ts.isStringLiteral(node)) return JSON.stringify(node.text)
  const digits = ts.isPrefixUnaryExpression(node) ? node.operand : node
  return ts.isNumericLiteral(digits) ? node.getText() : null
}

// What a list, a Set or a Map is made of. Anything else would run when the module is loaded.
const data: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ArrayLiteralExpression,
  ts.SyntaxKind.Identifier,
  ts.SyntaxKind.NewExpression,
  ts.SyntaxKind.NumericLiteral,
  ts.SyntaxKind.PrefixUnaryExpression,
  // `texts.apiCode0`: a constant of another module.
  ts.SyntaxKind.PropertyAccessExpression,
  ts.SyntaxKind.StringLiteral,
])

function strangers(node: ts.Expression): readonly string[] {
  const here = data.has(node.kind) ? [] : [`a ${ts.SyntaxKind[node.kind]}`]
  const below: string[] = []
  node.forEachChild((child) => {
    if (ts.isExpression(child)) below.push(...strangers(child))
  })
  return [...here, ...below]
}

function text(node: ts.Expression | undefined): string {
  return node !== undefined && ts.isStringLiteral(node) ? node.text : ''
}
