import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import { openJsxBlocks, withoutComments } from './mdx-blocks.ts'
import { parseInPieces } from './pieces/long-tables.ts'
import { mayAutolink, withoutAutolinks } from './without-autolinks.ts'

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

const indented = markdown().use(withoutIndentedCode).freeze()

/** Each with its like for texts without autolinks. */
const plainly = new Map([markdown, indented].map((parser) => [parser, parser().use(withoutAutolinks).freeze()]))

/** The first line of an admonition or a tab of MkDocs: its content is indented by four spaces. */
const mkdocsBlock = /^ *(?:!!!|\?\?\?\+?|===[+!]?) +[\w"']/m

/**
 * Parses a document. MDX is read with the rules of Markdown, so that a document that is not valid MDX is read as well;
 * only that indented lines are no code, comments are left out, and what stands between lines of JSX is Markdown. Nor are
 * they code in a document with the indented blocks of MkDocs.
 *
 * @param text - The document.
 * @param file - Its path, whose ending tells MDX from Markdown.
 * @returns The tree, front matter included as nodes of its own.
 */
export function parseMarkdown(text: string, file: string): Root {
  if (!isMdx(file)) {
    const parser = mkdocsBlock.test(text) ? indented : markdown
    return parseInPieces(text, (part) => parse(part, parser))
  }
  return openJsxBlocks(parse(withoutComments(text), indented), (block) => parse(block, indented))
}

function parse(text: string, parser: typeof markdown): Root {
  return ((mayAutolink(text) ? undefined : plainly.get(parser)) ?? parser).parse(text)
}

/**
 * Whether a document is MDX: its name says so.
 *
 * @param file - Its path.
 */
export function isMdx(file: string): boolean {
  return file.toLowerCase().endsWith('.mdx')
}

function withoutIndentedCode(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['codeIndented'] } }]
}
