import { join } from 'node:path'

import type { Settings } from '../config/settings.ts'
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts'
import { fileUnreadable } from '../diagnostics/rules/files.ts'
import { decode } from '../docs/decode.ts'
import type { SourceDocument } from '../docs/document.ts'
import type { FoundDocument } from './found-document.ts'
import { refusal } from './paths.ts'
import { readDocument } from './read-document.ts'
import { readBytes, readOptional } from './read-optional.ts'

/** Everything that a run reads, in memory. */
export interface Sources {
  readonly documents: readonly SourceDocument[]
  /** The registry's text, `''` where there is none yet, `null` where the run keeps no names or cannot read them. */
  readonly registry: string | null
  /** The text of the `model.json` that was generated last, `null` where there is none, or the run keeps no names. */
  readonly lastModel: string | null
  /** Why a document or the registry is missing above. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads the documents, one after another, and the registry.
 *
 * @param root - The working directory.
 * @param found - The documents.
 * @param settings - `registry` and `out`.
 * @returns The texts, and the problems of `readDocument`; those of `decode` and `file-unreadable` for the registry.
 */
export async function readSources(root: string, found: readonly FoundDocument[], settings: Settings): Promise<Sources> {
  const documents: SourceDocument[] = []
  const diagnostics: Diagnostic[] = []
  for (const document of found) {
    const { value: text, diagnostics: problems } = await readDocument(root, document.file)
    diagnostics.push(...problems)
    if (text !== null) documents.push({ ...document, text })
  }
  const registry = await readRegistryFile(root, settings.registry)
  const lastModel = registry.value === null ? null : await readOptional(root, `${settings.out}/model.json`)
  return { documents, registry: registry.value, lastModel, diagnostics: [...diagnostics, ...registry.diagnostics] }
}

/** The registry keeps its own line ends and mark of byte order: people edit it, and an edit changes what it means to. */
async function readRegistryFile(root: string, file: string | null): Promise<Result<string | null>> {
  if (file === null) return { value: null, diagnostics: [] }
  try {
    const bytes = await readBytes(join(root, file))
    if (bytes === null) return { value: '', diagnostics: [] }
    const { value, diagnostics } = await decode(bytes, file)
    return { value: value === null ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), diagnostics }
  } catch (error) {
    const problem = fileUnreadable({ file, line: 1, column: 1 }, { reason: refusal(error) })
    return { value: null, diagnostics: [problem] }
  }
}
