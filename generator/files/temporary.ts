import { randomUUID } from 'node:crypto'
import { pid, kill } from 'node:process'

const ending = '.doc-codes.tmp'

/**
 * The name of the temporary file that becomes `file`: beside it, so that the rename cannot cross a file system, and unlike
 * any other, in this process too.
 */
export function temporaryName(file: string): string {
  return `${file}.${randomUUID().slice(0, 8)}.${pid}${ending}`
}

/** Whether a file was left behind by a run that died. Those of a run that is still alive are not. */
export function isAbandoned(file: string): boolean {
  const owner = /\.(\d+)\.doc-codes\.tmp$/.exec(file)?.[1]
  return owner !== undefined && !isAlive(Number(owner))
}

/** Whether a file is one of ours on its way. */
export function isTemporary(file: string): boolean {
  return file.endsWith(ending)
}

function isAlive(process: number): boolean {
  try {
    return kill(process, 0)
  } catch (error) {
    // EPERM: the process lives, but belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
