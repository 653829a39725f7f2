import type { Settings } from '../../config/settings.ts'
import type { Model } from '../../model/types.ts'
import type { OutputFile } from '../output-file.ts'
import { formats } from './formats.ts'
import { readCatalogs } from './read-catalogs.ts'

/**
 * Writes the message catalogs that the config asks for.
 *
 * @param model - The model.
 * @param settings - `catalogs` names the formats, `catalogText` the rendering of the texts.
 * @returns One folder a format below `catalogs/`. The TypeScript modules (`ts`) are written elsewhere.
 */
export function emitCatalogs(model: Model, settings: Settings): readonly OutputFile[] {
  const catalogs = readCatalogs(model, settings.catalogText)
  return settings.catalogs.flatMap((format) => (format === 'ts' ? [] : formats[format](catalogs)))
}
