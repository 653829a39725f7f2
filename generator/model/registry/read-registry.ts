import type { Settings } from '../../config/settings.ts'
import type { Result } from '../../diagnostics/diagnostic.ts'
import { parseRegistry } from './parse-registry.ts'
import type { Registry } from './types.ts'

/**
 * Reads the registry.
 *
 * @param text - The file's text, `''` where there is none yet, `null` where the run keeps no names.
 * @param settings - The registry's path.
 * @returns The registry; diagnostics `registry-yaml`, `registry-shape`, `registry-key`, `registry-entry`,
 *   `registry-duplicate`.
 */
export function readRegistry(text: string | null, settings: Settings): Result<Registry> {
  if (text === null || settings.registry === null) {
    return {
      value: { file: null, text: '', sets: new Map(), outcomes: new Map(), outcomesStart: null, intact: true },
      diagnostics: [],
    }
  }
  return parseRegistry(text, settings.registry)
}
