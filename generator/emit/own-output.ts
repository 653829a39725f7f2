import type { Settings } from '../config/settings.ts'
import { once } from '../model/once.ts'
import type { Model } from '../model/types.ts'
import { programCatalogs } from './catalogs/catalogs.ts'
import type { Format } from './catalogs/formats.ts'
import type { OutputFile } from './output-file.ts'

/**
 * An emitter of somebody else: from the model to files of another language. It escapes for that language; its files are
 * checked as ours are.
 */
export type Emitter = (model: Model, settings: Settings) => readonly OutputFile[] | Promise<readonly OutputFile[]>

/** What is written beside our own files. */
export interface OwnOutput {
  /** From the model to files. */
  readonly emitters?: readonly Emitter[] | undefined
  /** Catalog formats: each from the messages of all locales to files, below `catalogs/`. */
  readonly formats?: readonly Format[] | undefined
}

/**
 * Runs emitters and catalog formats that are not ours.
 *
 * @param model - The model.
 * @param settings - The settings of the run.
 * @param own - The emitters and formats.
 * @returns Their files, in the order in which they stand.
 */
export async function emitOwn(
  model: Model,
  settings: Settings,
  { emitters = [], formats = [] }: OwnOutput,
): Promise<readonly OutputFile[]> {
  const emitted = await Promise.all(emitters.map(async (emitter) => emitter(model, settings)))
  const catalogs = once(() => programCatalogs(model, settings))
  return [...emitted.flat(), ...formats.flatMap((format) => format(catalogs()))]
}
