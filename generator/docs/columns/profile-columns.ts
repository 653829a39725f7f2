import { isNumeric, type CodeShape } from '../codes/code-shape.ts'
import { foreignCharacterOf } from '../../lexicon/foreign-character.ts'
import type { CodeReading } from '../codes/code-reading.ts'
import { numberedCode } from '../codes/numbered-code.ts'
import { areProblemAddresses } from '../codes/problem-address.ts'
import { isDate } from '../codes/date.ts'
import { plainNumbers } from '../codes/plain-number.ts'
import { readCode } from '../codes/read-code.ts'
import { isBlankRow } from '../grids/blank-row.ts'
import { isEmphasized } from '../grids/bold-cell.ts'
import type { Grid, GridCell } from '../grids/grid.ts'
import { isInnerLink } from '../grids/inner-link.ts'
import { isCodeAlone, isLiteral } from '../grids/literal-cell.ts'
import { plainText } from '../grids/plain-text.ts'
import { textWithoutMarks } from '../grids/without-marks.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { HeaderMeaning } from '../../lexicon/match-header.ts'
import type { ColumnProfile } from './column-profile.ts'
import { countPlaces } from './count-places.ts'
import { countRows } from './count-rows.ts'
import { isDataType, isSizedType } from './data-types.ts'
import { areErrorFields } from './error-fields.ts'
import { namesField } from './field-name.ts'
import { headerKind } from './header-kind.ts'
import { saysWhatHappened, shareOfEvents } from './event-name.ts'

/** Codes and their names are short: what is longer is prose. */
const longestCode = 100
/** How many cells are read for their words: more take time and tell no more. */
const mostRead = 40
/** `{ field: string }`: data, whatever words are in it. */
const snippet = /^[{[<].*[}\]>]$/su
/** `403`, `403 Forbidden`: those that are registered, and 499, 520 to 530 and 599 of well-known servers; 137 is none. */
const httpStatus =
  /^(?:10[0-3]|20[0-8]|226|30[0-8]|4(?:0\d|1[0-8]|2[1-689]|31|51|99)|50[0-8]|51[01]|52\d|530|599)(?: [A-Z][A-Za-z ]*)?$/
const httpMethod = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|TRACE|CONNECT)$/
/** Up to five words, and no end of a sentence. */
const phrase = /^\S{1,24}(?: \S{1,24}){0,4}(?<![.!?])$/u
/** `orders/create`, below “Topic”. */
const topic = /^[\w-]+(?:[./:][\w-]+)+$/
/** What heads the identifiers of answers. */
const answering: ReadonlySet<string> = new Set(['code', 'subject', 'number'])
/** A tick or a cross. */
const mark = /^[xX✓✔✗✘✕×✅❌○●◯]\uFE0F?$/u
/** `E12` is rather a code of another kind. */
const identifier = /^(?=.*[A-Za-z]{2})[A-Za-z_]\w*(?:[.:-]\w+)*(?<!\d{2})$/
/** `= 0`, `>= 400`, `!= 0`, `≠ 0`. */
const comparison = /^(?:[=<>]=?|==|=?[<>]|!=|<>|[≠≤≥])\s*[-−]?\d+$/u
/** `LicenseStatus.Active`, `LicenseStatus::Active`: a member of a type. */
const member = /^([A-Z]\w*)(?:\.|::)[A-Za-z]\w*$/
/** What parts yes and no from what they are said of: “Yes — …”, “no, …”; “No lid” is no answer. */
const afterAnswer = /\s*[,;:.(–—]\s*|\s+-\s+/u
/** What stands in a cell that is empty. */
const blank = /^(?:[-–—−]+|n\/a|…|\.{3})$/i

/**
 * Looks at each column of a table.
 *
 * @param grid - The table.
 * @param lexicon - What words mean.
 * @returns A profile of each column of the header. Title rows do not count.
 */
export function profileColumns(grid: Grid, lexicon: Lexicon): readonly ColumnProfile[] {
  const rows = grid.rows.filter(
    (row) => !row.isSection && !isBlankRow(row) && row.cells.filter((cell) => cell.text !== '').length !== 1,
  )
  const body = rows.length === 0 ? grid.rows : rows
  const isBelowEvents = lexicon.readHeader(grid.heading ?? '').concepts.has('event')
  return grid.header.cells.map((header, index) => ({
    index,
    header: header.text,
    headedAs: (['wire', 'member', 'status', 'grade'] as const).filter((kind) => lexicon.has(kind, header.text)),
    namesField: namesField(header, lexicon.readHeader),
    headerKind: headerKind(header.text, lexicon),
    ...profileCells(
      body.flatMap((row) => row.cells[index] ?? []),
      lexicon.readHeader(header.text),
      isBelowEvents,
      lexicon,
    ),
    rows: body.length,
  }))
}

type CellProfile = Omit<ColumnProfile, 'index' | 'header' | 'headerKind' | 'headedAs' | 'namesField' | 'rows'>

function profileCells(
  all: readonly GridCell[],
  meaning: HeaderMeaning,
  isBelowEvents: boolean,
  lexicon: Lexicon,
): CellProfile {
  const cells = all.filter(({ text }) => text !== '' && !blank.test(text))
  const written = cells.map(textWithoutMarks)
  // `#12` may be the number of an issue, and `1.` that of a row.
  const isHeadedAsCode = meaning.concepts.has('code')
  const plainNumber = plainNumbers(isHeadedAsCode ? written : [])
  const texts = isHeadedAsCode ? written.map((text) => plainNumber(text) ?? text) : written
  const readings = texts.map((text) => readAnyCode(text, lexicon))
  const known = readings.filter((reading) => reading !== null)
  const share = (found: readonly unknown[], of = texts): number => (of.length === 0 ? 0 : found.length / of.length)
  const first = texts.slice(0, mostRead)
  // `AUTH_*` is a pattern of codes, and none.
  const literalShare = share(cells.filter((cell) => isLiteral(cell) && !cell.text.includes('*')))
  // “Event parameter” heads no events. “Topic” does where some say what happened, `orders/paid`; else values stand there:
  // `device/temperature`.
  const areTopics = texts.every((text) => topic.test(text)) && texts.some(saysWhatHappened)
  const isHeadedSo = meaning.concepts.has('event') && (areTopics || !meaning.concepts.has('parameter'))
  const isBelowSo =
    isBelowEvents && [...meaning.concepts.keys()].every((concept) => concept === 'name' || concept === 'type')
  const eventShare = shareOfEvents(texts, { isHeadedSo, isBelowSo, isLiteral: literalShare > 0.9 })
  // “Error ID” above `account not found`: what is set as code is sent, however many words it has.
  const isOfAnswers =
    meaning.concepts.size > 0 && [...meaning.concepts.keys()].every((concept) => answering.has(concept))
  const isLiteralAt = (index: number): boolean => cells.slice(index, index + 1).some(isLiteral)
  return {
    meaning,
    filled: texts.length,
    codeShare: share(known.filter((reading) => !isWord(reading))),
    wordShare: share(known.filter(isWord)),
    numericShare: share(known.filter((reading) => reading.range !== null || hasShape(reading, isNumeric))),
    rangeShare: share(known.filter(({ range }) => range !== null)),
    listShare: share(known.filter(({ tokens }) => tokens.length > 1)),
    // `GET`, `POST`: calls, and no names of anything.
    constantShare: texts.every((text) => httpMethod.test(text)) ? 0 : share(known.filter(isConstant)),
    identifierShare: share(texts.filter((text) => identifier.test(text))),
    lowerShare: share(texts.filter((text) => text === text.toLowerCase())),
    literalShare,
    innerLinkShare: share(cells.filter(isInnerLink)),
    distinctShare: share([...new Set(texts)]),
    length: texts.length === 0 ? 0 : texts.reduce((sum, text) => sum + text.length, 0) / texts.length,
    proseShare: share(
      texts.filter((text, index) => isProse(text, readings[index] ?? null) && !(isOfAnswers && isLiteralAt(index))),
    ),
    phraseShare: share(texts.filter((text) => phrase.test(text) && isLatin(text))),
    latinShare: share(texts.filter(isLatin)),
    typedShare: share(cells.filter((cell) => isTyped(cell.text, lexicon) || isNameWithType(cell, lexicon))),
    typeShare: share(texts.filter((text) => isDataType(text, lexicon))),
    httpShare: share(texts.filter((text) => httpStatus.test(text))),
    // What became of a thing is an outcome.
    outcomeShare: Math.max(share(first.filter(lexicon.speaksOfOutcome), first), eventShare),
    eventShare,
    isSeries: areSeries(texts),
    numberedShare: share(texts.filter((text) => numberedCode(text) !== null)),
    hasStatusWord: texts.some(lexicon.status.isStatusWord),
    isOfAddresses: areProblemAddresses(texts),
    isOfComparisons: texts.length > 0 && texts.every((text) => comparison.test(text)),
    isOfErrorFields: areErrorFields(first, lexicon),
    isOfDates: share(texts.filter(isDate)) > 0.5,
    isOfMembers: areMembers(texts),
    isCount: countRows(texts.slice(0, cells.slice(-1).some(isSum) ? -1 : texts.length)),
    isOfPlaces: countPlaces(texts, lexicon),
    isOfHex: texts.some((text) => /^0x[\da-f]+$/i.test(text)),
    isOfMarks: texts.every((text) => mark.test(text) || saysYesOrNo(text, lexicon)),
    saysYesOrNo: texts.length > 0 && texts.every((text) => saysYesOrNo(text.split(afterAnswer, 1)[0] ?? '', lexicon)),
  }
}

/** Nobody numbers the rows of other tables so. */
function areSeries(texts: readonly string[]): boolean {
  const codes = texts.map(numberedCode)
  const stem = codes[0]?.stem ?? ''
  const isOne = /^[A-Z]{2,}[-_]?$/.test(stem) && codes.every((code) => code?.stem === stem)
  return texts.length > 2 && isOne && codes.every((code) => code !== null && code.digits > 2 && code.digits < 6)
}

function areMembers(texts: readonly string[]): boolean {
  const scopes = new Set(texts.map((text) => member.exec(text)?.[1]))
  return texts.length > 1 && scopes.size === 1 && !scopes.has(undefined)
}

function isLatin(text: string): boolean {
  return /\p{Script=Latin}{2}/u.test(text) && !/[^\P{L}\p{Script=Latin}]/u.test(text)
}

/** `**TOTAL**` below numbers: what is said of all rows together. */
function isSum(cell: GridCell): boolean {
  return isEmphasized(cell.content) && /^\p{L}[^\d]*$/u.test(cell.text)
}

/** `` `message` `string` ``: a name and its type, each in code font. */
function isNameWithType({ content: { nodes } }: GridCell, lexicon: Lexicon): boolean {
  const [name, type, ...others] = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  return (
    name !== undefined &&
    type !== undefined &&
    others.length === 0 &&
    [name, type].every((node) => isCodeAlone([node])) &&
    isDataType(plainText(type), lexicon)
  )
}

/** `total <br> Number`: a name, and on the line below it a type. */
function isTyped(text: string, lexicon: Lexicon): boolean {
  const [, ...below] = text.split('\n')
  return below.some((line) => isDataType(line, lexicon))
}

function saysYesOrNo(text: string, lexicon: Lexicon): boolean {
  return lexicon.is('yes', text) || lexicon.is('no', text)
}

/** A code with look-alike characters is one too, if a damaged one. */
function readAnyCode(text: string, lexicon: Lexicon): CodeReading | null {
  if (text.length > longestCode || isSizedType(text)) return null
  const reading = readCode(text, lexicon)
  const meant = reading === null && !/\s/u.test(text) ? (foreignCharacterOf(text)?.instead ?? null) : null
  return meant === null ? reading : readCode(meant, lexicon)
}

/** Several words, or a run of letters of a script that may write none between spaces. */
function isProse(text: string, reading: CodeReading | null): boolean {
  const isCode = reading !== null && reading.name === null
  return !isCode && !snippet.test(text) && (/\S\s+\S+\s+\S/u.test(text) || /\P{ASCII}{4}/u.test(text))
}

function isWord(reading: CodeReading): boolean {
  return reading.range === null && hasShape(reading, (shape) => shape === 'word')
}

function isConstant({ tokens }: CodeReading): boolean {
  return (
    tokens.length > 0 && tokens.every(({ text }) => /^[A-Z][A-Z\d]*(?:[_.-][A-Z\d]+)*$/.test(text) && text.length > 2)
  )
}

function hasShape({ tokens }: CodeReading, isShape: (shape: CodeShape) => boolean): boolean {
  return tokens.every(({ shape }) => isShape(shape))
}
