import * as v from 'valibot'

import type { Config } from './config.ts'
import { configSchema } from './schema.ts'
import type { RunFacts, Settings } from './settings.ts'

/**
 * Fills in every default.
 *
 * @param config - The configuration as the user wrote it.
 * @param facts - What the command line says, and where the keys of the config stand.
 * @returns The settings of a run.
 */
export function resolveSettings(config: Config, facts: Partial<RunFacts> = {}): Settings {
  return { ...v.parse(configSchema, config), configFile: '.', keys: {}, frozen: false, ...facts }
}
