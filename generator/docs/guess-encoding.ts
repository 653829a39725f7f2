/**
 * Names the encoding that bytes look like, for an error message: never to read them.
 *
 * @param bytes - A file's bytes.
 * @param width - `wide` looks for UTF-16 and UTF-32, whose texts hold BOMs of their own or NUL bytes; `narrow` for encodings of one byte a
 *   letter that are common where Cyrillic is written.
 * @returns The encoding's name, or `null`.
 */
export function guessEncoding(bytes: Uint8Array, width: 'wide' | 'narrow'): string | null {
  return width === 'wide' ? guessWide(bytes) : guessNarrow(bytes)
}

function guessWide(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe)
    return third === 0 && fourth === 0 && bytes.length % 4 === 0 ? 'UTF-32 LE' : 'UTF-16 LE'
  if (first === 0xfe && second === 0xff) return 'UTF-16 BE'
  // Line ends, spaces and digits have one NUL byte each in UTF-16: a share that no damaged UTF-8 file reaches.
  const nuls = [0, 0]
  bytes.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = nuls
  if ((even + odd) * 20 < bytes.length || even + odd < 2) return null
  return odd > even ? 'UTF-16 LE without a BOM' : 'UTF-16 BE without a BOM'
}

function guessNarrow(bytes: Uint8Array): string | null {
  const text = new TextDecoder('windows-1251').decode(bytes)
  const letters = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const others = text.match(/[^\p{ASCII}\p{Script=Cyrillic}]/gu)?.length ?? 0
  // Read as Windows-1251, the letters with marks of Western languages are Cyrillic as well, but stand alone.
  const inWords = text.match(/\p{Script=Cyrillic}{2,}/gu)?.join('').length ?? 0
  if (letters === 0 || others * 4 > letters || inWords * 4 < letters * 3) return null
  // KZ-1048 (STRK1048-2002) differs from Windows-1251 in 17 places only: Қ қ, Һ һ, Ә ә, Ң ң take those of Ќ ќ, Ћ ћ, Ј ј, Ѕ ѕ.
  return /[ЌќЋћЈјЅѕ]/.test(text) ? 'KZ-1048' : 'Windows-1251'
}
