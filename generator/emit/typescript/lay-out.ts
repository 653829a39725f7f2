import type { ts } from 'ts-morph'

import { layOutKnown } from './layout/lay-out-known.ts'
import { width } from './width.ts'

/**
 * Lays out TypeScript or JavaScript as prettier would, whatever the configuration of the project round it.
 *
 * @param file - The parsed text.
 */
export async function layOut(file: ts.SourceFile): Promise<string> {
  const known = layOutKnown(file, width)
  if (known !== null) return known
  // Prettier takes longer to load than all else that is left to do.
  const { format } = await import('./format.ts')
  return format(file.text)
}
