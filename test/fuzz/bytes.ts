import * as fc from 'fast-check'

import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import { decode } from '../../generator/docs/decode.ts'
import { compile } from '../../generator/generate.ts'
import { spokenBadly } from './judge.ts'
import { mutations } from './mutations.ts'

/** Any bytes, and documents of which some bytes are others. */
export const bytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc
    .tuple(mutations(), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }))
    .map(([{ after }, changes]) => {
      const own = new TextEncoder().encode(after)
      for (const [at, byte] of changes) own[at % own.length] = byte
      return own
    }),
)

/**
 * Reads bytes as a document.
 *
 * @param own - The bytes.
 * @returns What may not be: a message that cannot be shown.
 */
export async function judgeBytes(own: Uint8Array): Promise<readonly string[]> {
  const [file, settings] = ['a.md', resolveSettings({ docs: 'a.md', registry: null, locales: { source: 'en' } })]
  const { value: text, diagnostics } = await decode(Buffer.from(own), file)
  const read =
    text === null
      ? []
      : compile({ documents: [{ file, path: file, locale: 'en', text }], registry: null, settings }).diagnostics
  return [...diagnostics, ...read].flatMap(spokenBadly)
}
