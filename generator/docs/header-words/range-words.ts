import { tokenize } from '../tokenize.ts'
import { matchHeader } from './match-header.ts'

const begins = new Set(
  'begin beginning start from first low lower von ab anfang erste erster beginn de du début premier desde inicio primer primero início primeiro da inizio od od с от начало первый начальный від бастап бірінші başlangıç من از 开始 開始 起始 起 시작 เริ่ม từ dari'.split(
    ' ',
  ),
)
const ends = new Set(
  'end to until through last high upper bis ende letzte letzter à au fin dernier hasta último ultimo fim até fine do до по конец последний конечный дейін соңғы bitiş إلى تا 结束 結束 終了 终止 止 끝 ถึง đến sampai'.split(
    ' ',
  ),
)

/** Whether a header says that its column holds the first codes of ranges: “Begin”, “First code”. */
export function isBegin(header: string): boolean {
  return isOneOf(header, begins)
}

/** Whether a header says that its column holds the last codes of ranges: “End”, “Last code”. */
export function isEnd(header: string): boolean {
  return isOneOf(header, ends)
}

/** The word alone, or beside words for codes, numbers and values only. */
function isOneOf(header: string, words: ReadonlySet<string>): boolean {
  const tokens = tokenize(header)
  const others = tokens.filter((token) => !words.has(token))
  const areOfCodes = others.every((token) => {
    const { concepts } = matchHeader(token)
    return concepts.has('code') || concepts.has('number') || concepts.has('value')
  })
  return others.length < tokens.length && areOfCodes
}
