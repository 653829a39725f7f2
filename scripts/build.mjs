// Bundles the program with the libraries that it uses: one file for each entry, a chunk for each half that a run may not
// need. With --watch it does so again at every save.
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { context } from 'esbuild'

import { thirdParty } from './third-party.mjs'

const chunks = 'dist/chunks'

// A start that reads some 40 files takes half the time of one that reads 500. Outside stay what is large and loaded
// when it is needed, and what only some need at all.
const external = ['prettier', 'prettier/*', 'jiti']

const bundler = await context({
  entryPoints: ['generator/index.ts', 'generator/cli/main.ts'],
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
  sourcemap: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  plugins: [
    { name: 'ts-morph', setup: requireTsMorph },
    { name: 'after', setup: ({ onEnd }) => onEnd(finish) },
  ],
})

if (process.argv.includes('--watch')) {
  await bundler.watch()
  process.stdout.write('dist/ is bundled at every save; Ctrl+C ends\n')
} else {
  await bundler.rebuild()
  await bundler.dispose()
}

/** Has ts-morph required, not imported: to import CommonJS, Node first searches its ten megabytes for exports. */
function requireTsMorph({ onResolve, onLoad }) {
  onResolve({ filter: /^ts-morph$/ }, ({ kind }) =>
    kind === 'require-call' ? { external: true } : { path: 'ts-morph', namespace: 'required' },
  )
  onLoad({ filter: /./, namespace: 'required' }, () => ({ contents: `module.exports = require('ts-morph')` }))
}

/** Names what was bundled, and removes the chunks of earlier builds once the new ones stand. */
async function finish({ metafile }) {
  if (metafile === undefined) return
  await writeFile('dist/THIRD-PARTY.md', await thirdParty(Object.keys(metafile.inputs)))
  const files = await readdir(chunks)
  const old = files.map((file) => join(chunks, file)).filter((file) => !(file in metafile.outputs))
  await Promise.all(old.map((file) => rm(file, { force: true })))
}
