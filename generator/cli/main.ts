#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import * as module from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { cacheFolder } from '../files/cache/cache-folder.ts'
import { digest } from '../files/cache/digest.ts'
import { inProjectFolder } from './project-folder.ts'
import { repeat } from './repeat.ts'
import { processTerminal } from './terminal.ts'

// A reader that has seen enough (`doc-codes explain | head`) is no failure; a disk that takes no report is one.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    if (stream === process.stdout)
      process.stderr.write(`error: the report cannot be written (${error.code ?? error.message})\n`)
    process.exit(2)
  })

const { terminal, words } = inProjectFolder(processTerminal(), process.argv.slice(2))
// The names of the chunks that this file imports are digests of what they hold.
const build = (): string => digest(readFileSync(fileURLToPath(import.meta.url)))
process.exitCode = await repeat(terminal, words, build, async (where) => {
  // From Node 22.1 what has been compiled once is not compiled again.
  if (canCacheCode(module)) module.enableCompileCache(join(cacheFolder(terminal.root), 'compiled'))
  const { createProgram } = await import('./program.ts')
  return createProgram(where, build)(words)
})

function canCacheCode(node: object): node is { readonly enableCompileCache: (folder: string) => unknown } {
  return 'enableCompileCache' in node
}
