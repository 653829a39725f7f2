import { gzipSync } from 'node:zlib'

import { build, type BuildOptions, type PluginBuild, transform } from 'esbuild'
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

/**
 * Bundles `/main.ts` as a browser loads it.
 *
 * @param bundler - The bundler.
 * @param files - All files, by absolute path.
 * @returns The texts of the chunks, that of the program first, with every letter as itself.
 */
export async function chunksOf(bundler: Bundler, files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  return await chunkers[bundler](files)
}

const chunkers: Readonly<Record<Bundler, (files: ReadonlyMap<string, string>) => Promise<readonly string[]>>> = {
  esbuild: async (files) => {
    const { outputFiles } = await build({ ...esbuildOptions(files), splitting: true, outdir: '/' })
    return outputFiles.map(({ text }) => text)
  },
  rollup: async (files) => {
    const { output } = await (await rollup(rollupOptions(files))).generate({ format: 'esm' })
    return output.map((chunk) => ('code' in chunk ? chunk.code : ''))
  },
  rolldown: async (files) => {
    const { output } = await (await rolldown(rolldownOptions(files))).generate({ format: 'esm' })
    return output.map((chunk) => ('code' in chunk ? chunk.code : ''))
  },
}

const bundlers: Readonly<Record<Bundler, (files: ReadonlyMap<string, string>) => Promise<string>>> = {
  esbuild: withEsbuild,
  rollup: withRollup,
  rolldown: withRolldown,
}

async function withEsbuild(files: ReadonlyMap<string, string>): Promise<string> {
  const { outputFiles } = await build(esbuildOptions(files))
  return outputFiles[0]?.text ?? ''
}

function esbuildOptions(files: ReadonlyMap<string, string>) {
  return {
    entryPoints: ['/main.ts'],
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    format: 'esm',
    plugins: [
      {
        name: 'in-memory',
        setup: (bundler: PluginBuild) => {
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
  } as const satisfies BuildOptions
}

async function withRollup(files: ReadonlyMap<string, string>): Promise<string> {
  const bundled = await rollup(rollupOptions(files))
  const { output } = await bundled.generate({ format: 'esm' })
  const { code } = await transform(output[0].code, { minify: true, charset: 'utf8', format: 'esm' })
  return code
}

function rollupOptions(files: ReadonlyMap<string, string>) {
  const toJavaScript = async (code: string, path: string): Promise<string> =>
    path.endsWith('.ts') ? (await transform(code, { loader: 'ts', charset: 'utf8' })).code : code
  return { input: '/main.ts', plugins: [{ ...inMemory(files), transform: toJavaScript }] }
}

async function withRolldown(files: ReadonlyMap<string, string>): Promise<string> {
  const bundled = await rolldown(rolldownOptions(files))
  const { output } = await bundled.generate({ format: 'esm', minify: true })
  return output[0].code
}

function rolldownOptions(files: ReadonlyMap<string, string>) {
  return { input: '/main.ts', plugins: [inMemory(files)] }
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
