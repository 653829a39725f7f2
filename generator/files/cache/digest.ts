import { createHash } from 'node:crypto'

/** A digest of a text or of bytes: equal where these are equal, and only there. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
