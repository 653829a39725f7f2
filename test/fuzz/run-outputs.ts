import { build } from 'esbuild'
import { posix } from 'node:path'
import { createContext, runInContext } from 'node:vm'

import type { OutputFile } from '../../generator/emit/output-file.ts'
import { problems } from '../emit/compile.ts'
import { canary } from './hostile.ts'

/** What the types of `data` in fuzzed registries import. */
const others = { 'a.d.ts': "declare module 'a' {\n  export type B = string\n}\n" }

/**
 * Compiles many outputs as one program, and runs them.
 *
 * @param outputs - The files of each.
 * @returns What the compiler finds wrong, and what shows that a text was run as code.
 */
export async function runOutputs(outputs: readonly (readonly OutputFile[])[]): Promise<readonly string[]> {
  const files = outputs.flatMap((own, index) => own.map((file) => ({ ...file, path: `p${index}/${file.path}` })))
  if (files.length === 0) return []
  return [...problems(files, others), ...(await ranCanaries(files))]
}

async function ranCanaries(files: readonly OutputFile[]): Promise<readonly string[]> {
  const texts = new Map(files.map(({ path, text }) => [`/${path}`, text]))
  const modules = [...texts.keys()].filter((path) => path.endsWith('.ts'))
  const { outputFiles } = await build({
    stdin: { contents: modules.map((path, index) => `export * as m${index} from '${path}'`).join('\n'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'silent',
    plugins: [
      {
        name: 'in-memory',
        setup: (bundler) => {
          bundler.onResolve({ filter: /.*/ }, ({ path: wanted, importer }) => {
            const path = posix.resolve(importer.startsWith('/') ? posix.dirname(importer) : '/', wanted)
            return { path: texts.has(path) ? path : path.replace(/\.js$/, '.ts'), namespace: 'memory' }
          })
          bundler.onLoad({ filter: /.*/, namespace: 'memory' }, ({ path }) => ({
            contents: texts.get(path) ?? '',
            loader: path.endsWith('.json') ? 'json' : 'ts',
          }))
        },
      },
    ],
  })
  const ran: string[] = []
  const context = createContext({ [canary]: () => ran.push('a text was run as code') })
  runInContext(outputFiles[0]?.text ?? '', context)
  return ran
}
