import { mojibake } from '../../diagnostics/rules/text.ts'
import type { TextCheck } from './locate.ts'

/** An encoding as which UTF-8 is misread in practice, and what tells the result from real text. */
interface Misreading {
  readonly encoding: string
  /** The characters of the bytes 0x80 to 0xFF. */
  readonly characters: string
  /** The lowest and the highest byte that may begin a letter: those of the letters that are common. */
  readonly leads: readonly [number, number]
  /** How many bytes more than letters there must be. */
  readonly minimum: number
}

// The tables are the WHATWG's; Node's decoder takes Windows-1252 for Latin-1 in some versions.
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ' + latin1(0xa0)
const windows1251 =
  'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\x98™љ›њќћџ\xa0ЎўЈ¤Ґ¦§Ё©Є«¬\xad®Ї°±Ііґµ¶·ё№є»јЅѕї' +
  'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя'

const ibm866 =
  'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀рстуфхцчшщъыьэюя' +
  'ЁёЄєЇїЎў°∙·√№¤■\xa0'
const koi8r =
  '─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\xa0⌡°²·÷═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©' +
  'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ'

const misreadings: readonly Misreading[] = [
  { encoding: 'Windows-1252', characters: windows1252, leads: [0xc2, 0xef], minimum: 2 },
  // Cyrillic letters begin with the bytes of Р, С, Т, У. All-capital words (ТІРІСІ) hold such pairs by chance, but with one second letter.
  { encoding: 'Windows-1251', characters: windows1251, leads: [0xd0, 0xd3], minimum: 3 },
  { encoding: 'IBM866', characters: ibm866, leads: [0xd0, 0xd3], minimum: 3 },
  { encoding: 'KOI8-R', characters: koi8r, leads: [0xd0, 0xd3], minimum: 3 },
]

/** `rÃ©`, `Ã©t`: what no text holds, be it one letter alone. */
const certain = /\p{Ll}Ã[¡-ª¬-º¼-¿Ÿ]|Ã[¡-ª¬-º¼-¿Ÿ]\p{Ll}/u

const detectors = misreadings.map((misreading) => ({
  ...misreading,
  runs: runsOf(misreading),
  bytes: new Map(Array.from(misreading.characters, (character, index) => [character, index + 0x80])),
}))

/** A text in UTF-8, as another encoding shows it. */
export interface FoundMisreading {
  readonly written: string
  readonly meant: string
  readonly encoding: string
}

/** Looks for UTF-8 that was read as another encoding and saved so: `mojibake`. */
export const checkMojibake: TextCheck = (text, locate) => {
  const found = findMisreading(text)
  return found === null ? [] : [mojibake(locate(found.written), found)]
}

/**
 * Finds UTF-8 that was read as another encoding.
 *
 * @param text - Any text.
 * @returns The first such letters; `null` where there are none, or so few that they may be by chance.
 */
export function findMisreading(text: string): FoundMisreading | null {
  for (const { encoding, runs, bytes, minimum } of detectors) {
    const damaged = Array.from(text.matchAll(runs), ([written]) => written).filter(
      (written) => !isByChance(written, encoding),
    )
    const [written] = damaged
    if (written === undefined) continue
    const meant = damaged.map((run) => decode(run, bytes))
    const surplus = damaged.reduce((sum, run, index) => sum + run.length - (meant[index]?.length ?? 0), 0)
    if (surplus >= (certain.test(text) ? 1 : minimum)) return { written, meant: meant[0] ?? '', encoding }
  }
  return null
}

/** Letters that UTF-8 writes in two or three bytes, one after another. */
function runsOf({ characters, leads: [lowest, highest] }: Misreading): RegExp {
  const between = (from: number, to: number): string => `[${escaped(characters.slice(from - 0x80, to - 0x80 + 1))}]`
  const follow = between(0x80, 0xbf)
  const two = `${between(lowest, Math.min(highest, 0xdf))}${follow}`
  const three = highest < 0xe0 ? '' : `|${between(0xe0, highest)}${follow}{2}`
  return new RegExp(`(?:${two}${three})+`, 'gu')
}

/** Whether real text holds a run: a capital before a closing quotation mark, or capitals with one letter between them. */
function isByChance(run: string, encoding: string): boolean {
  if (encoding === 'Windows-1252') return run.length === 2 && /[^ÃÂ][»”’›…]/u.test(run)
  return run.length < 6 || new Set(Array.from(run).filter((_, index) => index % 2 === 1)).size < 2
}

function decode(run: string, bytes: ReadonlyMap<string, number>): string {
  return new TextDecoder().decode(Uint8Array.from(run, (character) => bytes.get(character) ?? 0))
}

function escaped(characters: string): string {
  return Array.from(characters, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`).join('')
}

function latin1(from: number): string {
  return String.fromCharCode(...Array.from({ length: 0x100 - from }, (_, index) => from + index))
}
