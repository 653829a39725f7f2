import type { ElementContent, Root, RootContent as HastContent } from 'hast'
import { raw } from 'hast-util-raw'
import type { Definition, Html, Image, ImageReference, Link, LinkReference, RootContent, Text } from 'mdast'
import { toHast, type Handlers, type State } from 'mdast-util-to-hast'
import { VFile } from 'vfile'
import type { TagReading } from './check-tags.ts'
import { readTag } from './tag.ts'

type Definitions = ReadonlyMap<string, Definition>

/**
 * Turns the Markdown nodes of a cell into a tree of HTML.
 *
 * @param nodes - Phrasing or flow content.
 * @param definitions - The link definitions of the document.
 * @param tags - How to read the tags; `null` where there are none: only tags need an HTML parser.
 * @returns The tree, with positions that point into the document; nothing of it is safe yet.
 */
export function markdownToHast(nodes: readonly RootContent[], definitions: Definitions, tags: TagReading | null): Root {
  const options = { allowDangerousHtml: true, handlers: { ...referenceHandlers(definitions), ...tagHandlers(tags) } }
  const children = nodes.flatMap((node) =>
    node.type === 'text' ? [textOf(node)] : rootOf(toHast(node, options)).children,
  )
  const tree: Root = { type: 'root', children }
  // Positions are kept only where there is a file; what it holds is not looked at but for the root's end.
  return tags === null ? tree : rootOf(raw(tree, { file: new VFile() }))
}

/** Definitions stand outside of the cell. A footnote mark has no meaning there: `checkFootnotes` says so. */
function referenceHandlers(definitions: Definitions): Handlers {
  return {
    linkReference: (state: State, node: LinkReference) => {
      const definition = definitions.get(node.identifier)
      if (definition === undefined) return state.all(node)
      const { url, title } = definition
      const link: Link = { type: 'link', url, title: title ?? null, children: node.children, position: node.position }
      return state.one(link, undefined)
    },
    imageReference: (state: State, { identifier, alt, position }: ImageReference) => {
      const image: Image = { type: 'image', url: definitions.get(identifier)?.url ?? '', alt: alt ?? null, position }
      return state.one(image, undefined)
    },
    footnoteReference: () => undefined,
    break: lineBreak,
  }
}

/** Without the line end that `toHast` adds: a cell is one line. */
function lineBreak(): ElementContent {
  return { type: 'element', tagName: 'br', properties: {}, children: [] }
}

function tagHandlers(tags: TagReading | null): Handlers {
  // Where there are no other tags, each one is a `<br>`.
  if (tags === null) return { html: lineBreak }
  return {
    html: (state: State, node: Html): ElementContent | ElementContent[] => {
      const shown = tags.asText.has(node) ? node.value : tags.shown.get(node)
      if (shown !== undefined) return { type: 'text', value: shown }
      const tag: ElementContent = { type: 'raw', value: node.value }
      state.patch(node, tag)
      if (!tags.closingThemselves.has(node)) return tag
      return [tag, { type: 'raw', value: `</${readTag(node.value).name}>` }]
    },
  }
}

/** What `toHast` makes of a text within a line: most nodes are such, and each call of it has a price. */
function textOf({ value, position }: Text): HastContent {
  return { type: 'text', value, position }
}

function rootOf(tree: ReturnType<typeof toHast>): Root {
  if (tree.type === 'root') return tree
  return { type: 'root', children: tree.type === 'doctype' ? [] : [tree] }
}
