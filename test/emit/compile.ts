import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { OutputFile } from '../../generator/emit/output-file.ts'

/** The strictest settings that a consumer may have. */
const strictest = {
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
  noEmit: true,
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'Bundler',
  lib: ['ES2023'],
  types: [],
}

/** The compiler that is written in Go: a tenth of the processor time. The others are asked in `compilers.test.ts`. */
const compiler = fileURLToPath(new URL('../bin/tsc', import.meta.resolve('typescript-7')))

/**
 * Type-checks emitted files, and programs that use them.
 *
 * @param files - The emitted files, which stand in `/generated`.
 * @param programs - Further files by path: `main.ts` imports `./generated/index.js`.
 * @param options - Compiler options on top of the strictest.
 * @returns What TypeScript finds wrong: `/generated/index.ts:1: TS2304 …`.
 */
export function problems(
  files: readonly OutputFile[],
  programs: Readonly<Record<string, string>> = {},
  options: Readonly<Record<string, boolean>> = {},
): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'doc-codes-compile-'))
  try {
    const texts = [
      ...files.filter(({ path }) => path.endsWith('.ts')).map(({ path, text }) => [`generated/${path}`, text] as const),
      ...Object.entries(programs),
      ['tsconfig.json', JSON.stringify({ compilerOptions: { ...strictest, ...options } })] as const,
    ]
    for (const [path, text] of texts) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    const words = [compiler, '--pretty', 'false']
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' })
    if (status === null || (status > 0 && stdout === '')) throw new Error(`no compiler: ${stderr}`)
    // What goes on in further lines is set in.
    const found = stdout.replaceAll(/\n +/g, ' ').split('\n')
    return found
      .filter((line) => line !== '')
      .map((line) => line.replace(/^(.*)\((\d+),\d+\): error (TS\d+):/, '/$1:$2: $3'))
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
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
