import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { CommanderError, type Command } from 'commander'

import { closest } from '../diagnostics/closest.ts'
import { describeProgram } from './describe-program.ts'
import type { ExitCode, Terminal } from './terminal.ts'

/** Runs one command line, without the program's name, and says how it ended. */
export type Program = (words: readonly string[]) => Promise<ExitCode>

/**
 * Makes the command-line program. Each command's code is loaded when it runs.
 *
 * @param terminal - Where it runs and reports.
 * @param build - What tells this build of it from others: without it, runs remember nothing of each other.
 */
export function createProgram(terminal: Terminal, build?: () => string): Program {
  return async (words) => {
    let code: ExitCode = 0
    const ends = (promise: Promise<ExitCode>): Promise<void> => promise.then((ended) => void (code = ended))
    const program = describeProgram(terminal, words, ends, build)
    const mistyped = suggestCommand(program, words[0], terminal.root)
    if (mistyped !== null) {
      terminal.err(mistyped)
      return 2
    }
    try {
      await program.parseAsync([...words], { from: 'user' })
      return code
    } catch (error) {
      if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
      terminal.err(`doc-codes: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      terminal.err('This is a bug in doc-codes. Nothing was written.')
      return 2
    }
  }
}

/** A plain word that names neither a command nor a file is a typing error, not a document. */
function suggestCommand(program: Command, word: string | undefined, root: string): string | null {
  const names = [...program.commands.map((command) => command.name()), 'help']
  if (word === undefined || !/^[A-Za-z][A-Za-z-]*$/.test(word) || names.includes(word)) return null
  if (existsSync(join(root, word))) return null
  const suggestion = closest(word, names)
  const hint = suggestion === null ? `The commands are ${names.join(', ')}.` : `(Did you mean ${suggestion}?)`
  return `error: unknown command '${word}'\n${hint}`
}
