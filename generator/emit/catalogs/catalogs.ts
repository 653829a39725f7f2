import type { Settings } from '../../config/settings.ts'
import { once } from '../../model/once.ts'
import type { Model } from '../../model/types.ts'
import type { OutputFile } from '../output-file.ts'
import type { Catalogs } from './catalog.ts'
import { completeCatalogs } from './complete-catalogs.ts'
import { type Format, formats } from './formats.ts'
import { readCatalogs } from './read-catalogs.ts'

/** What translators work in shows what is missing. */
const forTranslators: ReadonlySet<string> = new Set(['gettext', 'xliff'])

/**
 * Writes the message catalogs that the config asks for.
 *
 * @param model - The model.
 * @param settings - `catalogs` names the formats, `catalogText` the rendering of the texts; `completeCatalogs` fills those
 * that programs load.
 * @param known - The formats there are.
 * @returns One folder a format below `catalogs/`. The TypeScript modules (`ts`) are written elsewhere.
 */
export function emitCatalogs(
  model: Model,
  settings: Pick<Settings, 'catalogText' | 'completeCatalogs' | 'locales'> & { readonly catalogs: readonly string[] },
  known: Readonly<Record<string, Format>> = formats,
): readonly OutputFile[] {
  const catalogs = once(() => readCatalogs(model, settings.catalogText))
  const complete = once(() => programCatalogs(model, settings, catalogs()))
  return Object.entries(known)
    .filter(([name]) => settings.catalogs.includes(name))
    .flatMap(([name, emit]) => emit(forTranslators.has(name) ? catalogs() : complete()))
}

/**
 * The messages of every locale, as programs load them.
 *
 * @param model - The model.
 * @param settings - `catalogText` says which rendering, `completeCatalogs` whether what a language lacks is filled in.
 * @param catalogs - The messages that each locale has.
 */
export function programCatalogs(
  model: Model,
  settings: Pick<Settings, 'catalogText' | 'completeCatalogs' | 'locales'>,
  catalogs: Catalogs = readCatalogs(model, settings.catalogText),
): Catalogs {
  return settings.completeCatalogs ? completeCatalogs(catalogs, settings.locales.fallback) : catalogs
}
