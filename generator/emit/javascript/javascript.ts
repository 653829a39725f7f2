import { type Project, ts } from 'ts-morph'

import { EmitError } from '../emit-error.ts'
import type { OutputFile } from '../output-file.ts'
import { layOut } from '../typescript/lay-out.ts'
import { header } from '../header.ts'
import { checkSyntax, parse, textOf, verify } from '../typescript/print.ts'
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
 * Writes a module as `.js`, what runs, without its types; as `.d.ts`, its declarations; and the map that leads from them
 * to the docs.
 *
 * @param file - The module.
 * @param project - Where ts-morph prints it.
 * @param out - The output folder, relative to the working directory.
 * @throws EmitError where the text declares anything but what was meant, or what nothing can be declared of.
 */
export async function javascript(file: TypeScriptFile, project: Project, out: string): Promise<readonly OutputFile[]> {
  const text = verified(file, project)
  const { atRunTime } = file
  const running = atRunTime === undefined ? text : verified({ path: file.path, ...atRunTime }, project)
  const { outputText } = ts.transpileModule(running, { compilerOptions, fileName: file.path })
  const path = file.path.replace(/\.ts$/, '.js')
  const script = await layOut(parse(path, outputText))
  checkSyntax(path, script)
  return [{ path, text: script }, ...(await declarations(file, text, out))]
}

function verified(file: TypeScriptFile, project: Project): string {
  const text = textOf(file, project)
  verify(file, text)
  return text
}

async function declarations(
  { path, origins = new Map() }: TypeScriptFile,
  text: string,
  out: string,
): Promise<readonly OutputFile[]> {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(text, {
    compilerOptions,
    fileName: path,
    reportDiagnostics: true,
  })
  const [problem] = diagnostics
  if (problem !== undefined)
    throw new EmitError(`${path}: ${ts.flattenDiagnosticMessageText(problem.messageText, ' ')}`)
  const typesPath = path.replace(/\.ts$/, '.d.ts')
  const plain = { path: typesPath, text: `${header}\n\n${await layOut(parse(typesPath, outputText))}` }
  checkSyntax(plain.path, plain.text)
  const map = declarationMap(plain, origins, out)
  if (map === null) return [plain]
  return [
    { ...plain, text: `${plain.text}//# sourceMappingURL=${map.path.slice(map.path.lastIndexOf('/') + 1)}\n` },
    map,
  ]
}
