import { analyse } from 'chardet'

/**
 * Names the encoding that bytes look like, for an error message: never to read them. A wrong name is worse than none, as who
 * converts a file by it destroys it.
 *
 * @param bytes - A file's bytes, which are not UTF-8 and hold no NUL bytes.
 * @returns The encoding's name, or `null`.
 */
export function guessEncoding(bytes: Uint8Array): string | null {
  const [first, second] = bytes.filter((byte) => byte > 0x7f).length < fewest ? [] : analyse(bytes)
  const lead = (first?.confidence ?? 0) - (second?.confidence ?? 0)
  const isTold = first !== undefined && first.confidence >= confident && lead >= clear
  const told = isTold && canBeRead(bytes, first.name) ? first.name : null
  // Of encodings of one byte a letter chardet does not know that of Kazakhstan, nor is it sure of short texts.
  if (told === null || told === 'windows-1251') return guessCyrillic(bytes)
  return told === 'ISO-8859-1' ? 'Windows-1252' : told
}

/** Below these chardet names now and then an encoding that the text is not in. */
const confident = 37
const clear = 8
/** How many bytes of letters tell something. */
const fewest = 20

/** Whether an encoding has a letter for all bytes; of one that no decoder knows, nobody can say. */
function canBeRead(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch (error) {
    return error instanceof RangeError
  }
}

function guessCyrillic(bytes: Uint8Array): string | null {
  const text = new TextDecoder('windows-1251').decode(bytes)
  const letters = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const others = text.match(/[^\p{ASCII}\p{Script=Cyrillic}]/gu)?.length ?? 0
  // Other encodings give capitals in the midst of words.
  const broken = text.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0
  // Read as Windows-1251, the letters with marks of Western languages are Cyrillic as well, but stand alone.
  const inWords = text.match(/\p{Script=Cyrillic}{2,}/gu)?.join('').length ?? 0
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  if (letters < 3 || small * 2 < letters || others * 4 > letters || inWords * 4 < letters * 3 || broken * 12 > letters)
    return null
  // KZ-1048 (STRK1048-2002) differs from Windows-1251 in 17 places only: Қ қ, Һ һ, Ә ә, Ң ң take those of Ќ ќ, Ћ ћ, Ј ј, Ѕ ѕ.
  return /[ЌќЋћЈјЅѕ]/.test(text) ? 'KZ-1048' : 'Windows-1251'
}
