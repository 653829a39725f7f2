// Bundles the program with the libraries that it uses: one file for each entry, a chunk for each half that a run may not
// need. With --watch it does so again at every save.
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { context } from 'esbuild'

import { thirdParty } from './third-party.mjs'

const chunks = 'dist/chunks'

// A start that reads some 40 files takes half the time of one that reads 500. Outside stay what is large and loaded
// when it is needed, and what only some need at all.
const external = ['prettier', 'prettier/*', 'jiti', 'unplugin']

// One entry a bundler: `doc-codes/vite`.
const bundlers = ['vite', 'webpack', 'rollup', 'rolldown', 'esbuild', 'rspack']

const program = await context({
  entryPoints: [
    'generator/index.ts',
    'generator/cli/main.ts',
    ...bundlers.map((name) => `generator/integrations/${name}.ts`),
  ],
  outbase: 'generator',
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  external,
  // Some of the libraries are CommonJS and ask Node for its modules.
  banner: {
    js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url)`,
  },
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: true,
  sourcesContent: false,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  plugins: [
    { name: 'ts-morph', setup: requireTsMorph },
    { name: 'after', setup: ({ onEnd }) => onEnd(finish) },
  ],
})

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
  plugins: [{ name: 'after', setup: ({ onEnd }) => onEnd(({ metafile }) => prune('dist/core-chunks', metafile)) }],
})
const builds = [program, core]

if (process.argv.includes('--watch')) {
  await Promise.all(builds.map((bundler) => bundler.watch()))
  process.stdout.write('dist/ is bundled at every save; Ctrl+C ends\n')
} else {
  await Promise.all(builds.map((bundler) => bundler.rebuild()))
  await Promise.all(builds.map((bundler) => bundler.dispose()))
}

/** Has ts-morph required, not imported: to import CommonJS, Node first searches its ten megabytes for exports. */
function requireTsMorph({ onResolve, onLoad }) {
  onResolve({ filter: /^ts-morph$/ }, ({ kind }) =>
    kind === 'require-call' ? { external: true } : { path: 'ts-morph', namespace: 'required' },
  )
  onLoad({ filter: /./, namespace: 'required' }, () => ({ contents: `module.exports = require('ts-morph')` }))
}

/** Names what was bundled. */
async function finish({ metafile }) {
  if (metafile === undefined) return
  await writeFile('dist/THIRD-PARTY.md', await thirdParty(Object.keys(metafile.inputs)))
  await prune(chunks, metafile)
}

/** Removes the chunks of earlier builds. */
async function prune(folder, metafile) {
  if (metafile === undefined) return
  const files = await readdir(folder).catch(() => [])
  const old = files.map((file) => join(folder, file)).filter((file) => !(file in metafile.outputs))
  await Promise.all(old.map((file) => rm(file, { force: true })))
}
