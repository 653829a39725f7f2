import { encode, type SourceMapSegment } from '@jridgewell/sourcemap-codec'
import { ts } from 'ts-morph'

import type { Place } from '../../diagnostics/diagnostic.ts'
import { jsonText } from '../json-text.ts'
import type { OutputFile } from '../output-file.ts'
import { relativePath } from './relative-path.ts'

/**
 * The source map of a declaration file. "Go to definition" follows it from a member of the enum to the row of the docs.
 *
 * @param file - The finished declaration file.
 * @param origins - Where the docs speak of what the file declares, by name: `ApiCode.Ok`, `apiCode0`.
 * @param out - The output folder, relative to the working directory as the places are.
 * @returns The map; `null` where nothing is to be mapped, or no path leads from the output to the docs.
 */
export function declarationMap(
  { path, text }: OutputFile,
  origins: ReadonlyMap<string, Place>,
  out: string,
): OutputFile | null {
  const folder = `${out}/${path}`.split('/').slice(0, -1).join('/')
  const files = [...new Set([...origins.values()].map((place) => place.file))].sort()
  const sources = files.map((file) => relativePath(folder, file))
  if (sources.length === 0 || sources.includes(null)) return null
  const map = {
    version: 3,
    file: path.slice(path.lastIndexOf('/') + 1),
    sourceRoot: '',
    sources,
    names: [],
    mappings: encode(segmentsOf(text, origins, files)),
  }
  return { path: `${path}.map`, text: jsonText(map) }
}

// A name without an origin gets a segment, too: it would else lead to the row of the name before it.
function segmentsOf(text: string, origins: ReadonlyMap<string, Place>, files: readonly string[]): SourceMapSegment[][] {
  const source = ts.createSourceFile('declarations.d.ts', text, ts.ScriptTarget.ES2022, true)
  const lines = source.getLineStarts().map((): SourceMapSegment[] => [])
  for (const { name, node } of source.statements.flatMap(namesOf)) {
    const { line, character } = source.getLineAndCharacterOfPosition(node.getStart())
    const origin = origins.get(name)
    const segment: SourceMapSegment =
      origin === undefined ? [character] : [character, files.indexOf(origin.file), origin.line - 1, origin.column - 1]
    lines[line]?.push(segment)
  }
  return lines
}

/** A declared name, as the origins spell it. */
interface DeclaredName {
  readonly name: string
  readonly node: ts.Node
}

function namesOf(statement: ts.Statement): readonly DeclaredName[] {
  if (ts.isEnumDeclaration(statement)) {
    const { name, members } = statement
    return [{ name: name.text, node: name }, ...members.map((member) => memberOf(name.text, member.name))]
  }
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap(variableNames)
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isClassDeclaration(statement)
  return isNamed && statement.name !== undefined ? [{ name: statement.name.text, node: statement.name }] : []
}

function variableNames({ name, type }: ts.VariableDeclaration): readonly DeclaredName[] {
  const owner = name.getText()
  const members = type !== undefined && ts.isTypeLiteralNode(type) ? type.members : []
  const names = members.flatMap((member) => (member.name === undefined ? [] : [memberOf(owner, member.name)]))
  return [{ name: owner, node: name }, ...names]
}

function memberOf(owner: string, node: ts.PropertyName): DeclaredName {
  return { name: `${owner}.${node.getText()}`, node }
}
