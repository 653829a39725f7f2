import { relative, resolve } from 'node:path'

import { Node, Project, type Symbol, ts, type Type } from 'ts-morph'

import type { Diagnostic, Place, Result } from '../diagnostics/diagnostic.ts'
import { codeExportMissing, codeNotLiteral } from '../diagnostics/rules/code.ts'
import type { DeclaredCode, DeclaredCodes } from './declared-code.ts'
import { exportedAs, exportsOf, isReplaceable, isUsedBeside } from './exported-as.ts'
import { type KeyedCode, keyedCodes, unquoted, writtenCodes } from './keyed-codes.ts'
import { collected, type Literal, outputOf, recorded, valuesOf, writtenAt } from './type-values.ts'

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
 * @returns The codes. Diagnostics: `code-export-missing`, `code-not-literal`.
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
    const { codes, unknown } = declared
    const form = isReplaceable(source, name) ? declared.form : 'data'
    return { value: { codes, form, isUsed: isUsedBeside(source, name) }, diagnostics: unknown }
  }
  const exports = exportsOf(source)
    .filter((one) => declaredAs(one.symbol, placeOf) !== null)
    .map((one) => one.name)
  const missing = codeExportMissing({ file, line: 1, column: 1 }, { name, file, exports })
  return { value: { form: 'union', isUsed: false, codes: [] }, diagnostics: [missing] }
}

/** What one declaration says. */
interface Declared extends Omit<DeclaredCodes, 'isUsed'> {
  /** A problem for each member whose value nobody can tell, or no number holds. */
  readonly unknown: readonly Diagnostic[]
}

/** What the declarations of a name say together; `null` where they hold no codes. */
function declaredAs(symbol: Symbol, placeOf: (node: Placed) => Place): Declared | null {
  const declarations = (symbol.getAliasedSymbol() ?? symbol).getDeclarations()
  const read = declarations
    .map((one) => codesOf(Node.isExportAssignment(one) ? one.getExpression() : one, placeOf))
    .filter(({ codes, unknown }) => codes.length > 0 || unknown.length > 0)
  // An object and the type of its values often share a name: the one that has names says more.
  const named = read.filter(({ form }) => form !== 'union')
  const all = named.length > 0 ? named : read
  const codes = all.flatMap((one) => one.codes)
  const unique = codes.filter(
    (code, index) => codes.findIndex((one) => one.value === code.value && one.name === code.name) === index,
  )
  const [first] = all
  return first === undefined ? null : { form: first.form, codes: unique, unknown: all.flatMap((one) => one.unknown) }
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

function codesOf(declaration: Node, placeOf: (node: Placed) => Place): Declared {
  const found = (form: Declared['form'], members: readonly Member[]): Declared => ({
    form,
    codes: members.flatMap(({ value, name, at }) =>
      isCode(value) ? [{ value, name, ...(name === null ? noDoc : docOf(at)), place: placeOf(at) }] : [],
    ),
    unknown: members
      .filter(({ value }) => !isCode(value))
      .map(({ value, name, at }) =>
        codeNotLiteral(placeOf(at), { name, value: isLarge(value) ? String(value) : null }),
      ),
  })
  const bare = (values: readonly Literal[]): readonly Member[] =>
    values.map((value) => ({ value, name: null, at: declaration }))
  const keyed = (codes: readonly KeyedCode[]): Declared => {
    const { unknown } = found('data', codes)
    const known = codes.flatMap(({ value, name, comment, at }) =>
      isCode(value) ? [{ value, name, comment, deprecated: docOf(at).deprecated, place: placeOf(at) }] : [],
    )
    return { form: 'data', codes: known, unknown }
  }
  if (Node.isEnumDeclaration(declaration)) {
    const members = declaration.getMembers()
    return found(
      'enum',
      members.map((at) => ({ value: at.getValue(), name: unquoted(at.getName()), at })),
    )
  }
  const type = declaration.getType()
  if (Node.isTypeAliasDeclaration(declaration)) return found('union', bare(valuesOf(type)))
  const listed = type.isTuple() ? type.getTupleElements().flatMap(valuesOf) : []
  if (listed.length > 0) return found('union', bare(listed))
  const collection = collected(type)
  if (collection.length > 0) return found('data', bare(collection))
  const written = writtenCodes(declaration)
  if (written.length > 0) return keyed(written)
  const output = outputOf(type, declaration)
  if (output !== undefined) return found('data', bare(valuesOf(output)))
  const isClass = Node.isClassDeclaration(declaration)
  const members = membersOf(type, declaration)
  const codes = isClass ? [] : keyedCodes(members, declaration)
  if (codes.length > 0) return keyed(codes)
  const properties = isClass ? declaration.getStaticProperties() : members
  const named = properties.flatMap((property): readonly Member[] => {
    const at = Node.isNode(property) ? property : (property.getValueDeclaration() ?? declaration)
    const own = Node.isNode(property) ? property.getType() : property.getTypeAtLocation(declaration)
    const [value, ...others] = [valuesOf(own), writtenAt(at), recorded(own)].find(({ length }) => length > 0) ?? []
    // TypeScript calls a member that a symbol names `__@iterator@9`.
    const isMember = value !== undefined && others.length === 0 && !property.getName().startsWith('__@')
    return isMember ? [{ value, name: unquoted(property.getName()), at }] : []
  })
  const isOfRecords = properties.some(
    (property) => !Node.isNode(property) && property.getTypeAtLocation(declaration).isObject(),
  )
  return found(isClass ? 'class' : isOfRecords ? 'data' : 'object', named)
}

/** The members of an object; as they are written, where its type is a `Record` and has none of its own. */
function membersOf(type: Type, declaration: Node): readonly Symbol[] {
  const own = type.getProperties()
  const isRecord = own.length === 0 && Node.isVariableDeclaration(declaration)
  return isRecord ? (declaration.getInitializer()?.getType().getProperties() ?? []) : own
}

/** A member of what declares codes; its value is not known where it is computed. */
interface Member {
  readonly value: Literal | undefined
  readonly name: string | null
  readonly at: Placed
}

const noDoc = { comment: null, deprecated: null } as const

function isCode(value: Literal | undefined): value is number | string {
  return value !== undefined && !isLarge(value)
}

/** No number: a bigint, or an integer that is kept inexactly. */
function isLarge(value: Literal | undefined): boolean {
  return typeof value === 'bigint' || (Number.isInteger(value) && !Number.isSafeInteger(value))
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
