import { textKey } from '../../lexicon/text-key.ts'
import type { Root } from 'mdast'

import type { Settings } from '../../config/settings.ts'
import type { SourceDocument } from '../document.ts'
import { matchesPath } from './matches-path.ts'
import { findSections, sectionsAt, type Section } from './sections.ts'

/** The set that the config makes of a table, and the words with which it does. */
export interface Chosen {
  readonly id: string
  readonly selector: string
  /** Whether the words name a part of a document: what stands there is wanted, whatever it looks like. */
  readonly isPart: boolean
  /** The shapes in which the set's codes are read, beside those of all documents. */
  readonly shapes: Settings['shapes']
}

/** What the config says of the tables of one document. */
export interface Selection {
  /** The first entry of `ignore` that leaves out what begins in a line or has anchors with this prefix. */
  readonly ignores: (line: number, anchorPrefix: string | null) => string | null
  /** The set whose `from` names what begins in a line or has anchors with this prefix. */
  readonly choose: (line: number, anchorPrefix: string | null) => Chosen | null
  /** The shapes that sets whose `from` names the document ask for. */
  readonly shapes: Settings['shapes']
}

interface Selector {
  readonly said: string
  readonly path: string
  /** The heading or anchor; `null` for the whole document. */
  readonly part: string | null
}

/**
 * Reads what the config says of one document: `ignore` with `#`, and `from` of the sets.
 *
 * @param document - The document.
 * @param tree - Its tree.
 * @param settings - The settings of the run.
 */
export function selectionOf(document: SourceDocument, tree: Root, settings: Settings): Selection {
  const names = [document.file, document.path]
  const isHere = ({ path }: Selector): boolean => path === '' || names.some((name) => matchesPath(path, name))
  const ignore = settings.ignore.map(readSelector).filter((one) => one.part !== null && isHere(one))
  const sets = Object.entries(settings.sets).map(([id, { from, shapes = [] }]) => {
    return { id, shapes, from: from.map(readSelector).filter(isHere) }
  })
  const needsSections = [...ignore, ...sets.flatMap(({ from }) => from)].some(({ part }) => part !== null)
  const sections = needsSections ? findSections(tree) : []
  const fits = ({ part }: Selector, line: number, anchorPrefix: string | null): boolean =>
    part === null || part === anchorPrefix || sectionsAt(sections, line).some((section) => isNamed(section, part))
  return {
    ignores: (line, prefix) => ignore.find((selector) => fits(selector, line, prefix))?.said ?? null,
    choose: (line, prefix) => {
      const choices = sets.flatMap(({ id, from, shapes }) =>
        from
          .filter((selector) => fits(selector, line, prefix))
          .map(({ said, part }) => ({ id, selector: said, isPart: part !== null, shapes })),
      )
      // A part of a document is said more closely than the document.
      return choices.find(({ isPart }) => isPart) ?? choices[0] ?? null
    },
    shapes: sets.flatMap(({ from, shapes }) => (from.length > 0 ? shapes : [])),
  }
}

function readSelector(said: string): Selector {
  const hash = said.indexOf('#')
  return hash < 0
    ? { said, path: said, part: null }
    : { said, path: said.slice(0, hash), part: said.slice(hash + 1).trim() }
}

/** A heading is named by its text, regardless of case, or by its id. */
function isNamed({ title, ids }: Section, part: string): boolean {
  return ids.includes(part) || (title !== '' && textKey(title) === textKey(part))
}
