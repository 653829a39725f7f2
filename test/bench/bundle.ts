import { gzipSync } from 'node:zlib'

import { build, transform } from 'esbuild'
import { rolldown } from 'rolldown'
import { rollup } from 'rollup'

/** A bundler, as the table names it. */
export type Bundler = 'esbuild' | 'rollup' | 'rolldown'

/**
 * Bundles and minifies `/main.ts`.
 *
 * @param bundler - The bundler.
 * @param files - All files, by absolute path.
 * @returns The size of the bundle in bytes: gzipped (level 9), and the text itself.
 */
export async function bundle(
  bundler: Bundler,
  files: ReadonlyMap<string, string>,
): Promise<{ readonly gzip: number; readonly text: string }> {
  const text = (await bundlers[bundler](files)).trim()
  return { gzip: gzipSync(text, { level: 9 }).length, text }
}

const bundlers: Readonly<Record<Bundler, (files: ReadonlyMap<string, string>) => Promise<string>>> = {
  esbuild: withEsbuild,
  rollup: withRollup,
  rolldown: withRolldown,
}

async function withEsbuild(files: ReadonlyMap<string, string>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['/main.ts'],
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    format: 'esm',
    plugins: [
      {
        name: 'in-memory',
        setup: (bundler) => {
          bundler.onResolve({ filter: /.*/ }, ({ path, importer }) => ({
            path: resolve(path, importer, files),
            namespace: 'memory',
            sideEffects: path === '/main.ts',
          }))
          bundler.onLoad({ filter: /.*/, namespace: 'memory' }, ({ path }) => ({
            contents: files.get(path) ?? '',
            loader: path.endsWith('.ts') ? 'ts' : 'js',
          }))
        },
      },
    ],
  })
  return outputFiles[0]?.text ?? ''
}

async function withRollup(files: ReadonlyMap<string, string>): Promise<string> {
  const bundled = await rollup({
    input: '/main.ts',
    plugins: [
      {
        ...inMemory(files),
        transform: async (code: string, path: string) =>
          path.endsWith('.ts') ? (await transform(code, { loader: 'ts' })).code : code,
      },
    ],
  })
  const { output } = await bundled.generate({ format: 'esm' })
  const { code } = await transform(output[0].code, { minify: true, charset: 'utf8', format: 'esm' })
  return code
}

async function withRolldown(files: ReadonlyMap<string, string>): Promise<string> {
  const bundled = await rolldown({ input: '/main.ts', plugins: [inMemory(files)] })
  const { output } = await bundled.generate({ format: 'esm', minify: true })
  return output[0].code
}

function inMemory(files: ReadonlyMap<string, string>) {
  return {
    name: 'in-memory',
    resolveId: (path: string, importer: string | undefined) => ({
      id: resolve(path, importer ?? '', files),
      moduleSideEffects: path === '/main.ts',
    }),
    load: (path: string) => files.get(path) ?? null,
  }
}

function resolve(path: string, importer: string, files: ReadonlyMap<string, string>): string {
  const { pathname } = new URL(path, `file://${importer}`)
  return files.has(pathname) ? pathname : pathname.replace(/\.js$/, '.ts')
}
