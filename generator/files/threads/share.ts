import type { Settings } from '../../config/settings.ts'
import type { SourceDocument } from '../../docs/document.ts'

/** What a thread is to read. */
export interface Share {
  readonly documents: readonly SourceDocument[]
  readonly settings: Settings
}

/** What it made of one document. */
export interface Reading {
  /** What the reading is known by. */
  readonly known: string
  readonly json: string
}

/** Whether a thread was given its share: the threads of one program send each other what they mean to. */
export function isShare(data: unknown): data is Share {
  return typeof data === 'object' && data !== null && 'documents' in data && 'settings' in data
}

/** Whether a thread sent what it read. */
export function isReading(message: unknown): message is Reading {
  return typeof message === 'object' && message !== null && 'known' in message && 'json' in message
}
