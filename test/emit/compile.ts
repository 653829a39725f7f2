import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { ModuleKind, ModuleResolutionKind, ScriptTarget, ts } from 'ts-morph'

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

/** Where TypeScript's own declarations lie. */
const library = dirname(fileURLToPath(import.meta.resolve('typescript')))

/** TypeScript's own declarations, parsed and bound once for all programs of a file of tests. */
const declarations = new Map<string, ts.SourceFile>()

/**
 * A compiler's host that has these files and TypeScript's own declarations, and no disk.
 *
 * @param texts - The files, by path.
 * @param options - The options of the program.
 */
function hostOf(texts: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const directories = new Set([...texts.keys()].flatMap((path) => parents(path)))
  return {
    fileExists: (path) => texts.has(path),
    readFile: (path) => texts.get(path),
    directoryExists: (path) => directories.has(path),
    getDirectories: () => [],
    getSourceFile: (path, settings) => {
      const text = texts.get(path)
      if (text !== undefined) return ts.createSourceFile(path, text, settings, true)
      return dirname(path) === library ? declarationsOf(path) : undefined
    },
    getDefaultLibFileName: () => join(library, ts.getDefaultLibFileName(options)),
    getDefaultLibLocation: () => library,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => undefined,
  }
}

function declarationsOf(path: string): ts.SourceFile | undefined {
  const known = declarations.get(path)
  if (known !== undefined) return known
  const text = ts.sys.readFile(path)
  if (text === undefined) return undefined
  const read = ts.createSourceFile(path, text, ScriptTarget.ES2022, true)
  declarations.set(path, read)
  return read
}

function parents(path: string): readonly string[] {
  const parent = dirname(path)
  return parent === path ? [parent] : [parent, ...parents(parent)]
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
  const texts = new Map([
    ...files.filter(({ path }) => path.endsWith('.ts')).map(({ path, text }) => [`/generated/${path}`, text] as const),
    ...Object.entries(programs).map(([path, text]) => [`/${path}`, text] as const),
  ])
  const settings = { ...strictest, skipDefaultLibCheck: true, ...options }
  const program = ts.createProgram([...texts.keys()], settings, hostOf(texts, settings))
  return ts.getPreEmitDiagnostics(program).map((found) => {
    const line = found.file?.getLineAndCharacterOfPosition(found.start ?? 0).line ?? -1
    const text = ts.flattenDiagnosticMessageText(found.messageText, ' ')
    return `${found.file?.fileName ?? ''}:${String(line + 1)}: TS${String(found.code)} ${text}`
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
