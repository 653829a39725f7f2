#!/usr/bin/env node
import { createProgram } from './program.ts'
import { processTerminal } from './terminal.ts'

// A reader that has seen enough (`doc-codes explain | head`) is no failure.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })

process.exitCode = await createProgram(processTerminal())(process.argv.slice(2))
