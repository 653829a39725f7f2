import type { Progress } from '../progress.ts'
import type { Terminal } from './terminal.ts'

/** From how many bytes in use on memory counts for more than time. */
const large = 256 * 1024 * 1024

/**
 * Has a run that has become large spare memory from there on, where its process can.
 *
 * @param terminal - Where it runs.
 * @param progress - Who is told where it is.
 * @returns The same, which looks at the memory at each step until that is large.
 */
export function sparingMemory({ spareMemory }: Terminal, progress: Progress): Progress {
  let isSparing = spareMemory === undefined
  return (step) => {
    progress(step)
    if (isSparing || process.memoryUsage().heapUsed < large) return
    isSparing = true
    spareMemory?.()
  }
}
