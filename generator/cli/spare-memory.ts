import type { Progress } from '../progress.ts'

/** From how many bytes in use on memory counts for more than time. */
const large = 256 * 1024 * 1024

/** By how much the heap may then grow before it is cleaned, in percent of what is in use: V8 by itself lets it double and more. */
const growth = 20

/**
 * Has the heap of a long run grow slowly once it is large. The flag is one of the whole process, which is therefore ours:
 * nothing does this for those who call the API.
 *
 * @param progress - Who is told where the run is.
 * @returns The same, which looks at the heap at each step.
 */
export function sparingMemory(progress: Progress): Progress {
  let isSparing = false
  return (step) => {
    progress(step)
    if (isSparing || process.memoryUsage().heapUsed < large) return
    isSparing = true
    // Not imported: short runs do without it.
    process.getBuiltinModule('node:v8').setFlagsFromString(`--heap-growing-percent=${growth}`)
  }
}
