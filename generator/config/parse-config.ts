import * as v from 'valibot'

import { closest } from '../diagnostics/closest.ts'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { configInvalid, configUnknownKey } from '../diagnostics/rules/config.ts'
import type { Config } from './config.ts'
import { configSchema } from './schema.ts'

/** A config that fits its schema, or what is wrong with it. */
export type ParsedConfig =
  { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

/**
 * Checks a config against its schema.
 *
 * @param value - What the config file exports.
 * @param file - The config file's path, for the diagnostics.
 * @returns The config, or one diagnostic for each key that is unknown or does not fit.
 */
export function parseConfig(value: unknown, file: string): ParsedConfig {
  const result = v.safeParse(configSchema, value)
  if (result.success) return { ok: true, config: result.output }
  const place = { file, line: 1, column: 1 }
  return { ok: false, diagnostics: result.issues.map((issue) => describe(issue, place)) }
}

function describe(issue: v.InferIssue<typeof configSchema>, place: Place): Diagnostic {
  const path = issue.path ?? []
  const key = path.map((item) => String(item.key)).join('.')
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const owner = path.at(-1)?.input
    return configUnknownKey(place, {
      key,
      suggestion: closest(String(path.at(-1)?.key), knownKeys(path.length, owner)),
    })
  }
  return configInvalid(place, {
    key: key === '' ? 'the config' : key,
    expected: issue.expected,
    received: issue.received,
  })
}

/** The keys that are known at a depth of the config: its own at the top, a set's below. */
function knownKeys(depth: number, owner: unknown): readonly string[] {
  if (depth === 1) return Object.keys(configSchema.entries)
  const { locales, sets } = configSchema.entries
  const nested = [...Object.keys(locales.wrapped.entries), ...Object.keys(sets.wrapped.value.entries)]
  return nested.filter((key) => !(typeof owner === 'object' && owner !== null && Object.hasOwn(owner, key)))
}
