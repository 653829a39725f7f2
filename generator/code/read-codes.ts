import { relative, resolve } from 'node:path'

import { Node, Project, type SourceFile, type Symbol, ts, type Type } from 'ts-morph'

import type { Place, Result } from '../diagnostics/diagnostic.ts'
import { codeExportMissing } from '../diagnostics/rules/code.ts'
import type { DeclaredCode, DeclaredCodes } from './declared-code.ts'
import { recordKeys } from './record-keys.ts'
import { exportedAs, exportsOf, isReplaceable } from './exported-as.ts'

/** What has a place in a file. */
interface Placed {
  readonly compilerNode: ts.Node
  readonly getStart: () => number
  readonly getSourceFile: () => {
    readonly getFilePath: () => string
    readonly getLineAndColumnAtPos: (position: number) => Pick<Place, 'line' | 'column'>
  }
}

/**
 * Reads the codes that a TypeScript file exports under a name: an enum, an object `as const`, a union of literals (also
 * what a library infers), the static members of a class. Types are resolved as bundlers do.
 *
 * @param root - The working directory.
 * @param file - The file, relative to it.
 * @param name - The exported name.
 * @returns The codes. Diagnostic: `code-export-missing`.
 */
export function readCodes(root: string, file: string, name: string): Result<DeclaredCodes> {
  const project = new Project({ compilerOptions, skipAddingFilesFromTsConfig: true })
  const source = project.addSourceFileAtPath(resolve(root, file))
  const placeOf = (node: Placed): Place => {
    const from = node.getSourceFile()
    const { line, column } = from.getLineAndColumnAtPos(node.getStart())
    return { file: relative(root, from.getFilePath()).replaceAll('\\', '/'), line, column }
  }
  const symbol = exportedAs(source, name)
  const declared = symbol === undefined ? null : declaredAs(symbol, placeOf)
  if (declared !== null) {
    const form = isReplaceable(source, name) ? declared.form : 'data'
    return { value: { ...declared, form, isUsed: isUsedBeside(source, name) }, diagnostics: [] }
  }
  const exports = exportsOf(source)
    .filter((one) => declaredAs(one.symbol, placeOf) !== null)
    .map((one) => one.name)
  const missing = codeExportMissing({ file, line: 1, column: 1 }, { name, file, exports })
  return { value: { form: 'union', isUsed: false, codes: [] }, diagnostics: [missing] }
}

/** What the declarations of a name say together; `null` where they hold no codes. */
function declaredAs(symbol: Symbol, placeOf: (node: Placed) => Place): Omit<DeclaredCodes, 'isUsed'> | null {
  const declarations = (symbol.getAliasedSymbol() ?? symbol).getDeclarations()
  const read = declarations
    .map((one) => codesOf(Node.isExportAssignment(one) ? one.getExpression() : one, placeOf))
    .filter(({ codes }) => codes.length > 0)
  // An object and the type of its values often share a name: the one that has names says more.
  const named = read.filter(({ form }) => form !== 'union')
  const all = named.length > 0 ? named : read
  const codes = all.flatMap((one) => one.codes)
  const unique = codes.filter(
    (code, index) => codes.findIndex((one) => one.value === code.value && one.name === code.name) === index,
  )
  const [first] = all
  return first === undefined ? null : { form: first.form, codes: unique }
}

/** Whether a file uses a name that it exports outside of what declares and exports it. */
function isUsedBeside(source: SourceFile, name: string): boolean {
  const declarations = source.getExportedDeclarations().get(name) ?? []
  return source.getDescendantsOfKind(ts.SyntaxKind.Identifier).some((identifier) => {
    const parent = identifier.getParent()
    const isMember = Node.isPropertyAccessExpression(parent) && parent.getNameNode() === identifier
    const isExport = Node.isExportSpecifier(parent) || Node.isExportAssignment(parent)
    const isOwn = declarations.some(
      (one) => one === identifier || one.containsRange(identifier.getPos(), identifier.getEnd()),
    )
    return identifier.getText() === name && !isMember && !isExport && !isOwn
  })
}

const compilerOptions: ts.CompilerOptions = {
  strict: true,
  allowJs: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  // Literals need nothing of a page or of Node, whose types are most of what a compiler would read.
  lib: ['lib.es2022.d.ts'],
  types: [],
}

function codesOf(declaration: Node, placeOf: (node: Placed) => Place): Omit<DeclaredCodes, 'isUsed'> {
  const code = (value: number | string, name: string | null, at: Placed): DeclaredCode => {
    return { value, name, ...docOf(at), place: placeOf(at) }
  }
  if (Node.isEnumDeclaration(declaration)) {
    const codes = declaration.getMembers().flatMap((member) => {
      const value = member.getValue()
      return value === undefined ? [] : [code(value, unquoted(member.getName()), member)]
    })
    return { form: 'enum', codes }
  }
  if (Node.isTypeAliasDeclaration(declaration)) {
    const codes = valuesOf(declaration.getType()).map((value) => ({ ...code(value, null, declaration), comment: null }))
    return { form: 'union', codes }
  }
  const type = declaration.getType()
  if (type.isTuple()) {
    const codes = type.getTupleElements().flatMap(valuesOf)
    return { form: 'union', codes: codes.map((value) => ({ ...code(value, null, declaration), comment: null })) }
  }
  const collection = collected(type)
  if (collection.length > 0) {
    const codes = collection.map((value) => ({ ...code(value, null, declaration), comment: null }))
    return { form: 'data', codes }
  }
  const isClass = Node.isClassDeclaration(declaration)
  const properties = isClass ? declaration.getStaticProperties() : type.getProperties()
  const codes = properties.flatMap((property) => {
    const at = Node.isNode(property) ? property : (property.getValueDeclaration() ?? declaration)
    const own = Node.isNode(property) ? property.getType() : property.getTypeAtLocation(declaration)
    const [value, ...others] = [valuesOf(own), writtenAt(at), recorded(own)].find(({ length }) => length > 0) ?? []
    const isCode = value !== undefined && others.length === 0
    return isCode ? [code(value, unquoted(property.getName()), at)] : []
  })
  const isOfRecords = properties.some(
    (property) => !Node.isNode(property) && property.getTypeAtLocation(declaration).isObject(),
  )
  return { form: isClass ? 'class' : isOfRecords ? 'data' : 'object', codes }
}

function docOf(node: Pick<Placed, 'compilerNode'>): Pick<DeclaredCode, 'comment' | 'deprecated'> {
  const docs = ts.getJSDocCommentsAndTags(node.compilerNode).flatMap((doc) => (ts.isJSDoc(doc) ? [doc] : []))
  const comment = docs.map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '').join('\n')
  const tag = ts.getJSDocDeprecatedTag(node.compilerNode)
  return {
    comment: comment.trim() === '' ? null : comment.trim(),
    deprecated: tag === undefined ? null : (ts.getTextOfJSDocComment(tag.comment) ?? '').trim(),
  }
}

function unquoted(name: string): string {
  return name.replace(/^(['"])(.*)\1$/s, '$2')
}

/** The codes of a `Map` or a `Set`: numbers where its keys or its values are numbers, else its keys. */
function collected(type: Type): readonly (number | string)[] {
  if (!/^(?:Readonly)?(?:Map|Set)$/.test(type.getSymbol()?.getName() ?? '')) return []
  const sides = type.getTypeArguments().map(valuesOf)
  const numbers = sides.find((side) => side.length > 0 && side.every((value) => typeof value === 'number'))
  return numbers ?? sides.find((side) => side.length > 0) ?? []
}

/** The literal that a member is written with, where its type is as wide as `number`: an object without `as const`. */
function writtenAt(member: Placed): readonly (number | string)[] {
  const written = Node.isNode(member) && Node.isPropertyAssignment(member) ? member.getInitializer() : undefined
  return written === undefined ? [] : valuesOf(written.getType())
}

/** The code that a record keeps, `{ code: 4, text: … }`. */
function recorded(type: Type): readonly (number | string)[] {
  const key = type.isObject() ? recordKeys.value.find((one) => type.getProperty(one) !== undefined) : undefined
  const at = key === undefined ? undefined : type.getProperty(key)?.getValueDeclaration()
  if (at === undefined) return []
  const own = valuesOf(at.getType())
  return own.length > 0 ? own : writtenAt(at)
}

/** The literals that a type consists of. */
function valuesOf(type: Type): readonly (number | string)[] {
  if (type.isUnion()) return type.getUnionTypes().flatMap(valuesOf)
  const value = type.getLiteralValue()
  return typeof value === 'number' || typeof value === 'string' ? [value] : []
}
