/** What a command may know of the process, and where it writes. */
export interface Terminal {
  /** The working directory, absolute. */
  readonly root: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether the reader sees colours, on each stream. */
  readonly color: { readonly out: boolean; readonly err: boolean }
  /** Writes a report to stdout; a line end is added. */
  readonly out: (text: string) => void
  /** Writes progress or a problem to stderr; a line end is added. */
  readonly err: (text: string) => void
  /** Writes a line to stderr that the next one takes the place of, where somebody watches. */
  readonly passing?: (text: string) => void
  /** Has the process take less memory from here on, and more time; absent where the process is not ours alone. */
  readonly spareMemory?: () => void
}

/** 0: fine. 1: something found (stale output, a problem in the docs, a breaking change). 2: it could not run. */
export type ExitCode = 0 | 1 | 2

/** The terminal of this process. `NO_COLOR` and `FORCE_COLOR` are honoured (https://no-color.org). */
export function processTerminal(): Terminal {
  const { env, stdout, stderr } = process
  const color = (stream: NodeJS.WriteStream): boolean =>
    env.NO_COLOR === undefined && (env.FORCE_COLOR !== undefined || (stream.isTTY && env.TERM !== 'dumb'))
  return {
    root: process.cwd(),
    env,
    color: { out: color(stdout), err: color(stderr) },
    out: (text) => void stdout.write(`${text}\n`),
    err: (text) => void stderr.write(`${text}\n`),
    // V8 by itself lets the heap double and more before it is cleaned. Not imported: short runs do without it.
    spareMemory: () => {
      process.getBuiltinModule('node:v8').setFlagsFromString('--heap-growing-percent=20')
    },
    ...(stderr.isTTY ? { passing: (text) => void stderr.write(`\r\u001B[K${text}`) } : {}),
  }
}

/** Whether this is a build machine, as package managers tell it. */
export function isContinuousIntegration({ env }: Pick<Terminal, 'env'>): boolean {
  const value = env.CI
  return value !== undefined && !['', '0', 'false'].includes(value)
}
