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
  /** How many documents of HTML were not looked into, since there are code tables in Markdown. */
  readonly passedOver: number
  /** The tsconfig that forbids enums; `null` where none does. */
  readonly erasable: ErasableSyntax | null
  /** Whether the package is installed, so that a config in TypeScript can import it. */
  readonly isInstalled: boolean
  /** What the repository is built with. */
  readonly surroundings: Surroundings
}

/** Enough for any documentation; a home folder by mistake ends here. */
const mostDocuments = 5000

/**
 * Looks for code tables in all Markdown below a folder, else in its HTML, and at what else a config depends on.
 *
 * @param root - The folder.
 */
export async function survey(root: string): Promise<Survey> {
  const markdown = await lookInto(root, await filesOf(root, '{md,mdx,markdown,MD}'))
  const html = await filesOf(root, '{html,htm,HTML,HTM}')
  // Beside Markdown, HTML is what a site was built to.
  const isBuilt = markdown.documents.length > 0
  const { looked, documents } = isBuilt ? markdown : merged(markdown, await lookInto(root, html))
  const isInstalled = existsSync(join(root, 'node_modules/doc-codes/package.json'))
  const [erasable, surroundings] = await Promise.all([findErasableSyntax(root, 'src'), surroundingsOf(root)])
  return { looked, documents, passedOver: isBuilt ? html.length : 0, erasable, isInstalled, surroundings }
}

type Found = Pick<Survey, 'looked' | 'documents'>

async function filesOf(root: string, endings: string): Promise<readonly string[]> {
  return (await glob([`**/*.${endings}`], { cwd: root, ignore: leftOut })).toSorted(compareText)
}

async function lookInto(root: string, files: readonly string[]): Promise<Found> {
  const settings = resolveSettings({ docs: '**', registry: null })
  const documents: SurveyedDocument[] = []
  for (const file of files.slice(0, mostDocuments)) {
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
