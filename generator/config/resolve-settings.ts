import type { Config } from './config.ts'
import type { NameStyle, SetSettings, Settings } from './settings.ts'

/** What a run knows beside its config. */
export interface RunFacts {
  /** Whether the registry may not change. */
  readonly frozen?: boolean | undefined
  readonly configFile?: string | undefined
}

/**
 * Fills in every default.
 *
 * @param config - The configuration as the user wrote it.
 * @param facts - What the command line says.
 * @returns The settings of a run.
 */
export function resolveSettings(config: Config, { frozen = false, configFile = '.' }: RunFacts = {}): Settings {
  const source = config.locales?.source ?? 'und'
  return {
    configFile,
    docs: typeof config.docs === 'string' ? [config.docs] : config.docs,
    locales: {
      source,
      names: config.locales?.names ?? 'en',
      map: config.locales?.map ?? {},
      missing: config.locales?.missing ?? 'fallback',
    },
    registry: config.registry === undefined ? 'docs-input/registry.yaml' : config.registry,
    out: config.out ?? 'generated',
    docsUrl: config.docsUrl ?? null,
    output: config.output ?? 'ts',
    importExtension: config.importExtension ?? '.js',
    catalogs: config.catalogs ?? ['ts'],
    catalogText: config.catalogText ?? 'text',
    shapes: config.shapes ?? ['table'],
    packageName: config.package?.name ?? null,
    rules: config.rules ?? {},
    frozen,
    setIds: Object.keys(config.sets ?? {}),
    set: (id) => resolveSet(config, id, source),
  }
}

/** The options of one set: its own before those at the top of the config before the defaults. */
function resolveSet(config: Config, id: string, source: string): SetSettings {
  const own = config.sets !== undefined && Object.hasOwn(config.sets, id) ? config.sets[id] : undefined
  const options = { ...config, ...own }
  return {
    typeName: own?.typeName ?? null,
    columns: Object.fromEntries(Object.entries(own?.columns ?? {}).filter(([, header]) => header !== undefined)),
    enumStyle: options.enumStyle ?? 'enum',
    constants: options.constants ?? false,
    tsdoc: options.tsdoc ?? source,
    response: options.response ?? null,
    errors: options.errors ?? false,
    facets: options.facets ?? false,
    facetNames: options.facetNames ?? {},
    members: resolveSpelling(options.members),
    exports: resolveSpelling(options.exports),
  }
}

function resolveSpelling(spelling: Config['members']): NameStyle {
  return { casing: spelling?.casing ?? null, prefix: spelling?.prefix ?? '', suffix: spelling?.suffix ?? '' }
}
