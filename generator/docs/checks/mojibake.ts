import { mojibake } from '../../diagnostics/rules/text.ts'
import type { TextCheck } from './locate.ts'

/** The encodings as which UTF-8 is misread in practice. */
const encodings = [
  { encoding: 'Windows-1252', bytes: bytesOf('windows-1252'), minimum: 2 },
  // Cyrillic letters after one another are common; a chance of three pairs that are UTF-8 is not.
  { encoding: 'Windows-1251', bytes: bytesOf('windows-1251'), minimum: 3 },
] as const

const nonAsciiRuns = /[^\p{ASCII}]{2,2000}/gu

/** Looks for UTF-8 that was read as another encoding and saved so: `mojibake`. */
export const checkMojibake: TextCheck = (text, locate) => {
  for (const { encoding, bytes, minimum } of encodings) {
    const runs = Array.from(text.matchAll(nonAsciiRuns), ([written]) => ({ written, meant: reread(written, bytes) }))
    const damaged = runs.filter((run) => run.meant !== null)
    const [first] = damaged
    // The letters of a word make one run each; punctuation and Latin letters with marks stand alone.
    const weight = damaged.reduce(
      (sum, { written, meant }) => sum + (meant === null ? 0 : written.length - meant.length),
      0,
    )
    if (first?.meant != null && weight >= minimum)
      return [mojibake(locate(first.written), { written: first.written, meant: first.meant, encoding })]
  }
  return []
}

/** What a run of characters says when its bytes in an encoding are read as UTF-8, or `null`. */
function reread(run: string, bytes: ReadonlyMap<string, number>): string | null {
  const encoded = Array.from(run, (character) => bytes.get(character))
  if (encoded.some((byte) => byte === undefined)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(encoded, (byte) => byte ?? 0))
  } catch {
    return null
  }
}

/** The bytes from 0x80 on, by the character that they mean in an encoding of one byte a character. */
function bytesOf(encoding: string): ReadonlyMap<string, number> {
  const bytes = Uint8Array.from({ length: 128 }, (_, index) => index + 128)
  return new Map(Array.from(new TextDecoder(encoding).decode(bytes), (character, index) => [character, index + 128]))
}
