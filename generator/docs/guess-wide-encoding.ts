/**
 * Names the encoding of two or four bytes a letter that bytes are in: its texts hold marks of byte order or NUL bytes.
 *
 * @param bytes - A file's bytes.
 * @returns The encoding's name, or `null`.
 */
export function guessWideEncoding(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe)
    return third === 0 && fourth === 0 && bytes.length % 4 === 0 ? 'UTF-32 LE' : 'UTF-16 LE'
  if (first === 0xfe && second === 0xff) return 'UTF-16 BE'
  if (!bytes.includes(0)) return null
  // Line ends, spaces and digits have one NUL byte each in UTF-16: a share that no damaged UTF-8 file reaches.
  const nuls = [0, 0]
  bytes.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = nuls
  if ((even + odd) * 20 < bytes.length || even + odd < 2) return null
  return odd > even ? 'UTF-16 LE without a BOM' : 'UTF-16 BE without a BOM'
}
