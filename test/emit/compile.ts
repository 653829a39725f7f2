import { ModuleKind, ModuleResolutionKind, Project, ScriptTarget, ts } from 'ts-morph'

import type { OutputFile } from '../../generator/emit/output-file.ts'

/** The strictest settings that a consumer may have. */
const strictest: ts.CompilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitReturns: true,
  noImplicitOverride: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noPropertyAccessFromIndexSignature: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  declaration: true,
  allowImportingTsExtensions: true,
  rewriteRelativeImportExtensions: true,
  target: ScriptTarget.ES2022,
  module: ModuleKind.ESNext,
  moduleResolution: ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts'],
  types: [],
}

/**
 * Type-checks emitted files, and programs that use them, in memory.
 *
 * @param files - The emitted files, which stand in `/generated`.
 * @param programs - Further files by path: `main.ts` imports `./generated/index.js`.
 * @param options - Compiler options on top of the strictest.
 * @returns What TypeScript finds wrong: `generated/index.ts(1,1): TS2304 …`.
 */
export function problems(
  files: readonly OutputFile[],
  programs: Readonly<Record<string, string>> = {},
  options: ts.CompilerOptions = {},
): readonly string[] {
  const project = new Project({ useInMemoryFileSystem: true, compilerOptions: { ...strictest, ...options } })
  for (const { path, text } of files) {
    if (path.endsWith('.ts')) project.createSourceFile(`/generated/${path}`, text)
  }
  for (const [path, text] of Object.entries(programs)) project.createSourceFile(`/${path}`, text)
  return project.getPreEmitDiagnostics().map((found) => {
    const file = found.getSourceFile()?.getFilePath() ?? ''
    const text = ts.flattenDiagnosticMessageText(found.compilerObject.messageText, ' ')
    return `${file}:${found.getLineNumber() ?? 0}: TS${found.getCode()} ${text}`
  })
}

/**
 * Runs emitted files.
 *
 * @param files - The emitted files.
 * @param path - The module to import.
 * @returns Its exports.
 */
export async function load(files: readonly OutputFile[], path = 'index.ts'): Promise<Record<string, unknown>> {
  const { build } = await import('esbuild')
  const texts = new Map(files.map((file) => [`/${file.path}`, file.text]))
  const result = await build({
    entryPoints: [`/${path}`],
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [
      {
        name: 'in-memory',
        setup: (bundler) => {
          bundler.onResolve({ filter: /.*/ }, ({ path: wanted, importer }) => {
            const { pathname } = new URL(wanted, `file://${importer}`)
            return { path: texts.has(pathname) ? pathname : pathname.replace(/\.js$/, '.ts'), namespace: 'memory' }
          })
          bundler.onLoad({ filter: /.*/, namespace: 'memory' }, ({ path: wanted }) => ({
            contents: texts.get(wanted) ?? '',
            loader: wanted.endsWith('.ts') ? 'ts' : 'js',
          }))
        },
      },
    ],
  })
  const code = result.outputFiles[0]?.text ?? ''
  const exports: unknown = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
  if (typeof exports !== 'object' || exports === null) throw new Error(`${path} has no exports`)
  return { ...exports }
}
