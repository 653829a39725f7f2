import { type Project, ts } from 'ts-morph'

import { EmitError } from '../emit-error.ts'
import type { OutputFile } from '../output-file.ts'
import { layOut } from '../typescript/lay-out.ts'
import { header, print } from '../typescript/print.ts'
import type { TypeScriptFile } from '../typescript/statement.ts'
import { declarationMap } from './declaration-map.ts'

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
}

/**
 * Writes a module as `.js`: what runs, without its types.
 *
 * @param file - The module.
 * @param project - Where ts-morph prints it.
 */
export async function javascript(file: TypeScriptFile, project: Project): Promise<OutputFile> {
  const { path, text } = await print(file, project)
  const { outputText } = ts.transpileModule(text, { compilerOptions, fileName: path })
  return { path: path.replace(/\.ts$/, '.js'), text: await layOut(outputText) }
}

/**
 * Writes a module's declarations as `.d.ts`, and the map that leads from them to the docs.
 *
 * @param file - The module.
 * @param project - Where ts-morph prints it.
 * @param out - The output folder, relative to the working directory.
 */
export async function declarations(
  file: TypeScriptFile,
  project: Project,
  out: string,
): Promise<readonly OutputFile[]> {
  const { path, text } = await print(file, project)
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(text, {
    compilerOptions,
    fileName: path,
    reportDiagnostics: true,
  })
  const [problem] = diagnostics
  if (problem !== undefined)
    throw new EmitError(`${path}: ${ts.flattenDiagnosticMessageText(problem.messageText, ' ')}`)
  const plain = { path: path.replace(/\.ts$/, '.d.ts'), text: `${header}\n\n${await layOut(outputText)}` }
  const map = declarationMap(plain, file.origins ?? new Map(), out)
  if (map === null) return [plain]
  return [
    { ...plain, text: `${plain.text}//# sourceMappingURL=${map.path.slice(map.path.lastIndexOf('/') + 1)}\n` },
    map,
  ]
}
