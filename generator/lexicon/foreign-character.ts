/** A character that has no place in a code. */
export interface ForeignCharacter {
  readonly character: string
  /** The code in ASCII, where each of its characters looks like an ASCII one. */
  readonly instead: string | null
}

// What looks like an ASCII character and does not decompose to it: Cyrillic and Greek letters, dashes.
const pairs =
  'АAВBСCЕEНHІIЈJКKМMОOРPЅSТTХXУYаaсcеeіiјjоoрpѕsхxуyҚKӨOһhԁdԛqԝw' +
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvıi' +
  '−-‐-‑-‒-–-—-―-﹣-＿_․.٫.，,'
const lookAlikes: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, index) => [pairs.charAt(index * 2), pairs.charAt(index * 2 + 1)]),
)

// The first digit of each set of decimal digits that documents use: Arabic, Persian, Devanagari, Bengali, Thai…
const zeros = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x1040,
]

/**
 * Finds the first character of a code that is not ASCII.
 *
 * @param code - The text of a code.
 * @returns The character, and what to write instead; `null` for a code in ASCII.
 */
export function foreignCharacterOf(code: string): ForeignCharacter | null {
  const character = Array.from(code).find((other) => other > '~')
  if (character === undefined) return null
  const letters = Array.from(code, asciiOf).join('')
  // Among digits an O was meant to be a zero.
  const ascii = /^[\dOolI]+$/.test(letters) ? letters.replace(/[Oo]/g, '0').replace(/[lI]/g, '1') : letters
  return {
    character,
    instead: /[^\x20-\x7e]/.test(ascii) ? null : ascii,
  }
}

function asciiOf(character: string): string {
  if (character <= '~') return character
  const known = lookAlikes.get(character)
  if (known !== undefined) return known
  const point = character.codePointAt(0) ?? 0
  const zero = zeros.find((first) => point >= first && point < first + 10)
  if (zero !== undefined) return String(point - zero)
  // Characters without width are best left out; full-width forms decompose to ASCII.
  return /^[\p{Cf}\p{Zs}]$/u.test(character) ? '' : character.normalize('NFKC')
}
