import { isMdx } from '../parse-markdown.ts'

/** Components of well-known frameworks for documentation that show their content: VitePress, VuePress, Starlight, Mintlify, Fern. */
const known: ReadonlySet<string> = new Set(['Badge', 'Highlight', 'Kbd', 'Pill', 'Tag', 'Tooltip'])
const tagStart = /^<\/?([A-Z][A-Za-z\d]*)(?=[\s/>])/
/** What such a component shows where it has no content. */
const shownText = /\s(?:text|label)=\{?(["'])(.*?)\1/

/**
 * Whether a tag is one of a component that shows its content: in MDX any with a capital, in Markdown those that everybody knows.
 *
 * @param written - The document from the tag on.
 * @param file - The document's path.
 */
export function isComponent(written: string, file: string): boolean {
  const [, name = ''] = tagStart.exec(written) ?? []
  return name !== '' && (isMdx(file) || known.has(name))
}

/**
 * The text that a component without content shows: “new” of `<Badge text="new" />`.
 *
 * @param tag - The tag.
 * @param file - The document's path.
 * @returns The text; `null` where the tag says none, or is none of a component.
 */
export function textOfComponent(tag: string, file: string): string | null {
  if (!tag.endsWith('/>') || !isComponent(tag, file)) return null
  return shownText.exec(tag)?.[2] ?? null
}
