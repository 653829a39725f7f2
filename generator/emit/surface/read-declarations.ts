import { ts } from 'ts-morph'

import { canonical } from './canonical.ts'
import { isExported, typeOf, visibleOf } from './explicit-types.ts'
import { readConstant } from './read-literal.ts'
import type { Declaration } from './surface.ts'

/** What a module declares itself, and the modules of which it exports everything. */
export interface ModuleDeclarations {
  readonly declarations: ReadonlyMap<string, readonly Declaration[]>
  readonly reexports: readonly string[]
}

/**
 * Reads what a module exports.
 *
 * @param source - A module that {@link isExplicit}.
 * @param holdsTexts - Whether its strings are messages: that there is one matters then, and not what it says.
 */
export function readDeclarations(source: ts.SourceFile, holdsTexts: boolean): ModuleDeclarations {
  const declarations = new Map<string, readonly Declaration[]>()
  const reexports: string[] = []
  for (const statement of visibleOf(source)) {
    if (ts.isExportDeclaration(statement)) {
      const { exportClause, moduleSpecifier } = statement
      if (exportClause === undefined && moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier))
        reexports.push(moduleSpecifier.text)
      else if (exportClause !== undefined && ts.isNamedExports(exportClause))
        for (const { name, propertyName } of exportClause.elements)
          declarations.set(name.text, declarations.get((propertyName ?? name).text) ?? [])
      continue
    }
    for (const [name, declaration] of declared(statement, holdsTexts)) {
      const before = declarations.get(name) ?? []
      declarations.set(name, merged(before, declaration))
    }
  }
  return { declarations, reexports }
}

/** The overloads of a function are one declaration: in their order they decide what a call gives. */
function merged(before: readonly Declaration[], declaration: Declaration): readonly Declaration[] {
  const same = before.find(({ kind }) => kind === declaration.kind)
  if (same === undefined) return [...before, declaration]
  const overloaded = { ...same, shape: `${same.shape}\n${declaration.shape}` }
  return before.map((other) => (other === same ? overloaded : other))
}

function declared(statement: ts.Statement, holdsTexts: boolean): readonly (readonly [string, Declaration])[] {
  if (!isExported(statement)) return []
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map((variable) => [
      variable.name.getText(),
      readVariable(variable, holdsTexts),
    ])
  if (ts.isEnumDeclaration(statement)) {
    const members = statement.members.map((member) => [nameOf(member.name), shapeOf(member.initializer)] as const)
    return [[statement.name.text, { kind: 'enum', shape: '', members: new Map(members) }]]
  }
  if (ts.isTypeAliasDeclaration(statement)) {
    const shape = (statement.typeParameters ?? []).map(shapeOf).join(' ')
    return [[statement.name.text, { kind: 'type', shape, members: wordsOf(statement.type) }]]
  }
  if (ts.isInterfaceDeclaration(statement)) {
    const shape = [...(statement.typeParameters ?? []), ...(statement.heritageClauses ?? [])].map(shapeOf).join(' ')
    return [[statement.name.text, { kind: 'interface', shape, members: propertiesOf(statement.members) }]]
  }
  if (ts.isClassDeclaration(statement) && statement.name !== undefined) {
    const shape = [...(statement.typeParameters ?? []), ...(statement.heritageClauses ?? [])].map(shapeOf).join(' ')
    return [[statement.name.text, { kind: 'class', shape, members: propertiesOf(statement.members) }]]
  }
  if (ts.isFunctionDeclaration(statement) && statement.name !== undefined) {
    const { typeParameters = [], parameters, type } = statement
    const shape = [...typeParameters, '(', ...parameters, ')', ...(type === undefined ? [] : [type])]
    const written = shape.map((part) => (typeof part === 'string' ? part : shapeOf(part))).join(' ')
    return [[statement.name.text, { kind: 'function', shape: written, members: new Map() }]]
  }
  return []
}

function readVariable(variable: ts.VariableDeclaration, holdsTexts: boolean): Declaration {
  const { initializer } = variable
  const type = typeOf(variable)
  const none = new Map<string, string>()
  if (type === undefined) {
    const constant = readConstant(initializer)
    if (constant !== null) return constant
    const isText = holdsTexts && initializer !== undefined && ts.isStringLiteral(initializer)
    return { kind: 'const', shape: isText ? 'string' : shapeOf(initializer), members: none }
  }
  const list = ts.isTypeOperatorNode(type) ? type.type : type
  if (ts.isTupleTypeNode(list)) {
    return { kind: 'const', shape: 'list', members: new Map(list.elements.map((element) => [shapeOf(element), ''])) }
  }
  if (ts.isTypeLiteralNode(type)) return { kind: 'const', shape: 'object', members: propertiesOf(type.members) }
  return { kind: 'const', shape: shapeOf(type), members: none }
}

/** A union is its words, and any other type the only word of one. */
function wordsOf(type: ts.TypeNode): ReadonlyMap<string, string> {
  const words = ts.isUnionTypeNode(type) ? type.types : [type]
  return new Map(words.map((word) => [shapeOf(word), '']))
}

function propertiesOf(members: ts.NodeArray<ts.TypeElement | ts.ClassElement>): ReadonlyMap<string, string> {
  return new Map(
    members.map((member) => {
      const isProperty = ts.isPropertySignature(member) || ts.isPropertyDeclaration(member)
      const name = member.name === undefined ? ts.SyntaxKind[member.kind] : nameOf(member.name)
      if (!isProperty) return [name, shapeOf(member)]
      const mark = member.questionToken === undefined ? '' : '? '
      return [name, mark + shapeOf(member.type)]
    }),
  )
}

function nameOf(name: ts.PropertyName): string {
  return ts.isComputedPropertyName(name) || ts.isPrivateIdentifier(name) ? name.getText() : name.text
}

function shapeOf(node: ts.Node | undefined): string {
  return node === undefined ? '' : canonical(node.getText())
}
