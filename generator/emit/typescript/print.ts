import { type Project, ts } from 'ts-morph'

import { EmitError } from '../emit-error.ts'
import type { OutputFile } from '../output-file.ts'
import { layOut } from './lay-out.ts'
import { meant, outline } from './outline.ts'
import type { TypeScriptFile } from './statement.ts'
import { foreignSyntax } from './syntax.ts'

/** Stands at the top of every module. */
export const header =
  '// Written by doc-codes from the documentation: to change it, edit the docs and run `doc-codes generate`.'

/**
 * Writes a module: printed by ts-morph, laid out by prettier, read back and held against its structure.
 *
 * @param file - The file.
 * @param project - Where ts-morph prints it; one for a run.
 * @throws EmitError where the text declares anything but what was meant.
 */
export async function print(file: TypeScriptFile, project: Project): Promise<OutputFile> {
  const text = await layOut(textOf(file, project))
  verify(file, text)
  return { path: file.path, text }
}

/**
 * The text of a module, before it is laid out.
 *
 * @param file - The file.
 * @param project - Where ts-morph prints it; one for a run.
 */
export function textOf(file: TypeScriptFile, project: Project): string {
  const { notice } = file
  return [header, ...(notice === undefined ? [] : [notice]), '', printed(file, project)].join('\n')
}

function printed({ path, statements }: TypeScriptFile, project: Project): string {
  const source = project.createSourceFile(path, {
    statements: statements.map((statement) => ('declares' in statement ? statement.write : statement)),
  })
  const text = source.getFullText()
  project.removeSourceFile(source)
  return text
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
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
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
