import type { Data, Processor } from 'unified'

type Extensions = NonNullable<Data['fromMarkdownExtensions']>

/**
 * Leaves the autolinks of GFM out of a processor. Their parser looks at every letter and their transform at every text,
 * which is a third of the time that a document takes: a text that can hold none is spared it.
 */
export function withoutAutolinks(this: Processor): void {
  const data = this.data()
  const names = ['wwwAutolink', 'protocolAutolink', 'emailAutolink']
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: names } }]
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map(withoutTransforms)
}

/** Of the extensions of GFM, that of autolinks alone has transforms. */
function withoutTransforms(extension: Extensions[number]): Extensions[number] {
  return Array.isArray(extension)
    ? extension.map((one) => ({ ...one, transforms: [] }))
    : { ...extension, transforms: [] }
}

/**
 * Whether a text may hold an autolink of GFM: each has one of these signs in it (GFM, 6.9).
 *
 * @param text - A text of Markdown.
 */
export function mayAutolink(text: string): boolean {
  return /@|https?:|www\./i.test(text)
}
