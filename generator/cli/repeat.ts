import { parseArgs } from 'node:util'

import { hasCache } from '../files/cache/cache-folder.ts'
import { recall, remember, type Printed, type RunKey } from '../files/cache/replay.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import type { Repeatable } from './what-was-seen.ts'

/**
 * Runs a command line; one that only looked, and would see the same again, prints what it printed then. A run is told from
 * others by the bytes of all that it reads and writes, so that what is printed is always what the full run would print.
 *
 * @param terminal - Where it runs and reports.
 * @param words - The command line.
 * @param build - What tells this build of the program from others.
 * @param run - The full run, on the terminal that it is given.
 */
export async function repeat(
  terminal: Terminal,
  words: readonly string[],
  build: () => string,
  run: (terminal: Terminal) => Promise<ExitCode>,
): Promise<ExitCode> {
  const command = readRepeatable(words)
  if (command === null) return run(terminal)
  const { root, env, color } = terminal
  const key = (): RunKey => ({ root, build: build(), words, env, color })
  const before = hasCache(root) ? recall(key()) : null
  if (before !== null) {
    for (const { stream, text } of before.printed) terminal[stream](text)
    return before.code
  }
  const started = Date.now()
  const printed: Printed[] = []
  const printing =
    (stream: Printed['stream']): ((text: string) => void) =>
    (text) => {
      printed.push({ stream, text })
      terminal[stream](text)
    }
  const code = await run({ ...terminal, out: printing('out'), err: printing('err') })
  // A run that could not take place has seen less than all: the next one looks again.
  if (code === 2) return code
  const { whatWasSeen } = await import('./what-was-seen.ts')
  const seen = await whatWasSeen(terminal, command, started)
  if (seen !== null) remember(key(), { seen, printed, code })
  return code
}

const options = {
  config: { type: 'string', short: 'c' },
  out: { type: 'string', short: 'o' },
  output: { type: 'string' },
  format: { type: 'string' },
  frozen: { type: 'boolean' },
  strict: { type: 'boolean' },
} as const

/** What the words ask for, or `null` where that is no whole project, or anything but a look. */
function readRepeatable(words: readonly string[]): Repeatable | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
      allowNegative: true,
    })
    const [verb = 'generate', ...names] = positionals
    if ((verb !== 'generate' && verb !== 'lint') || names.length > 0) return null
    return { verb, config: values.config, out: values.out }
  } catch {
    // Any other option is the full run's: it asks for something else, or is none.
    return null
  }
}
