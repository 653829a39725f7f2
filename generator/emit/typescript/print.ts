import { type Project, type StatementStructures, ts, type WriterFunction } from 'ts-morph'

import { EmitError } from '../emit-error.ts'
import { header } from '../header.ts'
import type { OutputFile } from '../output-file.ts'
import { layOut } from './lay-out.ts'
import { meant, outline } from './outline.ts'
import type { WrittenStatement, Statement, TypeScriptFile } from './statement.ts'
import { foreignSyntax } from './syntax.ts'

/**
 * Writes a module: printed by ts-morph, laid out as prettier would, read back and held against its structure.
 *
 * @param file - The file.
 * @param project - Where ts-morph prints it; one for a run.
 * @throws EmitError where the text declares anything but what was meant.
 */
export async function print(file: TypeScriptFile, project: Project): Promise<OutputFile> {
  const parts = partsOf(file.statements).map(async (statements) =>
    isFinished(statements)
      ? statements.map(({ text }) => text).join('\n\n')
      : (await layOut(printed(file.path, statements, project))).trimEnd(),
  )
  const text = `${headOf(file)}\n${(await Promise.all(parts)).join('\n\n')}\n`
  verify(file, text)
  return { path: file.path, text }
}

/** Parts the statements that are as the formatter would have them from those that it has to lay out. */
function partsOf(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const parts: [Statement, ...Statement[]][] = []
  for (const statement of statements) {
    const part = parts.at(-1)
    if (part !== undefined && isFinished(part) === isFinished([statement])) part.push(statement)
    else parts.push([statement])
  }
  return parts
}

function isFinished(statements: readonly Statement[]): statements is readonly WrittenStatement[] {
  return statements.every((statement) => 'declares' in statement && statement.isLaidOut)
}

/**
 * The text of a module, before it is laid out.
 *
 * @param file - The file.
 * @param project - Where ts-morph prints it; one for a run.
 */
export function textOf(file: TypeScriptFile, project: Project): string {
  return `${headOf(file)}\n${printed(file.path, file.statements, project).text}`
}

function headOf({ notice }: TypeScriptFile): string {
  return `${[header, ...(notice === undefined ? [] : [notice])].join('\n')}\n`
}

function printed(path: string, statements: readonly Statement[], project: Project): ts.SourceFile {
  const source = project.createSourceFile(path, {
    statements: statements.map(structureOf),
  })
  const { compilerNode } = source
  project.removeSourceFile(source)
  return compilerNode
}

function structureOf(statement: Statement): StatementStructures | WriterFunction {
  if (!('declares' in statement)) return statement
  const { text } = statement
  return (writer) => (text.startsWith('import ') ? writer.newLineIfLastNot() : writer.blankLineIfLastNot()).write(text)
}

/**
 * Reads the text of a module.
 *
 * @param path - The module's path, which tells its language.
 * @param text - Its text.
 */
export function parse(path: string, text: string): ts.SourceFile {
  // Comments do nothing: what they hold need not be read.
  const options = { languageVersion: ts.ScriptTarget.ES2022, jsDocParsingMode: ts.JSDocParsingMode.ParseNone }
  return ts.createSourceFile(path, text, options, true)
}

/**
 * Reads the text of a module back, and looks for syntax that no emitter writes.
 *
 * @param path - The module's path, which tells its language.
 * @param text - Its text.
 * @returns The parsed module.
 * @throws EmitError where there is any.
 */
export function checkSyntax(path: string, text: string): ts.SourceFile {
  const file = parse(path, text)
  const foreign = foreignSyntax(file)
  if (foreign !== null) throw new EmitError(`${path} would hold ${foreign}, which no emitter writes`)
  return file
}

/**
 * Reads the text of a module back and holds it against its structure.
 *
 * @param file - The file.
 * @param text - Its text, laid out or not.
 * @throws EmitError where the text declares anything but what was meant.
 */
export function verify({ path, statements }: TypeScriptFile, text: string): void {
  const expected = statements.flatMap(meant)
  const found = outline(checkSyntax(path, text))
  const at = Array.from({ length: Math.max(found.length, expected.length) }, (_, index) => index).find(
    (index) => found[index] !== expected[index],
  )
  if (at === undefined) return
  throw new EmitError(`${path} would declare ${found[at] ?? 'nothing'} where ${expected[at] ?? 'nothing'} was meant`)
}
