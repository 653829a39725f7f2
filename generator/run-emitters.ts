import { join } from 'node:path'

import * as v from 'valibot'

import { loadModule } from './config/load-module.ts'
import { placeOfKey, type Settings } from './config/settings.ts'
import type { Result } from './diagnostics/diagnostic.ts'
import { emitterFailed } from './diagnostics/rules/config.ts'
import type { OutputFile } from './emit/output-file.ts'
import type { Model } from './model/types.ts'

const emitterSchema = v.function('it exports no function by default')
const filesSchema = v.array(v.object({ path: v.string(), text: v.string() }), 'it gives no list of files')

/**
 * Runs the emitters that the config names.
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
        const run = v.parse(emitterSchema, await loadModule(join(root, emitter)))
        const files: unknown = await run(model, settings)
        return { value: v.parse(filesSchema, files), diagnostics: [] }
      } catch (error) {
        const [reason = ''] = (error instanceof Error ? error.message : String(error)).split(/ imported from |\n/, 1)
        const place = placeOfKey(settings, ['emitters', String(index)])
        return { value: [], diagnostics: [emitterFailed(place, { emitter, reason })] }
      }
    }),
  )
  return { value: runs.flatMap(({ value }) => value), diagnostics: runs.flatMap(({ diagnostics }) => diagnostics) }
}
