import type { Settings } from '../config/settings.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nestedTooDeep } from '../diagnostics/rules/cells.ts'
import { replacementCharacter } from '../diagnostics/rules/encoding.ts'
import { cutCell } from '../diagnostics/rules/ground.ts'
import { unclosedHtmlTable } from '../diagnostics/rules/html-tables.ts'
import { emptyDocument, notMarkdown } from '../diagnostics/rules/missing-tables.ts'
import { lexiconOf, type Lexicon } from '../lexicon/lexicon.ts'
import type { CodeTable } from '../model/types.ts'
import { cellDocument } from './cell/cell-document.ts'
import { codeTable } from './code-table.ts'
import { maximumDepth } from './cell/limits.ts'
import { checkGarbled } from './checks/garbled.ts'
import { checkIndentedHtml } from './checks/check-indented-html.ts'
import { checkStrayRows } from './checks/check-stray-rows.ts'
import { findHeaders } from './columns/find-header.ts'
import { findConflictMarkers } from './conflict-markers.ts'
import type { SourceDocument } from './document.ts'
import { findTables } from './find-tables.ts'
import { DeepHtmlError } from './grids/deep-html-error.ts'
import type { ConfiguredColumns } from './columns/configured-columns.ts'
import { filledColumn } from './columns/filled-column.ts'
import { withoutOtherLanguages } from './columns/side-by-side.ts'
import { saidColumns } from './columns/said-columns.ts'
import { findGrids } from './grids/find-grids.ts'
import type { Grid } from './grids/grid.ts'
import { selectionOf } from './selection/selection.ts'
import { headingsOf, isOfOutcomes, topicsOf } from './selection/topics.ts'
import { checkEmptyTables } from './lost/check-empty-tables.ts'
import { codeHeader } from './lost/code-header.ts'
import { checkHeadings } from './lost/check-headings.ts'
import { checkGluedTables } from './lost/check-glued-tables.ts'
import { findLostLines } from './lost/find-lost-lines.ts'
import { hintAtMissingTable } from './lost/hint.ts'
import type { DocumentReading } from './missing-tables.ts'
import { otherFormat } from './other-formats.ts'
import { checkLimits } from './limits/check-limits.ts'
import { withoutComments } from './mdx-blocks.ts'
import { isMdx, parseMarkdown } from './parse-markdown.ts'
import { readTable } from './read-table.ts'
import { checkDuplicateAnchors } from './rows/check-anchors.ts'
import { frontMatterTitle } from './front-matter-title.ts'
import { findShapes } from './shapes/find-shapes.ts'
import { checkTitledElements } from './shapes/titled-elements.ts'

/**
 * Reads the code tables of one document.
 *
 * @param document - The document.
 * @param settings - The settings of the run: the shapes to read, and what it says of tables.
 * @param originals - The code tables of the document in the source language, where it is a translation.
 * @param lexicon - What words mean, where that is known already.
 * @returns The tables in document order, and what is wrong with them, and what `findMissingTables`
 *   needs to know of one that has none.
 */
export function readTables(
  document: SourceDocument,
  settings: Settings,
  originals: readonly CodeTable[] = [],
  lexicon: Lexicon = lexiconOf(settings.words),
): DocumentReading {
  try {
    return readDocument(document, settings, originals, lexicon)
  } catch (error) {
    if (!(error instanceof DeepHtmlError)) throw error
    const place = { file: document.file, line: error.line, column: 1 }
    return { ...nothingIn(document), diagnostics: [nestedTooDeep(place, { what: 'Elements', limit: maximumDepth })] }
  }
}

function nothingIn(document: SourceDocument): Omit<DocumentReading, 'diagnostics'> {
  return { value: [], document, isWithoutTable: false, hasOtherShapes: false, hint: null, ignored: [] }
}

function readDocument(
  document: SourceDocument,
  settings: Settings,
  originals: readonly CodeTable[],
  lexicon: Lexicon,
): DocumentReading {
  const { file } = document
  const start = { file, line: 1, column: 1 }
  const nothing = nothingIn(document)
  const other = otherFormat(file)
  if (other !== null) {
    const { format, convert } = other
    return { ...nothing, diagnostics: [notMarkdown(start, { format, convert: convert(file) })] }
  }
  if (document.text.trim() === '') return { ...nothing, diagnostics: [emptyDocument(start, null)] }
  const refused = checkLimits(document.text, document.file, settings.limits)
  if (refused.length > 0) return { ...nothing, diagnostics: refused }
  const unmerged = findConflictMarkers(document.text, document.file)
  if (unmerged.length > 0) return { ...nothing, diagnostics: unmerged }
  const garbled = checkGarbled(document)
  if (garbled.length > 0) return { ...nothing, diagnostics: garbled }
  const tree = parseMarkdown(document.text, document.file)
  const lines = document.text.split('\n')
  const isTranslation = document.locale !== settings.locales.source
  const cells = cellDocument(document, tree, settings.docsUrl, lexicon)
  const selection = selectionOf(document, tree, settings)
  const isIgnored = (line: number, prefix: string | null): boolean => selection.ignores(line, prefix) !== null
  const all = findGrids(tree, file, document.text).flatMap((grid) => findHeaders(grid, lexicon))
  const grids = all.filter(({ place }) => !isIgnored(place.line, null))
  const isOfCalls = isOfOutcomes(document, settings)
  const says = (grid: Grid): ConfiguredColumns | null =>
    saidColumns(grid, selection, originals, settings, document.locale) ??
    (isOfCalls ? filledColumn(grid, document.filled ?? []) : null)
  const found = settings.shapes.includes('table')
    ? findTables(grids, originals, says, lexicon, document.locale)
    : { value: [], diagnostics: [] }
  const asked = [...settings.shapes, ...selection.shapes]
  const shapes = findShapes(tree, document, found.value, asked, lexicon, (shape, line) => {
    return settings.shapes.includes(shape) || selection.choose(line, null)?.shapes.includes(shape) === true
  })
  const read = [...found.value, ...shapes.value].map((table) => readTable(table, lines, cells, isTranslation))
  const tables = read.filter(({ value }) => !isIgnored(value.found.grid.place.line, value.rows.anchorPrefix))
  const codes = found.value.map(({ grid }) => grid)
  const outside = [...shapes.diagnostics, ...checkTitledElements(tree, file, codes, lexicon)]
  const lost = findLostLines(
    // In MDX a comment is written {/* so */}.
    {
      tree,
      lines: isMdx(file) ? withoutComments(document.text).split('\n') : lines,
      file,
      grids: all,
      codes,
      shapes: shapes.value.map(({ grid }) => grid),
    },
    says,
    lexicon,
  ).filter(({ line }) => !isIgnored(line, null))
  const stray = checkStrayRows(tree, document, { grids, codes }, lexicon)
  // What cuts all rows from a table, or half a cell, is told once.
  const isTold = (line: number): boolean => lost.some((problem) => problem.line === line)
  const isCut = (line: number): boolean =>
    stray.some((cut) => line <= cut.line && cut.related?.some((row) => row.line <= line) === true)
  // A quote or a comment that nothing closes takes the end of its table along.
  const isOpenFor = (line: number): boolean => stray.every((cut) => cut.line < line)
  const ofCodes = grids.filter((grid) => codes.includes(grid) || codeHeader(grid, lexicon) !== null)
  const indented = checkIndentedHtml(tree, lines, ofCodes)
  const isIndented = (line: number): boolean => indented.ranges.some(({ first, last }) => first <= line && line <= last)
  const diagnostics = [
    ...tables
      .flatMap((table) => table.diagnostics)
      .filter(
        ({ rule, line }) =>
          !isCut(line) &&
          (rule !== cutCell.name || !isTold(line)) &&
          (rule !== unclosedHtmlTable.name || isOpenFor(line)) &&
          !isIndented(line),
      ),
    ...indented.diagnostics,
    ...checkDuplicateAnchors(tables.flatMap((table) => table.value.rows.anchors)),
    ...lost,
    ...checkEmptyTables(
      grids.filter(
        ({ place, end }) =>
          !isTold(end + 1) &&
          !isTold(end + 2) &&
          !indented.ranges.some(({ first }) => place.line < first && first <= end),
      ),
      lexicon,
    ),
    ...checkGluedTables(
      grids.filter((grid) => !codes.includes(grid)),
      lines,
      says,
      lexicon,
    ),
    ...checkHeadings(tree, { lines, file }, codes),
    ...stray,
  ]
  const ignored = [
    ...all.map(({ place }) => selection.ignores(place.line, null)),
    ...read.map(({ value }) => selection.ignores(value.found.grid.place.line, value.rows.anchorPrefix)),
  ].flatMap((selector) => selector ?? [])
  // A sign of a lost letter that stands in the document was told when it was opened.
  const isOld = ({ rule }: Diagnostic): boolean =>
    rule === replacementCharacter.name && document.text.includes('\uFFFD')
  // Codes that stand in no table have no heading of their own where the page has none.
  const title = frontMatterTitle(tree)
  const headingsAt = tables.length > 0 ? headingsOf(tree) : (): readonly string[] => []
  const topicsAt = isOfCalls ? topicsOf(tree, lexicon.readHeader) : (): readonly string[] => []
  const isWithoutTable = tables.length === 0 && diagnostics.length === 0 && ignored.length === 0
  return {
    document,
    value: tables.map(({ value }) =>
      withoutOtherLanguages(codeTable(value, document, { selection, title, headingsAt, topicsAt }), settings),
    ),
    diagnostics: [...diagnostics.filter((one) => !isOld(one)), ...found.diagnostics, ...outside],
    isWithoutTable,
    hasOtherShapes: outside.length > 0,
    hint: isWithoutTable ? hintAtMissingTable(tree, grids, lines, file, lexicon) : null,
    ignored: [...new Set(ignored)],
  }
}
