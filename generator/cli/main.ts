#!/usr/bin/env node
import { createProgram } from './program.ts'
import { processTerminal } from './terminal.ts'

const terminal = processTerminal()
process.exitCode = await createProgram(terminal)(process.argv.slice(2))
