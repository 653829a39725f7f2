import { codePoint } from '../../diagnostics/code-point.ts'
import type { Diagnostic, Spot } from '../../diagnostics/diagnostic.ts'
import {
  codeTooLong,
  foreignCharacter,
  notACode,
  reservedCode,
  rowWithoutCode,
  templateCode,
} from '../../diagnostics/rules/codes.ts'
import {
  digitsAmongIntegers,
  digitLookAlike,
  mixedNotations,
  notAnInteger,
  wordAmongIntegers,
} from '../../diagnostics/rules/integer-codes.ts'
import { foreignCharacterOf } from '../../lexicon/foreign-character.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { isInCapitals, isOddNumber, type CodeCensus } from '../codes/code-census.ts'
import { isFamily, isOpenRange, sumOf } from '../codes/code-family.ts'
import { codeMeant, digitsMeant } from '../codes/look-alikes.ts'
import { isNumeric } from '../codes/code-shape.ts'
import { digitsOf } from '../codes/plain-number.ts'
import { isProblemAddress } from '../codes/problem-address.ts'
import type { CodeReading } from '../codes/code-reading.ts'
import { readCode } from '../codes/read-code.ts'
import { unspacedScript } from '../../lexicon/tokenize.ts'

/** What a code cell comes to: a code, a row that is left out, or something that must be mended. */
export type Verdict =
  | { readonly kind: 'code'; readonly reading: CodeReading; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'none' | 'bad'; readonly diagnostics: readonly Diagnostic[] }

/** What a code cell says. */
export interface CodeText {
  /** Plain text, not empty. */
  readonly text: string
  /** Whether it is one piece of inline code. */
  readonly isLiteral: boolean
}

const longest = 64
const reserved = new Set(['nan', 'infinity', 'undefined', 'null', '__proto__', 'prototype', 'arguments', 'eval'])
/** `{{API_OK}}`, `${API_OK}`, `%API_OK%`, `<%= API_OK %>`: what a template engine replaces. */
const template = /\{\{[^{}]+\}\}|[$#]\{[^{}]+\}|^%[A-Za-z_][\w.-]*%$|<%.*%>|\{%.*%\}/
/** What JSON has beside numbers. */
const truth = /^(?:true|false)$/i
const phrase = /^[A-Za-z][\w-]*(?: [\w-]+){1,3}$/
/** “Other” may be a word among words; “n/a” and dashes are none. */
const plainWord = /^\p{L}[^/]*$/u
/** `NO ROUTE`: a status of several words among others in capitals. */
const capitals = /^[A-Z]{2,}(?: [A-Z]+){1,3}$/

/**
 * Judges what a code cell says in the light of the table's other codes.
 *
 * @param code - What the cell says.
 * @param place - Where it begins.
 * @param census - How the codes of the table look.
 * @param lexicon - What words mean.
 * @returns The verdict with its diagnostics.
 */
export function judgeCode({ text, isLiteral }: CodeText, place: Spot, census: CodeCensus, lexicon: Lexicon): Verdict {
  if (template.test(text)) {
    const rest = text.replace(template, ' ').replace(/[()[\]]/g, ' ')
    if (template.test(rest) || readCode(rest, lexicon) === null)
      return none(templateCode(place, { text: shorten(text.replaceAll('\n', ' ')) }))
    return judgeCode({ text: rest, isLiteral: false }, place, census, lexicon)
  }
  // The comma of `tag:acme.dev,2024:out-of-stock` parts no codes.
  const reading =
    (isProblemAddress(text) ? readLiteral(text, census) : null) ??
    asAmongWords(readCode(text, lexicon), census) ??
    (isLiteral ? readLiteral(text, census) : null)
  if (reading === null) return judgeUnread(text, place, census, lexicon)
  const [token] = reading.tokens
  const long = reading.tokens.find((code) => code.text.length > longest)
  if (long !== undefined) return bad(codeTooLong(place, { length: long.text.length, limit: longest }))
  const word = reading.tokens.find((code) => reserved.has(code.text.toLowerCase()))
  if (word !== undefined) return bad(reservedCode(place, { code: word.text }))
  const isCode =
    isLiteral || (census.isOfWords && plainWord.test(text)) || (census.isOfCapitals && isInCapitals(token?.text ?? ''))
  if (token !== undefined && isNoCode(token.text, lexicon) && !isCode)
    return none(rowWithoutCode(place, { text, isFamily: false }))
  const digits = census.areDigitsOdd ? reading.tokens.find(({ shape }) => shape === 'digits') : undefined
  const { integers } = census
  if (digits !== undefined)
    return { kind: 'code', reading, diagnostics: [digitsAmongIntegers(place, { code: digits.text, integers })] }
  const { series } = census
  const alike =
    series === null ? [] : reading.tokens.map(({ text: code }) => ({ code, meant: codeMeant(code, series) }))
  const odds = alike.flatMap(({ code, meant }) => (meant === null ? [] : [digitLookAlike(place, { code, meant })]))
  if (!census.isOfIntegers) return { kind: 'code', reading, diagnostics: odds }
  const odd = reading.tokens.find((code) => isOddNumber(code))
  if (odd !== undefined)
    return bad(notAnInteger(place, { code: odd.text, meant: digitsMeant(odd.text), isOpen: false }))
  const isWord = reading.tokens.some((code) => !/^[-+\d]/.test(code.text))
  const meant = /^[lIOo]/.test(token?.text ?? '') ? digitsMeant(token?.text ?? '') : null
  if ((meant !== null || truth.test(token?.text ?? '')) && census.integers >= census.words)
    return bad(notAnInteger(place, { code: reading.raw, meant, isOpen: false }))
  if (isWord && census.integers >= census.words * 4) {
    return token?.shape === 'word'
      ? none(rowWithoutCode(place, { text, isFamily: false }))
      : bad(notAnInteger(place, { code: reading.raw, meant: digitsMeant(reading.raw), isOpen: false }))
  }
  if (isWord && integers > census.words) {
    return { kind: 'code', reading, diagnostics: [wordAmongIntegers(place, { code: reading.raw, integers })] }
  }
  const isMixed = token?.shape === 'hex' && census.decimals * 2 >= census.integers
  const diagnostics = isMixed ? [mixedNotations(place, { code: token.text, value: Number(token.text) })] : []
  return { kind: 'code', reading, diagnostics }
}

/** `SMS_FAILED (388)` where nearly all others are names alone: its number is beside the code. */
function asAmongWords(reading: CodeReading | null, { integers, words }: CodeCensus): CodeReading | null {
  const [token, second] = reading?.tokens ?? []
  const name = reading?.name ?? ''
  const isNumber = token !== undefined && second === undefined && isNumeric(token.shape)
  if (!isNumber || words < integers * 4 || !/^[A-Za-z][\w.-]*$/.test(name)) return reading
  return { raw: name, tokens: [{ text: name, shape: 'symbol' }], range: null, name: null }
}

function judgeUnread(text: string, place: Spot, census: CodeCensus, lexicon: Lexicon): Verdict {
  const line = text.replaceAll('\n', ' ')
  const isRest = !census.isOfWords && speaksOfOthers(line, lexicon)
  if (isRest || isNoCode(line.replace(/[(（].*$/u, ''), lexicon))
    return none(rowWithoutCode(place, { text: shorten(line), isFamily: false }))
  if (census.integers > 0 && isFamily(line)) return none(rowWithoutCode(place, { text: shorten(line), isFamily: true }))
  if ((census.isOfWords && phrase.test(line)) || (census.isOfCapitals && capitals.test(line))) {
    const reading: CodeReading = { raw: line, tokens: [{ text: line, shape: 'word' }], range: null, name: null }
    return { kind: 'code', reading, diagnostics: [] }
  }
  const isOpen = isOpenRange(line, lexicon)
  const isExcluding = lexicon.firstWord('excluding', line) !== ''
  const foreign = isOpen || isExcluding ? null : foreignCharacterOf(line)
  if (
    foreign !== null &&
    (!/\s/u.test(line) || (foreign.instead !== null && readCode(foreign.instead, lexicon) !== null))
  ) {
    const isOddDash = foreign.instead !== null && /^-\d/.test(foreign.instead) && !census.hasNegatives
    return bad(foreignCharacter(place, { code: line, ...foreign, codePoint: codePoint(foreign.character), isOddDash }))
  }
  const isNumber = /^[-+]?[\d][^\s]*$/.test(line)
  const digits = digitsOf(line)
  return bad(
    census.isOfIntegers && (isNumber || digits !== null)
      ? notAnInteger(place, { code: line, meant: digits ?? sumOf(line) ?? digitsMeant(line), isOpen })
      : notACode(place, { text: shorten(line), isOpen }),
  )
}

/** What says that a row has no code, or stands for all others. */
function isNoCode(text: string, { is }: Lexicon): boolean {
  return is('none', text) || is('other', text)
}

/** `Other positive integers`, `All other codes`, `其他正整数`: words for all others, and no number. */
function speaksOfOthers(text: string, { is }: Lexicon): boolean {
  if (/\d/.test(text) || text.length > longest) return false
  if (unspacedScript.test(text)) return [2, 3].some((length) => is('other', text.slice(0, length)))
  const [first = '', second = ''] = text.split(' ')
  return second !== '' && (is('other', first) || is('other', second))
}

/** What stands alone in inline code is the code, whatever it is made of: `+CME ERROR:1`. A pattern is none. */
function readLiteral(text: string, { isOfIntegers }: CodeCensus): CodeReading | null {
  // `"driver ready"`: programs write quotes round what is sent.
  const bare = text.replace(/^"([^"]+)"$/, '$1')
  if (isOfIntegers || !/^[!-~]+(?: [!-~]+)*$/.test(bare) || bare.includes('*')) return null
  return { raw: bare, tokens: [{ text: bare, shape: 'symbol' }], range: null, name: null }
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`
}

function bad(diagnostic: Diagnostic): Verdict {
  return { kind: 'bad', diagnostics: [diagnostic] }
}

function none(diagnostic: Diagnostic): Verdict {
  return { kind: 'none', diagnostics: [diagnostic] }
}
