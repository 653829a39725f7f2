import type { Definition, Nodes, Root } from 'mdast'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { once } from '../../model/once.ts'
import type { SourceDocument } from '../document.ts'
import type { CellDocument } from './cell.ts'
import { deprecatedSigns } from './legend.ts'
import { linkResolver } from './resolve-link.ts'

/**
 * Gathers what the cells of one document share.
 *
 * @param document - The document.
 * @param tree - Its tree, for the link definitions.
 * @param docsUrl - Where the docs are published (`Settings.docsUrl`), or `null`.
 * @param lexicon - What words mean.
 * @returns What `cellFromMdast` and `cellFromHast` take.
 */
export function cellDocument(
  document: SourceDocument,
  tree: Root,
  docsUrl: string | null,
  lexicon: Lexicon,
): CellDocument {
  const { file, path, locale, text: source } = document
  return {
    file,
    source,
    definitions: definitionsOf(tree),
    sentences: new Intl.Segmenter(isLocale(locale) ? locale : 'und', { granularity: 'sentence' }),
    lexicon,
    deprecatedSigns: once(() => deprecatedSigns(source, lexicon)),
    resolveLink: linkResolver(docsUrl, { locale, path }),
  }
}

/** The first definition of an identifier counts, as in CommonMark. */
function definitionsOf(tree: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>()
  const visit = (node: Nodes): void => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
    else if ('children' in node && node.type !== 'table' && node.type !== 'paragraph') node.children.forEach(visit)
  }
  visit(tree)
  return definitions
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
