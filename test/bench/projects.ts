import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = fileURLToPath(new URL('../../', import.meta.url))

/** The locales of the made-up projects, the source locale first. */
export const locales = ['en', 'de', 'fr', 'es', 'pt']

/** Where the user's cache of a measured process stands, in its working directory. */
export const cacheHome = '.cache'

/** Our own documentation and its config, in a folder of its own. */
export function ownProject(): string {
  const folder = makeFolder()
  cpSync(join(repository, 'docs-input'), join(folder, 'docs-input'), { recursive: true })
  write(folder, 'doc-codes.config.json', {
    docs: 'docs-input/{locale}/**/*.md',
    locales: { source: 'kk', names: 'en' },
    registry: 'docs-input/registry.yaml',
    out: 'generated',
    catalogs: ['ts', 'i18next'],
    sets: {
      apiCode: { response: { code: 'code', data: 'data', message: 'message' }, errors: true, facets: true },
    },
  })
  return folder
}

/**
 * A project of many documents in five languages.
 *
 * @param documents - How many in each language.
 * @param codes - How many codes each lists.
 */
export function manyDocuments(documents: number, codes: number): string {
  const folder = makeFolder()
  for (const locale of locales)
    for (let document = 0; document < documents; document++)
      write(folder, documentPath(locale, document), documentText(locale, document, codes))
  write(folder, 'doc-codes.config.json', {
    docs: 'docs/{locale}/*.md',
    locales: { source: 'en' },
    registry: 'registry.yaml',
    out: 'generated',
  })
  return folder
}

/** A project whose config has a key that there is not. */
export function brokenConfig(): string {
  const folder = makeFolder()
  write(folder, 'doc-codes.config.json', { dosc: 'codes.md' })
  return folder
}

/** Where a document of {@link manyDocuments} stands. */
export function documentPath(locale: string, document: number): string {
  return `docs/${locale}/area-${document}-codes.md`
}

/**
 * A document of {@link manyDocuments}.
 *
 * @param locale - Its language.
 * @param document - Its number.
 * @param codes - How many codes it lists.
 * @param word - What its texts say beside the numbers.
 */
export function documentText(locale: string, document: number, codes: number, word = 'failed'): string {
  const rows = Array.from({ length: codes }, (_, code) =>
    row(code, `${locale} step ${code} of area ${document} ${word}`),
  )
  return `# Area ${document}\n\n${head}${rows.join('')}`
}

/**
 * A project of one long table.
 *
 * @param rows - How many rows.
 */
export function longTable(rows: number): string {
  const folder = makeFolder()
  write(folder, 'codes.md', longTableText(rows, 'failed'))
  // More than the limits allow unasked.
  const limits = { lines: rows + 10, cells: 3 * rows + 10 }
  write(folder, 'doc-codes.config.json', {
    docs: 'codes.md',
    locales: { source: 'en' },
    registry: 'registry.yaml',
    limits,
  })
  return folder
}

/** The document of {@link longTable}, with a word of one's own in the row in the middle, and in each where a locale is given. */
export function longTableText(rows: number, word: string, locale = ''): string {
  const half = Math.floor(rows / 2)
  const lines = Array.from({ length: rows }, (_, code) =>
    row(code, `${locale} step ${code} ${code === half ? word : 'failed'}`.trimStart()),
  )
  return `# Codes\n\n${head}${lines.join('')}`
}

/** Writes a file of a project. */
export function write(folder: string, file: string, content: string | object): void {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
}

/** Removes what earlier runs made or remember, so that the next one is cold: `measure` keeps the user's cache in the folder. */
export function makeCold(folder: string): void {
  for (const made of ['generated', 'node_modules', cacheHome])
    rmSync(join(folder, made), { recursive: true, force: true })
}

const head = '| Code | Description |\n| ---- | ----------- |\n'

// Rows as long as those of our own documentation: an anchor, inline code, a link, a second sentence.
function row(code: number, what: string): string {
  const more = `See \`field${code}\` in [the guide](/guide/${code}) for the reason, and try again with other values.`
  return `| <span data-anchor="code-${code}">${code}</span> | The operation could not be completed: ${what}. ${more} |\n`
}

/** Makes a folder for a project. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'doc-codes-bench-'))
}
