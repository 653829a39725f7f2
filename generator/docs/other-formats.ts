/** A format of documents that is not Markdown. */
export interface OtherFormat {
  readonly format: string
  /** The command that makes Markdown of it. */
  readonly convert: (file: string) => string
}

const pandoc = (from: string) => (file: string) => `pandoc -f ${from} -t gfm -o ${markdownName(file)} ${file}`

const formats: Readonly<Record<string, OtherFormat>> = {
  rst: { format: 'reStructuredText', convert: pandoc('rst') },
  adoc: { format: 'AsciiDoc', convert: asciidoc },
  asciidoc: { format: 'AsciiDoc', convert: asciidoc },
  csv: { format: 'CSV', convert: pandoc('csv') },
  tsv: { format: 'tab-separated values', convert: pandoc('tsv') },
  org: { format: 'Org', convert: pandoc('org') },
  textile: { format: 'Textile', convert: pandoc('textile') },
  docx: { format: 'a Word document', convert: pandoc('docx') },
}

/**
 * Tells by its name whether a document is in another format than those that are read.
 *
 * @param file - Its path.
 * @returns The format; `null` where it may be Markdown, MDX or HTML.
 */
export function otherFormat(file: string): OtherFormat | null {
  const [, ending = ''] = /\.([A-Za-z]+)$/.exec(file) ?? []
  const name = ending.toLowerCase()
  return Object.hasOwn(formats, name) ? (formats[name] ?? null) : null
}

function asciidoc(file: string): string {
  return `npx downdoc -o ${markdownName(file)} ${file}`
}

function markdownName(file: string): string {
  return file.replace(/\.[A-Za-z]+$/, '.md')
}
