// Bundles the program with the libraries that it uses: one file for each entry, a chunk for each step that a run may not
// need. With --watch it does so again at every save.
import { readdir, rm, writeFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { join, relative, resolve } from 'node:path'

import { context } from 'esbuild'
import { rolldown, watch } from 'rolldown'

import { chunkOf } from './chunks.mjs'
import { forEsbuild, forRolldown } from './edit-in-place.mjs'
import { thirdParty } from './third-party.mjs'

const chunks = 'dist/chunks'

// Outside stay what is large and loaded when it is needed, and what only some need at all.
const external = ['prettier', 'prettier/*', 'jiti', 'unplugin']

// One entry a bundler: `doc-codes/vite`.
const bundlers = ['vite', 'webpack', 'rollup', 'rolldown', 'esbuild', 'rspack']
const integrations = bundlers.map((name) => `integrations/${name}`)

const output = {
  dir: 'dist',
  format: 'esm',
  chunkFileNames: 'chunks/[name]-[hash].js',
  minify: { compress: true, mangle: { keepNames: true }, codegen: { removeWhitespace: true } },
  sourcemap: true,
  sourcemapExcludeSources: true,
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: [{ debugName: 'step', name: chunkOf(resolve('generator')) }],
  },
}
const program = {
  input: {
    ...Object.fromEntries(['index', 'cli/main', ...integrations].map((name) => [name, `generator/${name}.ts`])),
    'reading-thread': 'generator/files/threads/reading-thread.ts',
  },
  platform: 'node',
  external: [/^prettier(?:\/.*)?$/, 'jiti', 'unplugin'],
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    requireTsMorph(),
    withoutPicomatch(),
    builtinModules(),
    forRolldown,
    { name: 'after', writeBundle: (_, files) => finish(Object.values(files)) },
  ],
}

// What runs without Node stands alone: only ts-morph and prettier, which it loads where it writes code, are left to the
// bundler of whoever takes it. The condition `worker` is that of libraries that need no page.
const core = await context({
  entryPoints: ['generator/core.ts'],
  outdir: 'dist',
  chunkNames: 'core-chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  external: [...external, 'ts-morph'],
  platform: 'browser',
  conditions: ['worker'],
  target: 'es2022',
  format: 'esm',
  minifySyntax: true,
  sourcemap: true,
  sourcesContent: false,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  plugins: [forEsbuild, { name: 'after', setup: ({ onEnd }) => onEnd(pruneCore) }],
})

if (process.argv.includes('--watch')) {
  watch({ ...program, output })
  await core.watch()
  process.stdout.write('dist/ is bundled at every save; Ctrl+C ends\n')
} else {
  const bundle = await rolldown(program)
  await Promise.all([bundle.write(output), core.rebuild()])
  await Promise.all([bundle.close(), core.dispose()])
}

/** Has ts-morph required, not imported: to import CommonJS, Node first searches its ten megabytes for exports. */
function requireTsMorph() {
  const id = '\0ts-morph'
  const code = `import { createRequire } from 'node:module'
export const { Node, Project, StructureKind, ts, VariableDeclarationKind } = createRequire(import.meta.url)('ts-morph')`
  return {
    name: 'ts-morph',
    resolveId: (source) => (source === 'ts-morph' ? id : null),
    load: (module) => (module === id ? { code, moduleType: 'js' } : null),
  }
}

/** The walker of folders looks for an installed picomatch, which tinyglobby never asks it for. */
function withoutPicomatch() {
  const search = /require\.resolve\(["'`]picomatch["'`]\)/
  return {
    name: 'no-picomatch',
    transform(code, id) {
      if (!/[\\/]fdir[\\/]/.test(id)) return null
      if (!search.test(code)) throw new Error('fdir has changed: look whether it still loads picomatch')
      return { code: code.replace(search, 'missing'), map: null }
    },
  }
}

/**
 * Has CommonJS take Node's modules as they are: to make a `require` for it takes as long as to start what it is in. Commander
 * would start programs for commands that are no functions; we have none, and Node's part for it loads slowly.
 */
function builtinModules() {
  return {
    name: 'builtin-modules',
    transform: {
      filter: { code: /\brequire\(|node:process/ },
      handler: (code, id) => ({
        code: code
          .replace(/\brequire\((["'])(?:node:)?(\w+)\1\)/g, (call, _, name) => {
            if (name === 'child_process' && id.includes('commander')) return '{}'
            if (name === 'process') return 'globalThis.process'
            return isBuiltin(name) ? `globalThis.process.getBuiltinModule('node:${name}')` : call
          })
          // To import the module of the process reads all that it holds, streams and reports too.
          .replace(/export \{default as (\w+)\} from ["']node:process["']/, 'export const $1 = globalThis.process'),
        map: null,
      }),
    },
  }
}

/** Names what was bundled. */
async function finish(files) {
  const bundled = files.flatMap(({ moduleIds = [] }) => moduleIds.map((id) => relative('.', id)))
  await writeFile('dist/THIRD-PARTY.md', await thirdParty(bundled.filter((id) => !id.startsWith('\0'))))
  await prune(chunks, new Set(files.map(({ fileName }) => `dist/${fileName}`)))
}

async function pruneCore({ metafile }) {
  if (metafile !== undefined) await prune('dist/core-chunks', new Set(Object.keys(metafile.outputs)))
}

/** Removes the chunks of earlier builds. */
async function prune(folder, current) {
  const files = await readdir(folder).catch(() => [])
  const old = files.map((file) => join(folder, file)).filter((file) => !current.has(file))
  await Promise.all(old.map((file) => rm(file, { force: true })))
}
