import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { build, type PluginBuild, transform } from 'esbuild'
import { rolldown } from 'rolldown'
import { type InputPluginOption, rollup } from 'rollup'
import inlineEnum from 'unplugin-inline-enum/rollup'

/** All files of a program, by absolute path; it begins in `/main.ts`. */
export type Files = ReadonlyMap<string, string>

/** From the files of a program to its minified chunks, that of `/main.ts` first, with every letter as itself. */
type Chunker = (files: Files) => Promise<readonly string[]>

// Rollup reads no TypeScript: a plugin hands it an enum as a function that runs, which it cannot shake, unless another
// plugin inlines the enum.
const chunkers = {
  esbuild: withEsbuild,
  rollup: withRollup,
  'rollup, unplugin-inline-enum': withRollupAndInlineEnum,
  rolldown: withRolldown,
} as const satisfies Readonly<Record<string, Chunker>>

/** A bundler, as the table names it. */
export type Bundler = keyof typeof chunkers

/** The bundlers that are measured. */
export const bundlers = [
  'esbuild',
  'rollup',
  'rollup, unplugin-inline-enum',
  'rolldown',
] as const satisfies readonly Bundler[]

/**
 * Bundles and minifies a program.
 *
 * @param bundler - The bundler.
 * @param files - Its files.
 * @returns The size of the bundle in bytes: gzipped (level 9), and the text itself.
 */
export async function bundle(
  bundler: Bundler,
  files: Files,
): Promise<{ readonly gzip: number; readonly text: string }> {
  const [text = ''] = await chunksOf(bundler, files)
  return { gzip: gzipSync(text, { level: 9 }).length, text }
}

/**
 * Bundles and minifies a program as a browser loads it.
 *
 * @param bundler - The bundler.
 * @param files - Its files.
 * @returns The texts of the chunks, that of the program first.
 */
export async function chunksOf(bundler: Bundler, files: Files): Promise<readonly string[]> {
  const chunks = await chunkers[bundler](files)
  return chunks.map((text) => text.trim())
}

async function withEsbuild(files: Files): Promise<readonly string[]> {
  const { outputFiles } = await build({
    entryPoints: ['/main.ts'],
    bundle: true,
    splitting: true,
    outdir: '/',
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
  })
  return outputFiles.map(({ text }) => text)
}

async function withRolldown(files: Files): Promise<readonly string[]> {
  const bundled = await rolldown({ input: '/main.ts', plugins: [inMemory(files, '')] })
  const { output } = await bundled.generate({ format: 'esm', minify: true })
  return output.map((chunk) => ('code' in chunk ? chunk.code : ''))
}

function withRollup(files: Files): Promise<readonly string[]> {
  return rollUp(files, '', [])
}

/** The plugin looks for enums on the disk. */
async function withRollupAndInlineEnum(files: Files): Promise<readonly string[]> {
  const root = await mkdtemp(join(tmpdir(), 'doc-codes-bundle-'))
  for (const [path, text] of files) {
    await mkdir(dirname(root + path), { recursive: true })
    await writeFile(root + path, text)
  }
  const chunks = await rollUp(files, root, [inlineEnum({ scanMode: 'fs', scanDir: root })])
  await rm(root, { recursive: true })
  return chunks
}

async function rollUp(files: Files, root: string, plugins: readonly InputPluginOption[]): Promise<readonly string[]> {
  const toJavaScript = async (code: string, id: string): Promise<string> =>
    id.endsWith('.ts') ? (await transform(code, { loader: 'ts', charset: 'utf8' })).code : code
  const typescript = { name: 'typescript', transform: toJavaScript }
  const bundled = await rollup({ input: `${root}/main.ts`, plugins: [inMemory(files, root), ...plugins, typescript] })
  const { output } = await bundled.generate({ format: 'esm' })
  const minified = output.map(async (chunk) =>
    'code' in chunk ? (await transform(chunk.code, { minify: true, charset: 'utf8', format: 'esm' })).code : '',
  )
  return Promise.all(minified)
}

/** The files, as if they stood below a root. */
function inMemory(files: Files, root: string) {
  const path = (id: string): string => id.slice(root.length)
  return {
    name: 'in-memory',
    resolveId: (id: string, importer: string | undefined) => ({
      id: root + resolve(importer === undefined ? path(id) : id, path(importer ?? ''), files),
      moduleSideEffects: importer === undefined,
    }),
    load: (id: string) => files.get(path(id)) ?? null,
  }
}

function resolve(path: string, importer: string, files: Files): string {
  const { pathname } = new URL(path, `file://${importer}`)
  return files.has(pathname) ? pathname : pathname.replace(/\.js$/, '.ts')
}
