import type { Root } from 'mdast'

import type { Settings } from '../../config/settings.ts'
import type { ReadHeader } from '../../lexicon/match-header.ts'
import type { SourceDocument } from '../document.ts'
import { frontMatterTitle } from '../front-matter-title.ts'
import { matchesPath } from './matches-path.ts'
import { findSections, sectionsAt } from './sections.ts'

/** What a heading speaks of that says no more than that codes follow: “Errors”, “Response codes”. */
const ofCodes = ['code', 'subject', 'cause', 'value', 'protocol', 'message', 'description'] as const

/**
 * Tells whether the config says that a document lists what calls can return.
 *
 * @param document - The document.
 * @param settings - The settings of the run: `outcomes`.
 */
export function isOfOutcomes(
  { file, path }: Pick<SourceDocument, 'file' | 'path'>,
  { outcomes }: Pick<Settings, 'outcomes'>,
): boolean {
  return outcomes.some((pattern) => [file, path].some((name) => matchesPath(pattern, name)))
}

/**
 * Finds the headings that each table of a document stands under.
 *
 * @param tree - The document.
 * @returns The headings above a line, the outermost first.
 */
export function headingsOf(tree: Root): (line: number) => readonly string[] {
  const sections = findSections(tree)
  return (line) => sectionsAt(sections, line).flatMap(({ title }) => (title === '' ? [] : [title]))
}

/**
 * Finds what the tables of a document are about, by the headings above them.
 *
 * @param tree - The document.
 * @param readHeader - Tells what headings speak of.
 * @returns The headings above a line, the outermost first, without those that only say that codes follow.
 */
export function topicsOf(tree: Root, readHeader: ReadHeader): (line: number) => readonly string[] {
  const sections = findSections(tree)
  const pageTitle = frontMatterTitle(tree)
  return (line) => {
    const above = sectionsAt(sections, line)
    // What the front matter calls the page is its heading where it has none.
    const isTitled = pageTitle !== null && !above.some(({ depth }) => depth === 1)
    return [...(isTitled ? [pageTitle] : []), ...above.map(({ title }) => title)].filter(
      (title) => title !== '' && !announcesCodes(title, readHeader),
    )
  }
}

function announcesCodes(title: string, readHeader: ReadHeader): boolean {
  const { concepts, isWhole } = readHeader(title)
  return isWhole && ofCodes.some((concept) => concepts.has(concept))
}
