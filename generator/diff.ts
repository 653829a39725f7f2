import type { Settings } from './config/settings.ts'
import type { Result } from './diagnostics/diagnostic.ts'
import { hasErrors } from './diagnostics/severity.ts'
import { facetShapes } from './emit/set/facets.ts'
import { messageConstantNames } from './emit/set/locale-files.ts'
import { scopesOf } from './emit/set/scope.ts'
import type { Baseline } from './files/read-baseline.ts'
import { diffModels } from './model/diff/diff-models.ts'
import { publishedModel } from './model/diff/published-model.ts'
import { rebuildModel } from './model/diff/rebuild-model.ts'
import { verdictOf, type Change, type FacetShapes, type MessageConstants, type Verdict } from './model/diff/verdict.ts'
import type { Model } from './model/types.ts'

/**
 * Judges what changed for programs, in two steps, so that one cause is told once. The first holds the old docs fast: what
 * would be written of them now is compared with what was written, and the config is to blame for every difference. The
 * second holds the config fast, and compares the models.
 *
 * @param baseline - What programs were written against.
 * @param current - What they would get.
 * @param settings - The settings of now.
 * @param strict - Whether programs are taken to switch over all codes, locales and words.
 * @returns The verdict; `null` where nothing can be written of the docs, and why.
 */
export async function diff(
  baseline: Baseline,
  current: Model,
  settings: Settings,
  strict: boolean,
): Promise<Result<Verdict | null>> {
  const former = rebuildModel(baseline.model)
  const facets = { before: shapesOf(former, settings), after: shapesOf(current, settings) }
  const constants = { before: constantsOf(former, settings), after: constantsOf(current, settings) }
  const docs = diffModels(baseline.model, publishedModel(current), { strict, facets, constants })
  if (baseline.files === null) return { value: verdictOf(docs, 'docs'), diagnostics: [] }
  // ts-morph is heavy: loaded only where files are compared.
  const { compareOutput } = await import('./emit/surface/compare-output.ts')
  const { value: output, diagnostics } = compareOutput(
    { files: baseline.files, models: { former, current }, strict },
    settings,
    baseline.settings,
  )
  if (hasErrors(diagnostics)) return { value: null, diagnostics }
  return { value: verdictOf([...movedOutput(baseline.out, settings.out), ...output, ...docs]), diagnostics }
}

function shapesOf(model: Model, settings: Settings): FacetShapes {
  return new Map(scopesOf(model, settings).map((scope) => [scope.set.id, facetShapes(scope)]))
}

function constantsOf(model: Model, settings: Settings): MessageConstants {
  return new Map(
    scopesOf(model, settings).map((scope) => [
      scope.set.id,
      new Map(scope.locales.map((locale) => [locale, messageConstantNames(locale, scope)])),
    ]),
  )
}

function movedOutput(before: string | null, after: string): readonly Change[] {
  if (before === null || before === after) return []
  return [{ kind: 'output-moved', level: 'breaking', set: null, code: null, name: null, before, after }]
}
