import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { glob } from 'tinyglobby'

import { resolveSettings } from '../../config/resolve-settings.ts'
import { readTables } from '../../docs/read-tables.ts'
import { findErasableSyntax, type ErasableSyntax } from '../../files/find-erasable-syntax.ts'
import { compareText } from '../../files/paths.ts'
import { readDocument } from '../../files/read-document.ts'
import type { CodeTable } from '../../model/types.ts'
import { leftOut } from './left-out.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'

/** A document, and the code tables that it holds. */
export interface SurveyedDocument {
  readonly file: string
  readonly tables: readonly CodeTable[]
}

/** What a folder holds that a config depends on. */
export interface Survey {
  /** How many documents were looked into. */
  readonly looked: number
  /** Those with code tables, in code-unit order. */
  readonly documents: readonly SurveyedDocument[]
  /** Documents of HTML with code tables, which are left out beside Markdown: mostly they are built from it. */
  readonly built: readonly string[]
  /** The tsconfig that forbids enums; `null` where none does. */
  readonly erasable: ErasableSyntax | null
  /** Whether the package is installed, so that a config in TypeScript can import it. */
  readonly isInstalled: boolean
  /** What the repository is built with. */
  readonly surroundings: Surroundings
}

/** Enough for any documentation; a home folder by mistake ends here. */
const mostDocuments = 5000
/** Enough to tell whether HTML beside Markdown has code tables at all. */
const mostBuilt = 100

/**
 * Looks for code tables in all Markdown below a folder, else in its HTML, and at what else a config depends on.
 *
 * @param root - The folder.
 */
export async function survey(root: string): Promise<Survey> {
  const markdown = await lookInto(root, '{md,mdx,markdown,MD}', mostDocuments)
  const isOfMarkdown = markdown.documents.length > 0
  const html = await lookInto(root, '{html,htm,HTML,HTM}', isOfMarkdown ? mostBuilt : mostDocuments)
  const { looked, documents } = isOfMarkdown ? markdown : merged(markdown, html)
  const built = isOfMarkdown ? html.documents.map(({ file }) => file) : []
  const isInstalled = existsSync(join(root, 'node_modules/doc-codes/package.json'))
  const [erasable, surroundings] = await Promise.all([findErasableSyntax(root, 'src'), surroundingsOf(root)])
  return { looked, documents, built, erasable, isInstalled, surroundings }
}

type Found = Pick<Survey, 'looked' | 'documents'>

async function lookInto(root: string, endings: string, most: number): Promise<Found> {
  const files = (await glob([`**/*.${endings}`], { cwd: root, ignore: leftOut })).toSorted(compareText)
  const settings = resolveSettings({ docs: '**', registry: null })
  const documents: SurveyedDocument[] = []
  for (const file of files.slice(0, most)) {
    const { value: text } = await readDocument(root, file)
    if (text === null) continue
    const { value: tables } = readTables({ file, path: file, locale: 'und', text }, settings)
    if (tables.some(({ rows }) => rows.some(({ values }) => values.length > 0))) documents.push({ file, tables })
  }
  return { looked: files.length, documents }
}

function merged(one: Found, other: Found): Found {
  return { looked: one.looked + other.looked, documents: [...one.documents, ...other.documents] }
}
