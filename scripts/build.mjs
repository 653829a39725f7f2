// Bundles the program: one file for each entry, and a chunk for each half that a run may not need. Packages stay outside.
// With --watch it does so again at every save.
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { argv, stdout } from 'node:process'

import { context } from 'esbuild'

const chunks = 'dist/chunks'

const bundler = await context({
  entryPoints: ['generator/index.ts', 'generator/cli/main.ts'],
  outbase: 'generator',
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  sourcemap: true,
  metafile: true,
  logLevel: 'warning',
  plugins: [{ name: 'clean', setup: ({ onEnd }) => onEnd(removeOldChunks) }],
})

if (argv.includes('--watch')) {
  await bundler.watch()
  stdout.write('dist/ is bundled at every save; Ctrl+C ends\n')
} else {
  await bundler.rebuild()
  await bundler.dispose()
}

/** Removes the chunks of earlier builds, after the new ones stand: a program that runs meanwhile finds its own. */
async function removeOldChunks({ metafile }) {
  if (metafile === undefined) return
  const files = await readdir(chunks).catch(() => [])
  const old = files.map((file) => join(chunks, file)).filter((file) => !(file in metafile.outputs))
  await Promise.all(old.map((file) => rm(file, { force: true })))
}
