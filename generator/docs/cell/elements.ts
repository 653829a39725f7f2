import { htmlVoidElements } from 'html-void-elements'

/**
 * What becomes of an element in a cell:
 * `kept` with what it means, `image` as its alternative text, `refused` as an error; an `unknown` one is no element of HTML.
 */
export type Treatment = 'kept' | 'image' | 'refused' | 'unknown'

const inline = [
  ...[
    'a',
    'abbr',
    'acronym',
    'b',
    'bdi',
    'bdo',
    'big',
    'br',
    'cite',
    'code',
    'data',
    'del',
    'dfn',
    'em',
    'font',
    'i',
    'ins',
  ],
  ...[
    'kbd',
    'label',
    'mark',
    'nobr',
    'q',
    'rp',
    'rt',
    'ruby',
    's',
    'samp',
    'small',
    'span',
    'strike',
    'strong',
    'sub',
    'sup',
  ],
  ...['time', 'tt', 'u', 'var', 'wbr'],
]

const blocks = [
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'center',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
    'figcaption',
    'figure',
  ],
  ...['footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section'],
  ...['summary', 'ul'],
]

/** The elements that give their text weight: Markdown cannot have blocks in them. */
export const attentionElements: ReadonlySet<string> = new Set(['b', 'em', 'i', 'mark', 's', 'strike', 'strong', 'u'])

/** The elements that stand on lines of their own. */
export const blockElements: ReadonlySet<string> = new Set(blocks)

/** The elements whose meaning a text can keep. What they look like (colours, sizes) is left out. */
export const keptElements: readonly string[] = [...inline, ...blocks]

/** The elements whose content is no text: it is never shown. */
export const hiddenElements: readonly string[] = [
  ...[
    'applet',
    'audio',
    'canvas',
    'embed',
    'frameset',
    'iframe',
    'map',
    'math',
    'noembed',
    'noframes',
    'noscript',
    'object',
  ],
  ...['plaintext', 'script', 'select', 'style', 'svg', 'template', 'textarea', 'title', 'video', 'xmp'],
]

const otherElements = [
  ...[
    'area',
    'base',
    'basefont',
    'bgsound',
    'blink',
    'body',
    'button',
    'caption',
    'col',
    'colgroup',
    'datalist',
    'dialog',
    'dir',
  ],
  ...['fieldset', 'form', 'frame', 'head', 'hgroup', 'html', 'input', 'isindex', 'keygen', 'legend', 'link', 'listing'],
  ...[
    'marquee',
    'menu',
    'menuitem',
    'meta',
    'meter',
    'nextid',
    'optgroup',
    'option',
    'output',
    'param',
    'picture',
    'progress',
  ],
  ...['rb', 'rtc', 'search', 'slot', 'source', 'spacer', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'track'],
]

const treatments: ReadonlyMap<string, Treatment> = new Map([
  ...keptElements.map((name) => [name, 'kept'] as const),
  ...[...hiddenElements, ...otherElements].map((name) => [name, 'refused'] as const),
  ['img', 'image'] as const,
  ['image', 'image'] as const,
])

/** The elements that have no content and no closing tag. */
export const voidElements: ReadonlySet<string> = new Set(htmlVoidElements)

/** The elements that are lists. */
export const listElements: ReadonlySet<string> = new Set(['dl', 'ol', 'ul'])

/**
 * The elements whose closing tag may be left out, and the opening tags that close them.
 * Source: HTML Living Standard, 13.1.2.4 “Optional tags”.
 */
export const impliedEnds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', new Set(['li'])],
  ['dt', new Set(['dt', 'dd'])],
  ['dd', new Set(['dt', 'dd'])],
  ['rt', new Set(['rt', 'rp'])],
  ['rp', new Set(['rt', 'rp'])],
  ['p', new Set(blocks.filter((name) => !['dd', 'dt', 'figcaption', 'li', 'summary'].includes(name)))],
])

/**
 * Tells what becomes of an element in a cell.
 *
 * @param name - The element's name in lower case.
 * @returns Its treatment.
 */
export function treatmentOf(name: string): Treatment {
  return treatments.get(name) ?? 'unknown'
}
