import { join, relative } from 'node:path'

import { Node, Project, type Type } from 'ts-morph'

import type { Place, Result } from '../diagnostics/diagnostic.ts'
import { codeExportMissing } from '../diagnostics/rules/code.ts'

/** What has a place in a file. */
interface Placed {
  readonly getStart: () => number
  readonly getSourceFile: () => {
    readonly getFilePath: () => string
    readonly getLineAndColumnAtPos: (position: number) => Pick<Place, 'line' | 'column'>
  }
}

/** A code that a program declares by hand. */
export interface DeclaredCode {
  readonly value: number | string
  /** The member's name; `null` in a union. */
  readonly name: string | null
  readonly place: Place
}

/**
 * Reads the codes that a TypeScript file exports under a name: an enum, an object `as const`, a union of literals (also
 * what a library infers), the static members of a class. Types are resolved as the program's own tsconfig does.
 *
 * @param root - The working directory.
 * @param file - The file, relative to it.
 * @param name - The exported name.
 * @returns The codes in the order of their declaration. Diagnostic: `code-export-missing`.
 */
export function readCodes(root: string, file: string, name: string): Result<readonly DeclaredCode[]> {
  const project = new Project({ compilerOptions: { strict: true, allowJs: true }, skipAddingFilesFromTsConfig: true })
  const source = project.addSourceFileAtPath(join(root, file))
  const placeOf = (node: Placed): Place => {
    const from = node.getSourceFile()
    const { line, column } = from.getLineAndColumnAtPos(node.getStart())
    return { file: relative(root, from.getFilePath()).replaceAll('\\', '/'), line, column }
  }
  const exported = source.getExportSymbols()
  const symbol = exported.find((one) => one.getName() === name)
  const declarations = (symbol?.getAliasedSymbol() ?? symbol)?.getDeclarations() ?? []
  const codes = declarations.flatMap((declaration) => codesOf(declaration, placeOf))
  const unique = codes.filter(
    (code, index) => codes.findIndex((one) => one.value === code.value && one.name === code.name) === index,
  )
  if (unique.length > 0) return { value: unique, diagnostics: [] }
  const place = { file, line: 1, column: 1 }
  return { value: [], diagnostics: [codeExportMissing(place, { name, exports: exported.map((one) => one.getName()) })] }
}

function codesOf(declaration: Node, placeOf: (node: Placed) => Place): readonly DeclaredCode[] {
  if (Node.isEnumDeclaration(declaration))
    return declaration.getMembers().flatMap((member) => {
      const value = member.getValue()
      return value === undefined ? [] : [{ value, name: member.getName(), place: placeOf(member) }]
    })
  if (Node.isTypeAliasDeclaration(declaration))
    return valuesOf(declaration.getType()).map((value) => ({ value, name: null, place: placeOf(declaration) }))
  const type = declaration.getType()
  const properties = Node.isClassDeclaration(declaration) ? declaration.getStaticProperties() : type.getProperties()
  return properties.flatMap((property) => {
    const at = Node.isNode(property) ? property : (property.getValueDeclaration() ?? declaration)
    const own = Node.isNode(property) ? property.getType() : property.getTypeAtLocation(declaration)
    const [value, ...others] = valuesOf(own)
    const isCode = value !== undefined && others.length === 0
    return isCode ? [{ value, name: property.getName(), place: placeOf(at) }] : []
  })
}

/** The literals that a type consists of. */
function valuesOf(type: Type): readonly (number | string)[] {
  if (type.isUnion()) return type.getUnionTypes().flatMap(valuesOf)
  const value = type.getLiteralValue()
  return typeof value === 'number' || typeof value === 'string' ? [value] : []
}
