import type { Settings } from '../../config/settings.ts'
import type { Result } from '../../diagnostics/diagnostic.ts'
import { hasErrors } from '../../diagnostics/severity.ts'
import type { Change } from '../../model/diff/verdict.ts'
import type { Model } from '../../model/types.ts'
import type { OutputFile } from '../output-file.ts'
import { scopesOf } from '../set/scope.ts'
import { diffCatalogTexts } from './diff-catalog-texts.ts'
import { diffSurfaces } from './diff-surfaces.ts'
import { draft } from './draft.ts'
import { readSurface } from './read-surface.ts'

/**
 * Compares an output with what would be written of the same docs now: every difference comes from the config, or from
 * doc-codes itself.
 *
 * @param files - The output.
 * @param models - The model of the docs that it was written of, and the one of now: it does where the former does not fit
 * the settings.
 * @param settings - The settings of now.
 * @param strict - Whether a new member of a type breaks programs.
 * @returns The changes; none where nothing can be written, and why.
 */
export function compareOutput(
  files: readonly OutputFile[],
  models: { readonly former: Model; readonly current: Model },
  settings: Settings,
  strict: boolean,
): Result<readonly Change[]> {
  const ofFormer = draft(models.former, settings)
  const { value, diagnostics } = hasErrors(ofFormer.diagnostics) ? draft(models.current, settings) : ofFormer
  if (hasErrors(diagnostics)) return { value: [], diagnostics }
  const scopes = [models.former, models.current].flatMap((model) => scopesOf(model, settings))
  const folders = new Map(scopes.map(({ set, names }) => [set.id, names.folder]))
  const surfaces = diffSurfaces(readSurface(files), readSurface(value), { strict, folders })
  return { value: [...surfaces, ...diffCatalogTexts(files, models.former, settings)], diagnostics: [] }
}
