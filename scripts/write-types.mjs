// Writes the types of each entry beside it, and what entries share into dist/types/: what a user's compiler and editor read.
// The type of the config is the one that is made of its schema, whose keys say what they are for; what the settings are
// is written out, so that no user's compiler has to read the library of the schema.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

import { rollup } from 'rollup'
import { dts } from 'rollup-plugin-dts'

import { writtenOut } from './written-out.mjs'

const declared = 'coverage/types'
const bundlers = ['vite', 'webpack', 'rollup', 'rolldown', 'esbuild', 'rspack']
const entries = ['index', 'core', ...bundlers.map((name) => `integrations/${name}`)]

const compiler = 'node_modules/typescript-7/bin/tsc'
execFileSync(process.execPath, [compiler, '-p', 'generator', '--outDir', declared], { stdio: 'inherit' })
await copyFile('dist/config/config.d.ts', `${declared}/config/config.d.ts`)
await writeOut('config/settings', 'Settings', 'Unchanging<v.InferOutput<typeof configSchema>>')
await writeOut('config/word-kinds', 'Concept', 'keyof typeof headerWords')

const bundle = await rollup({
  input: Object.fromEntries(entries.map((entry) => [entry, `${declared}/${entry}.d.ts`])),
  external: (id) => !/^\.|^\/|^coverage/.test(id),
  plugins: [{ name: 'declarations', resolveId: declarationOf }, dts()],
  // What is not exported by a name of its own is reached through what is.
  onLog: (level, log, write) => {
    if (log.plugin !== 'dts') write(level, log)
  },
})
await bundle.write({
  dir: 'dist',
  format: 'es',
  entryFileNames: '[name].d.ts',
  chunkFileNames: 'types/[name]-[hash].d.ts',
})

/** Replaces what a declaration of ours is made of by what it comes to. */
async function writeOut(module, name, made) {
  const path = `${declared}/${module}.d.ts`
  const [before, after] = (await readFile(path, 'utf8')).split(`type ${name} = ${made}`)
  if (after === undefined) throw new Error(`${module}.ts has no type ${name} = ${made}`)
  await writeFile(path, `${before}type ${name} = ${writtenOut(`generator/${module}.ts`, name)}${after}`)
}

/** `./a.ts` in a declaration is `./a.d.ts`. */
function declarationOf(id, importer) {
  if (importer === undefined || !id.startsWith('.')) return null
  const path = join(dirname(importer), dirname(id), `${basename(id, '.ts')}.d.ts`)
  return existsSync(path) ? path : null
}
