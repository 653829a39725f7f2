import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { CodeReading } from './code-reading.ts'
import { isFamily } from './code-family.ts'
import { areAlike, hidesCodes, readCodes, splitHead, type Headed } from './code-list.ts'
import { readRange } from './code-range.ts'
import { isNumeric } from './code-shape.ts'
import { areForms, quotes, tokenOf } from './token.ts'

const glossed = /^([^()（）[\]]+?)\s*[(（[]([^()（）[\]]+)[)）\]]$/u
const labelled = /^(\S+?)(?:\s*[:=：]\s+|\s+[-–—=→]+>?\s+|[:：=](?=\p{L}{2}))(\S.*)$/u
/** `1,000` is one number in another notation, not the codes 1 and 000. */
const grouped = /^-?\d{1,3}(?:[,’' ]\d{3})+$/
/** `>= 500`: what is not one code or range, but a condition. */
const condition = /^-?\d+\s*(?:[<>]=?|[≤≥])\s*\S|^(?:[<>]=?\s*-?\d|[≤≥≠≈]|!=|<>)/u
/** `$-14$`: a number set as a formula. */
const formula = /^\$(-?[\w.]+)\$$/
/** `🟢 200`: a sign for the eye beside the code. */
const signs = /^(?:[\p{Extended_Pictographic}\uFE0F\u200D]+\s+)|(?:\s+[\p{Extended_Pictographic}\uFE0F\u200D]+)$/gu

/**
 * Reads the text of a code cell: one code, several, a range, a code with its name.
 *
 * @param text - Plain text of the cell, `\n` between its lines.
 * @param lexicon - What words mean.
 * @returns What it says; `null` where it is no code.
 */
export function readCode(text: string, lexicon: Lexicon): CodeReading | null {
  const lines = text
    .split('\n')
    .map((line) =>
      line
        .replace(signs, '')
        .replace(quotes, '')
        .replace(formula, '$1')
        .replace(/^ +| +$/g, ''),
    )
    .filter((line) => line !== '')
  const [line] = lines
  if (line === undefined) return null
  if (lines.length === 1) return readLine(line, lexicon)
  const whole = lines.join(' ')
  // The dash of a negative number stands before it, and not between two.
  const areNegative = lines.every((part) => part.startsWith('-') && tokenOf(part) !== null)
  const range = areNegative ? null : readRange(whole, lexicon)
  return range === null ? readLines(lines, lexicon) : { raw: whole, tokens: [], range, name: null }
}

/** Codes in lines of their own, or codes above what is said of them. */
function readLines(lines: readonly string[], lexicon: Lexicon): CodeReading | null {
  const [first = '', ...others] = lines
  const codes = readCodes(first, lexicon)
  const isList = codes !== null && (codes.range !== null || codes.tokens.length > 1)
  const reading = isList ? readHeaded({ codes, gloss: others.join(' '), isMarked: true }) : readParts(lines, lexicon)
  const words = others.filter((line) => tokenOf(line) === null)
  return alone(reading, '', ['', ...words].join(', '), lexicon)
}

function readLine(line: string, lexicon: Lexicon): CodeReading | null {
  const { separator } = lexicon
  if (grouped.test(line) || isCondition(line, lexicon) || isFamily(line)) return null
  const codes = readCodes(line, lexicon)
  if (codes !== null) return codes
  const head = splitHead(line, lexicon)
  if (head !== null) return readHeaded(head)
  const whole = readBracketed(line, lexicon)
  if (whole !== null) return whole
  const items = line.split(separator)
  if (items.length > 1 && items.some((item) => readRange(item, lexicon) !== null)) return null
  const reading = readBeside(line, items, lexicon)
  const [before = '', behind = ''] = line.split(reading?.raw ?? '', 2)
  return alone(reading, before, behind, lexicon)
}

/** `>= 500`, `not 0`, `über 100` */
function isCondition(line: string, { firstWord }: Lexicon): boolean {
  const word = firstWord('comparing', line) || firstWord('excluding', line)
  return condition.test(line) || (word !== '' && /^[\s\d]/.test(line.slice(word.length)))
}

/** `500 (or 502)`, `500 (to 599)`: the brackets part nothing. */
function readBracketed(line: string, lexicon: Lexicon): CodeReading | null {
  if (!/[(（[]\p{L}/u.test(line)) return null
  const codes = readCodes(
    line
      .replace(/[()（）[\]]/gu, ' ')
      .replace(/ +/g, ' ')
      .trim(),
    lexicon,
  )
  return codes === null ? null : { ...codes, raw: line }
}

/** What could be one of several codes is nothing: callers that get the others would not know them. */
function alone(reading: CodeReading | null, before: string, behind: string, lexicon: Lexicon): CodeReading | null {
  const [code] = reading?.tokens ?? []
  return code !== undefined && hidesCodes(code, before.trim(), behind, lexicon) ? null : reading
}

/** `500, 502 - Own faults`. Without a mark, numbers of one length are codes, and “404, 3 times” is not clear. */
function readHeaded({ codes, gloss, isMarked }: Headed): CodeReading | null {
  if (codes.range !== null) return /\d/.test(gloss) && !isMarked ? null : { ...codes, name: nameOf([gloss]) }
  const isOneLength = new Set(codes.tokens.map(({ text }) => text.length)).size === 1
  return isMarked || isOneLength ? { ...codes, name: nameOf([gloss]) } : null
}

/** One code and what stands beside it in its line: `200 (OK)`, `OK, 0`, `404: not found`, `200 OK`. */
function readBeside(line: string, items: readonly string[], lexicon: Lexicon): CodeReading | null {
  const [, main, gloss] = glossed.exec(line) ?? []
  if (main !== undefined && gloss !== undefined) {
    const code = tokenOf(main)
    // `E-003 (DEPRECATED)`: a mark, and no second code.
    const isMark = code !== null && lexicon.status.isStatusWord(gloss)
    return isMark ? { raw: main, tokens: [code], range: null, name: gloss } : readGlossed(main, gloss, lexicon)
  }
  const [, label, rest] = labelled.exec(line) ?? []
  if (label !== undefined && rest !== undefined && tokenOf(label) !== null) return readParts([label, rest], lexicon)
  return (items.length > 1 ? readParts(items, lexicon) : null) ?? readWords(line, lexicon)
}

/** `200 (OK)`, `0x10 (16)`. In `1045 (28000)` the second is a code of another kind, which says more of the first. */
function readGlossed(main: string, gloss: string, lexicon: Lexicon): CodeReading | null {
  const [code, other] = [tokenOf(main), tokenOf(gloss)]
  // `auto (default)`: beside a word, too, one in brackets speaks of it.
  if (code?.shape === 'word' && other?.shape === 'word') return { raw: main, tokens: [code], range: null, name: null }
  const areTwo = code !== null && other !== null && isNumeric(code.shape) && isNumeric(other.shape)
  // `401 (403)` is not clear.
  if (areTwo && areAlike(code, other)) return null
  if (areTwo && !areForms([code, other])) return { raw: main, tokens: [code], range: null, name: null }
  return readParts([main, gloss], lexicon)
}

/** A code and what stands beside it: its other form, its name or a gloss. */
function readParts(parts: readonly string[], lexicon: Lexicon): CodeReading | null {
  const readings = parts.map((part) => ({ part, range: readRange(part, lexicon), token: tokenOf(part) }))
  const numeric = readings.filter(({ token }) => token !== null && isNumeric(token.shape))
  const codes = numeric.flatMap(({ token }) => (token === null ? [] : [token]))
  const symbols = readings.flatMap(({ token }) => (token === null || isNumeric(token.shape) ? [] : [token]))
  const others = readings.filter(({ token }) => token === null)
  // `E-003 (deprecated)`, `OK (Success)`: beside a code, a plain word speaks of it.
  const [main, gloss] = symbols
  if (parts.length === 2 && main !== undefined && main.shape !== 'word' && gloss?.shape === 'word')
    return { raw: main.text, tokens: [main], range: null, name: gloss.text }
  // `Server error`, and `5xx` below it.
  const areWords = readings.every(({ range, token }) => range !== null || token === null)
  const ranged = areWords ? readings.filter(({ range }) => range !== null) : readings.slice(0, 1)
  const [{ part: raw, range } = { part: '', range: null }] = ranged
  if (range !== null && ranged.length === 1)
    return { raw, tokens: [], range, name: nameOf(parts.filter((part) => part !== raw)) }
  if (codes.length > 0 && areForms(codes)) {
    const [code] = codes.toSorted((a, b) => Number(b.shape === 'hex') - Number(a.shape === 'hex'))
    const beside = parts.filter((part) => !codes.some((token) => token.text === part))
    if (code !== undefined && others.length + symbols.length <= 1)
      return { raw: code.text, tokens: [code], range: null, name: nameOf(beside) }
  }
  if (others.length === 0 && (codes.length === 0 || symbols.length === 0)) {
    const tokens = codes.length === 0 ? symbols : codes
    return { raw: parts.join(', '), tokens, range: null, name: null }
  }
  const [first] = readings
  if (first !== undefined && first.token !== null && codes.length <= 1 && parts.length <= 2) {
    return { raw: first.part, tokens: [first.token], range: null, name: nameOf(parts.slice(1)) }
  }
  return null
}

/** `200 OK`, `WSAEINTR 10004`, `HTTP 404`, `432 4.3.2`. */
function readWords(line: string, { readHeader }: Lexicon): CodeReading | null {
  const words = line.split(/\s+/u)
  const [first = '', second = ''] = words
  // `1 001: too late`, `10 000–10 999`: the first group of a number is no code.
  if (/^-?\d{1,3}$/.test(first) && /^\d{3}(?!\d)/.test(second)) return null
  const head = tokenOf(first)
  const tail = tokenOf(second)
  if (words.length === 2 && head !== null && tail !== null) {
    if (isNumeric(head.shape) && isNumeric(tail.shape)) {
      return { raw: line, tokens: [{ text: line, shape: 'dotted' }], range: null, name: null }
    }
    if (isNumeric(tail.shape)) {
      const { isWhole: isLabel, concepts } = readHeader(first)
      // `Byte 10`: where something stands.
      if (isLabel && (concepts.has('size') || concepts.has('parameter'))) return null
      return { raw: second, tokens: [tail], range: null, name: isLabel ? null : first }
    }
  }
  if (head === null || !isNumeric(head.shape) || words.length > 8) return null
  return { raw: first, tokens: [head], range: null, name: words.slice(1).join(' ') }
}

/** `limits/quota.py`, `https://…`: where something stands, and no name. */
const path =
  /^(?:\S*[/\\]\S*\.\w+|\w+:\/\/\S*|(?:[\w.-]+[/\\]){2,}\S*|[\w-]+\.(?:[ch]|[ch]pp|cs|go|java|[jt]sx?|md|php|py|rb|rs))$/i

/** The first part that Latin letters or digits make usable as a name. */
function nameOf(parts: readonly string[]): string | null {
  return parts.find((part) => /[A-Za-z]/.test(part) && !path.test(part)) ?? null
}
