// Bundles the program: one file for each entry, and a chunk for each half that a run may not need. Packages stay outside.
import { rm } from 'node:fs/promises'

import { build } from 'esbuild'

await rm('dist/chunks', { recursive: true, force: true })
await build({
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
  logLevel: 'warning',
})
