import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
// The compiler that the program loads in any case; it brings no declarations along.
import { ModuleKind, ModuleResolutionKind, ScriptTarget, ts } from 'ts-morph'

/** Type-checks sets of files in memory, one after another; what did not change is not checked again. */
export interface Compiler {
  /** What is wrong, by file, in the files that have a problem; of all files, or of those that are asked about. */
  readonly problems: (
    files: ReadonlyMap<string, string>,
    asked?: (file: string) => boolean,
  ) => ReadonlyMap<string, readonly string[]>
}

const options: ts.CompilerOptions = {
  strict: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  noEmit: true,
  target: ScriptTarget.ES2022,
  module: ModuleKind.ESNext,
  moduleResolution: ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts'],
  types: [],
}

/** Makes a compiler: TypeScript's language service over files in memory. */
export function createCompiler(): Compiler {
  const current = new Map<string, string>()
  const versions = new Map<string, number>()
  const libraries = dirname(fileURLToPath(import.meta.resolve('typescript')))
  const read = (file: string): string | undefined =>
    current.get(file) ?? (file.startsWith(libraries) ? ts.sys.readFile(file) : undefined)
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...current.keys()],
    getScriptVersion: (file) => String(versions.get(file) ?? 0),
    getScriptSnapshot: (file) => {
      const text = read(file)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => '/',
    getDefaultLibFileName: (settings) => join(libraries, ts.getDefaultLibFileName(settings)),
    fileExists: (file) => read(file) !== undefined,
    readFile: read,
  })
  return {
    problems: (files, asked = () => true) => {
      for (const file of [...current.keys()]) if (!files.has(file)) current.delete(file)
      for (const [file, text] of files) {
        if (current.get(file) !== text) versions.set(file, (versions.get(file) ?? 0) + 1)
        current.set(file, text)
      }
      const found = [...files.keys()]
        .filter(asked)
        .map((file): readonly [string, readonly string[]] => [
          file,
          [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)].map(({ messageText }) =>
            ts.flattenDiagnosticMessageText(messageText, ' '),
          ),
        ])
      return new Map(found.filter(([, problems]) => problems.length > 0))
    },
  }
}
