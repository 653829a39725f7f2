import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

const mdx = markdown().use(withoutIndentedCode).freeze()

/**
 * Parses a document. MDX is read with the rules of Markdown, so that a document that is not valid MDX is read as well;
 * only its indented lines are no code, as MDX has it.
 *
 * @param text - The document.
 * @param file - Its path, whose ending tells MDX from Markdown.
 * @returns The tree, front matter included as nodes of its own.
 */
export function parseMarkdown(text: string, file: string): Root {
  return (isMdx(file) ? mdx : markdown).parse(text)
}

/**
 * Tells whether a document is MDX.
 *
 * @param file - The document's path.
 * @returns Whether its ending says so.
 */
export function isMdx(file: string): boolean {
  return file.toLowerCase().endsWith('.mdx')
}

function withoutIndentedCode(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['codeIndented'] } }]
}
