import { join } from 'node:path'

import * as v from 'valibot'

import { loadExports } from './config/load-module.ts'
import { placeOfKey, type Settings } from './config/settings.ts'
import type { Result } from './diagnostics/diagnostic.ts'
import { emitterFailed } from './diagnostics/rules/config.ts'
import type { OutputFile } from './emit/output-file.ts'
import type { Model } from './model/types.ts'

const nothing = 'it exports no function by default'
const moduleSchema = v.pipe(
  v.object({
    default: v.optional(v.function(nothing)),
    format: v.optional(v.function('the `format` that it exports is no function')),
  }),
  v.check((exported) => exported.default !== undefined || exported.format !== undefined, nothing),
)
const filesSchema = v.array(v.object({ path: v.string(), text: v.string() }), 'it gives no list of files')

/**
 * Runs the emitters that the config names, and the catalog formats that their modules export as `format`.
 *
 * @param root - The working directory.
 * @param model - The model.
 * @param settings - The settings of the run.
 * @returns Their files, and `emitter-failed` for each that cannot be loaded, is no function or fails.
 */
export async function runEmitters(
  root: string,
  model: Model,
  settings: Settings,
): Promise<Result<readonly OutputFile[]>> {
  const runs = await Promise.all(
    settings.emitters.map(async (emitter, index): Promise<Result<readonly OutputFile[]>> => {
      try {
        return { value: await filesOf(join(root, emitter), model, settings), diagnostics: [] }
      } catch (error) {
        const [reason = ''] = (error instanceof Error ? error.message : String(error)).split(/ imported from |\n/, 1)
        const place = placeOfKey(settings, ['emitters', String(index)])
        return { value: [], diagnostics: [emitterFailed(place, { emitter, reason })] }
      }
    }),
  )
  return { value: runs.flatMap(({ value }) => value), diagnostics: runs.flatMap(({ diagnostics }) => diagnostics) }
}

async function filesOf(path: string, model: Model, settings: Settings): Promise<readonly OutputFile[]> {
  const { default: emitter, format } = v.parse(moduleSchema, await loadExports(path))
  const emitted = emitter === undefined ? [] : v.parse(filesSchema, await emitter(model, settings))
  if (format === undefined) return emitted
  const { programCatalogs } = await import('./emit/catalogs/catalogs.ts')
  return [...emitted, ...v.parse(filesSchema, await format(programCatalogs(model, settings)))]
}
