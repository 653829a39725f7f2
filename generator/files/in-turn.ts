// The one state of a module: what runs in this process, by what it works on.
const running = new Map<string, Promise<unknown>>()

/**
 * Runs work on one thing after the other work on it that this process has begun: two plugins of one bundler, or a watcher
 * and a call of the API, do not take each other's files.
 *
 * @param key - What is worked on.
 * @param work - The work. That the one before it failed is no reason not to begin.
 * @returns What the work returns.
 */
export async function inTurn<Value>(key: string, work: () => Promise<Value>): Promise<Value> {
  const mine = (running.get(key) ?? Promise.resolve()).then(work, work)
  running.set(key, mine)
  try {
    return await mine
  } finally {
    if (running.get(key) === mine) running.delete(key)
  }
}
