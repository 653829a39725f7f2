import { rmSync } from 'node:fs'

const signals = ['SIGINT', 'SIGTERM'] as const

/**
 * Does work during which a signal that ends the process removes files first.
 *
 * @param paths - The files, absolute; those that do not exist do not matter.
 * @param work - The work.
 * @returns What the work returns. Where the program has handlers of its own, they decide how it ends.
 */
export async function removedOnSignal<Value>(paths: readonly string[], work: () => Promise<Value>): Promise<Value> {
  const end = (signal: NodeJS.Signals): void => {
    for (const path of paths) removeQuietly(path)
    stop()
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
  }
  const stop = (): void => {
    for (const signal of signals) process.off(signal, end)
  }
  for (const signal of signals) process.on(signal, end)
  try {
    return await work()
  } finally {
    stop()
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path)
  } catch {
    // The process is about to end: what stays is seen by `check` and removed by the next run.
  }
}
