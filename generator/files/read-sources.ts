import type { Settings } from '../config/settings.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { SourceDocument } from '../docs/document.ts'
import type { FoundDocument } from './find-documents.ts'
import { readDocument } from './read-document.ts'
import { readOptional } from './read-optional.ts'

/** Everything that a run reads, in memory. */
export interface Sources {
  readonly documents: readonly SourceDocument[]
  /** The registry's text, `''` where there is none yet, `null` where the run keeps no names. */
  readonly registry: string | null
  /** Why a document is missing above. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads the documents, one after another, and the registry.
 *
 * @param root - The working directory.
 * @param found - The documents.
 * @param settings - `registry`.
 */
export async function readSources(root: string, found: readonly FoundDocument[], settings: Settings): Promise<Sources> {
  const documents: SourceDocument[] = []
  const diagnostics: Diagnostic[] = []
  for (const document of found) {
    const { value: text, diagnostics: problems } = await readDocument(root, document.file)
    diagnostics.push(...problems)
    if (text !== null) documents.push({ ...document, text })
  }
  const registry = settings.registry === null ? null : ((await readOptional(root, settings.registry)) ?? '')
  return { documents, registry, diagnostics }
}
