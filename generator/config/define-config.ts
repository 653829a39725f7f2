import type { Config } from './config.ts'

/**
 * Gives a config file its types. Returns the config as it is.
 *
 * @example
 * ```ts
 * // doc-codes.config.ts
 * import { defineConfig } from 'doc-codes'
 *
 * export default defineConfig({ docs: 'docs-input/{locale}/codes.md', locales: { source: 'en' } })
 * ```
 */
export function defineConfig(config: Config): Config {
  return config
}
