import type { Settings } from '../../config/settings.ts'
import type { Model } from '../../model/types.ts'
import type { OutputFile } from '../output-file.ts'
import { type Format, formats } from './formats.ts'
import { readCatalogs } from './read-catalogs.ts'

/**
 * Writes the message catalogs that the config asks for.
 *
 * @param model - The model.
 * @param settings - `catalogs` names the formats, `catalogText` the rendering of the texts.
 * @param known - The formats there are.
 * @returns One folder a format below `catalogs/`. The TypeScript modules (`ts`) are written elsewhere.
 */
export function emitCatalogs(
  model: Model,
  settings: Pick<Settings, 'catalogText'> & { readonly catalogs: readonly string[] },
  known: Readonly<Record<string, Format>> = formats,
): readonly OutputFile[] {
  const catalogs = readCatalogs(model, settings.catalogText)
  return Object.entries(known)
    .filter(([name]) => settings.catalogs.includes(name))
    .flatMap(([, emit]) => emit(catalogs))
}
