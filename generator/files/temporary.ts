import { refusal } from './paths.ts'

const ending = '.doc-codes.tmp'

/**
 * The name of the temporary file that becomes `file`: beside it, so that the rename cannot cross a file system, and unlike
 * any other, in this process too.
 */
export function temporaryName(file: string): string {
  // Not imported, since Node's cryptography loads slowly: a run that writes nothing does without it.
  const { randomUUID } = process.getBuiltinModule('node:crypto')
  return `${file}.${randomUUID().slice(0, 8)}.${process.pid}${ending}`
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

function isAlive(owner: number): boolean {
  try {
    return process.kill(owner, 0)
  } catch (error) {
    // EPERM: the process lives, but belongs to another user.
    return refusal(error) === 'EPERM'
  }
}
