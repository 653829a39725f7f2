import type { Settings } from '../../config/settings.ts'
import type { Result } from '../../diagnostics/diagnostic.ts'
import { hasErrors } from '../../diagnostics/severity.ts'
import type { Change } from '../../model/diff/verdict.ts'
import type { Model } from '../../model/types.ts'
import type { OutputFile } from '../output-file.ts'
import { scopesOf } from '../set/scope.ts'
import { blame, suspectsOf } from './blame.ts'
import { diffCatalogTexts } from './diff-catalog-texts.ts'
import { diffDocsUrls } from './diff-docs-urls.ts'
import { diffSurfaces } from './diff-surfaces.ts'
import { draft } from './draft.ts'
import { readSurface } from './read-surface.ts'
import type { Surface } from './surface.ts'

/** An output that is compared with what would be written now. */
export interface ComparedOutput {
  readonly files: readonly OutputFile[]
  /** The model of the docs that it was written of, and the one of now: it does where the former does not fit the settings. */
  readonly models: { readonly former: Model; readonly current: Model }
  /** Whether a new member of a type breaks programs. */
  readonly strict: boolean
}

/**
 * Compares an output with what would be written of the same docs now: every difference comes from the config, or from
 * doc-codes itself.
 *
 * @param output - The output, and the models.
 * @param settings - The settings of now.
 * @param before - Those that it was written with, `null` where nobody knows.
 * @returns The changes, each with the keys of the config that made it; none where nothing can be written, and why.
 */
export function compareOutput(
  output: ComparedOutput,
  settings: Settings,
  before: Settings | null,
): Result<readonly Change[]> {
  const surface = readSurface(output.files)
  const { value, diagnostics } = changesUnder(output, surface, settings, before)
  const under = (other: Settings): readonly Change[] => changesUnder(output, surface, other, before).value
  const changes = blame(value, suspectsOf(settings, before), under)
  return { value: changes, diagnostics }
}

function changesUnder(
  { files, models, strict }: ComparedOutput,
  surface: Surface,
  settings: Settings,
  before: Settings | null,
): Result<readonly Change[]> {
  const ofFormer = draft(models.former, settings)
  const { value, diagnostics } = hasErrors(ofFormer.diagnostics) ? draft(models.current, settings) : ofFormer
  if (hasErrors(diagnostics)) return { value: [], diagnostics }
  const scopes = [models.former, models.current].flatMap((model) => scopesOf(model, settings))
  const folders = new Map(scopes.map(({ set, names }) => [set.id, names.folder]))
  const surfaces = diffSurfaces(surface, readSurface(value), { strict, folders })
  const texts = diffCatalogTexts(files, models.former, settings)
  return { value: [...surfaces, ...texts, ...diffDocsUrls(models.former, settings, before)], diagnostics: [] }
}
