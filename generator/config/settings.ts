import type * as v from 'valibot'

import type { Spot } from '../diagnostics/diagnostic.ts'
import type { Unchanging } from './config.ts'
import type { configSchema } from './schema.ts'
import type { setOptions } from './set-options.ts'

const noColumns = { code: [], name: [], description: [], message: [] }

/** What a run knows beside its config. */
export interface RunFacts {
  /** The config's path, for diagnostics; `.` where a run has none. */
  readonly configFile: string
  /** Where the keys of the config stand in its file, by {@link keyPath}. */
  readonly keys: Readonly<Record<string, Omit<Spot, 'file'>>>
  /** Whether a code without a recorded name is an error instead of being recorded. */
  readonly frozen: boolean
}

/** The whole configuration of a run, every default filled in: plain data. Paths are relative to `root`, with `/`. */
export type Settings = Unchanging<v.InferOutput<typeof configSchema>> & RunFacts

/** The options of a set that all sets may share. */
type SharedOptions = Unchanging<{ [Key in keyof typeof setOptions]: v.InferOutput<(typeof setOptions)[Key]> }>

/** How the code of one set is written: every field is a key of the config, at its top or for one set alone. */
export interface SetSettings extends SharedOptions, Pick<Settings['sets'][string], 'columns'> {
  readonly typeName: string | null
}

/** How a set's codes are declared. `const` and `union` are erasable; `enum` is what most readers expect. */
export type EnumStyle = Settings['enumStyle']

/** Which rendering of a text a catalog holds. */
export type CatalogText = Settings['catalogText']

/** How names are spelled: `casing` is `null` for what is usual, members as the registry has them, functions in camelCase. */
export type NameStyle = Settings['members']

/** How the words of a name are joined. */
export type Casing = NonNullable<NameStyle['casing']>

/**
 * The settings of one set: its own options before those of all sets.
 *
 * @param settings - The settings of the run.
 * @param id - The set's id.
 */
export function settingsOf(settings: Settings, id: string): SetSettings {
  const {
    typeName = null,
    columns = noColumns,
    enumStyle = settings.enumStyle,
    constants = settings.constants,
    tsdoc = settings.tsdoc ?? settings.locales.source,
    response = settings.response,
    errors = settings.errors,
    facets = settings.facets,
    facetNames = settings.facetNames,
    members = settings.members,
    exports = settings.exports,
  } = Object.hasOwn(settings.sets, id) ? (settings.sets[id] ?? {}) : {}
  return { typeName, columns, enumStyle, constants, tsdoc, response, errors, facets, facetNames, members, exports }
}

/**
 * Where a key of the config stands.
 *
 * @param settings - The settings of the run.
 * @param path - The key, and those above it before it: `['sets', 'apiCode', 'columns']`.
 * @returns The key's place, that of the nearest key above it, or the first character of the config.
 */
export function placeOfKey({ configFile, keys }: RunFacts, path: readonly string[]): Spot {
  const lengths = path.map((_, index) => path.length - index)
  const found = lengths.map((length) => keys[keyPath(path.slice(0, length))]).find((key) => key !== undefined)
  return { file: configFile, line: 1, column: 1, ...found }
}

/** A key of the config and those above it as one text. */
export function keyPath(path: readonly string[]): string {
  return JSON.stringify(path)
}
