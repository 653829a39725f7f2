import type { Diagnostic, Place, Result } from '../diagnostics/diagnostic.ts'
import { over } from '../diagnostics/edits.ts'
import { notUtf8, nulByte, replacementCharacter } from '../diagnostics/rules/encoding.ts'
import { guessWideEncoding } from './guess-wide-encoding.ts'

const newline = 0x0a

/**
 * Decodes a document: UTF-8 and nothing else.
 *
 * @param bytes - The file's bytes.
 * @param file - Its path, for diagnostics.
 * @returns The text, with every line end as LF and without a BOM at its start (a later one is left for the checks of texts);
 *   `null` with one error where the bytes are not UTF-8 text (`not-utf8`, `nul-byte`). A lost letter is the error
 *   `replacement-character`.
 */
export async function decode(bytes: Uint8Array, file: string): Promise<Result<string | null>> {
  const wide = guessWideEncoding(bytes)
  if (wide !== null) {
    return {
      value: null,
      diagnostics: [notUtf8({ file, line: 1, column: 1 }, { looksLike: wide, byte: null, offset: 0 })],
    }
  }
  const invalid = firstInvalidByte(bytes)
  if (invalid !== null) {
    // Large, and needed where something is wrong only.
    const { guessEncoding } = await import('./guess-encoding.ts')
    const looksLike = guessEncoding(bytes)
    const place = placeOfByte(bytes, invalid, file)
    return { value: null, diagnostics: [notUtf8(place, { looksLike, byte: bytes[invalid] ?? null, offset: invalid })] }
  }
  const nul = bytes.indexOf(0)
  if (nul >= 0)
    return { value: null, diagnostics: [nulByte(over(placeOfByte(bytes, nul, file), '\0'), { offset: nul })] }
  const value = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n')
  return { value, diagnostics: lostLetters(value, file) }
}

function lostLetters(text: string, file: string): Diagnostic[] {
  const first = text.indexOf('\uFFFD')
  if (first < 0) return []
  const before = text.slice(0, first)
  const place = { file, line: before.split('\n').length, column: first - before.lastIndexOf('\n') }
  return [replacementCharacter(over(place, '\uFFFD'), { count: text.split('\uFFFD').length - 1 })]
}

/** The offset at which the first letter begins that is no UTF-8. A decoder says only that there is one: the search halves the bytes. */
function firstInvalidByte(bytes: Uint8Array): number | null {
  if (isUtf8(bytes, false)) return null
  let valid = 0
  let invalid = bytes.length + 1
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2)
    if (isUtf8(bytes.subarray(0, middle), true)) valid = middle
    else invalid = middle
  }
  // Whatever the valid part leaves unfinished is the beginning of the letter.
  const prefix = bytes.subarray(0, valid)
  return isUtf8(prefix, false) ? valid : prefix.findLastIndex((byte) => byte >= 0xc0)
}

function isUtf8(bytes: Uint8Array, unfinished: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: unfinished })
    return true
  } catch {
    return false
  }
}

/** Columns are those of an editor that shows the valid text before the byte. */
function placeOfByte(bytes: Uint8Array, offset: number, file: string): Place {
  const before = bytes.subarray(0, offset)
  const start = before.lastIndexOf(newline) + 1
  const line = before.reduce((count, byte) => (byte === newline ? count + 1 : count), 1)
  return { file, line, column: new TextDecoder().decode(before.subarray(start)).length + 1 }
}
