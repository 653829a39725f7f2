import type { Range } from '../../model/types.ts'
import { matchHeader } from '../header-words/match-header.ts'
import { readRange } from './code-range.ts'
import { codeShape, isNumeric, type CodeShape } from './code-shape.ts'

/** One code of a cell, as the docs write it. */
export interface Token {
  readonly text: string
  readonly shape: CodeShape
}

/** What a code cell says. */
export interface CodeReading {
  /** The code part of the cell. */
  readonly raw: string
  /** The codes: none where the cell holds a range. */
  readonly tokens: readonly Token[]
  readonly range: Range | null
  /** The name beside the code, where there is one. */
  readonly name: string | null
}

const separator = /\s*[,;、，；]\s*|\s+(?:\/|\||or|and|oder|und|ou|et|o|y|e|или|и|және|немесе|veya|ve|או|أو|و)\s+/u
const glossed = /^([^()（）[\]]+?)\s*[(（[]([^()（）[\]]+)[)）\]]$/u
const labelled = /^(\S+?)(?:\s*[:=：]\s+|\s+[-–—=→]+>?\s+|[:：=](?=\p{L}{2}))(\S.*)$/u
/** `1,000` is one number in another notation, not the codes 1 and 000. */
const grouped = /^-?\d{1,3}(?:[,’' ]\d{3})+$/
/** `>= 500`, `not 0`: what is not one code or range, but a condition. */
const condition =
  /^(?:[<>]=?\s*-?\d|[≤≥≠≈]|!=|<>|(?:not|non|except|above|below|over|under|up to|at least|more than|less than|greater than)\s)/iu
const quotes = /^["'“”„«»‘’`]+|["'“”„«»‘’`]+$/gu
/** `$-14$`: a number set as a formula. */
const formula = /^\$(-?[\w.]+)\$$/
/** `🟢 200`: a sign for the eye beside the code. */
const signs = /^(?:[\p{Extended_Pictographic}\uFE0F\u200D]+\s+)|(?:\s+[\p{Extended_Pictographic}\uFE0F\u200D]+)$/gu

/**
 * Reads the text of a code cell: one code, several, a range, a code with its name.
 *
 * @param text - Plain text of the cell, `\n` between its lines.
 * @returns What it says; `null` where it is no code.
 */
export function readCode(text: string): CodeReading | null {
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
  if (lines.length === 1) return readLine(line)
  const whole = lines.join(' ')
  const range = readRange(whole)
  return range === null ? readParts(lines) : { raw: whole, tokens: [], range, name: null }
}

function readLine(line: string): CodeReading | null {
  if (grouped.test(line) || condition.test(line)) return null
  const range = readRange(line)
  if (range !== null) return { raw: line, tokens: [], range, name: null }
  const token = tokenOf(line)
  if (token !== null) return { raw: line, tokens: [token], range: null, name: null }
  const [, main, gloss] = glossed.exec(line) ?? []
  if (main !== undefined && gloss !== undefined) return readGlossed(main, gloss)
  const items = line.split(separator)
  const listed = items.length > 1 ? (readList(items, line) ?? readParts(items)) : null
  if (listed !== null) return listed
  const [, label, rest] = labelled.exec(line) ?? []
  if (label !== undefined && rest !== undefined) return readParts([label, rest])
  return readWords(line)
}

/** `200 (OK)`, `0x10 (16)`. In `1045 (28000)` the second is a code of another kind, which says more of the first. */
function readGlossed(main: string, gloss: string): CodeReading | null {
  const [code, other] = [tokenOf(main), tokenOf(gloss)]
  const areTwo = code !== null && other !== null && isNumeric(code.shape) && isNumeric(other.shape)
  if (areTwo && !areForms([code, other])) return { raw: main, tokens: [code], range: null, name: null }
  return readParts([main, gloss])
}

/** Several codes of one kind: `100, 101`. */
function readList(items: readonly string[], raw: string): CodeReading | null {
  const tokens = items.map(tokenOf)
  const known = tokens.filter((token) => token !== null)
  if (known.length < items.length || new Set(known.map((token) => isNumeric(token.shape))).size > 1) return null
  if (known.some((token) => token.shape === 'word') || areForms(known)) return null
  return { raw, tokens: known, range: null, name: null }
}

/** A code and what stands beside it: its other form, its name or a gloss. */
function readParts(parts: readonly string[]): CodeReading | null {
  const readings = parts.map((part) => ({ part, range: readRange(part), token: tokenOf(part) }))
  const numeric = readings.filter(({ token }) => token !== null && isNumeric(token.shape))
  const codes = numeric.flatMap(({ token }) => (token === null ? [] : [token]))
  const symbols = readings.flatMap(({ token }) => (token === null || isNumeric(token.shape) ? [] : [token]))
  const others = readings.filter(({ token }) => token === null)
  // `E-003 (deprecated)`, `OK (Success)`: beside a code, a plain word speaks of it.
  const [main, gloss] = symbols
  if (parts.length === 2 && main !== undefined && main.shape !== 'word' && gloss?.shape === 'word')
    return { raw: main.text, tokens: [main], range: null, name: gloss.text }
  const range = readings[0]?.range ?? null
  if (range !== null) return { raw: parts[0] ?? '', tokens: [], range, name: nameOf(parts.slice(1)) }
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

/** Whether numbers are one code in two notations: `0x10` and `16`. */
function areForms(codes: readonly Token[]): boolean {
  return (
    codes.length === 1 ||
    (codes.some((code) => code.shape === 'hex') && new Set(codes.map((code) => Number(code.text))).size === 1)
  )
}

/** `200 OK`, `WSAEINTR 10004`, `HTTP 404`, `432 4.3.2`. */
function readWords(line: string): CodeReading | null {
  const words = line.split(/\s+/u)
  const [first = '', second = ''] = words
  const head = tokenOf(first)
  const tail = tokenOf(second)
  if (words.length === 2 && head !== null && tail !== null) {
    if (isNumeric(head.shape) && isNumeric(tail.shape)) {
      return { raw: line, tokens: [{ text: line, shape: 'dotted' }], range: null, name: null }
    }
    if (isNumeric(tail.shape)) {
      const isLabel = matchHeader(first).isWhole
      return { raw: second, tokens: [tail], range: null, name: isLabel ? null : first }
    }
  }
  const range = readRange(first)
  // “5xx except 503” is not the whole range.
  if (range !== null && !/\d/.test(words.slice(1).join(' ')))
    return { raw: first, tokens: [], range, name: nameOf([words.slice(1).join(' ')]) }
  if (head === null || !isNumeric(head.shape) || words.length > 8) return null
  return { raw: first, tokens: [head], range: null, name: words.slice(1).join(' ') }
}

function tokenOf(part: string): Token | null {
  const text = part.replace(quotes, '')
  const shape = /\s/u.test(text) ? null : codeShape(text)
  return shape === null ? null : { text, shape }
}

/** The first part that Latin letters or digits make usable as a name. */
function nameOf(parts: readonly string[]): string | null {
  return parts.find((part) => /[A-Za-z]/.test(part)) ?? null
}
