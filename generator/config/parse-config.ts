import * as v from 'valibot'

import { closest } from '../diagnostics/closest.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { configInvalid, configName, configUnknownKey } from '../diagnostics/rules/config.ts'
import type { Config } from './config.ts'
import { expectedTexts, expectedWords, receivedWords } from './expected-words.ts'
import { findKeys } from './find-keys.ts'
import { configSchema } from './schema.ts'
import { placeOfKey, type RunFacts } from './settings.ts'

/** A config that fits its schema, with the places of its keys, or what is wrong with it. */
export type ParsedConfig =
  | { readonly ok: true; readonly config: Config; readonly keys: RunFacts['keys'] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

/**
 * Checks a config against its schema.
 *
 * @param value - What the config file exports.
 * @param configFile - The config file's path, for the diagnostics.
 * @param text - The config file's text, for their lines.
 * @returns The config, or one diagnostic for each key that is unknown (`config-unknown-key`), cannot be one
 * (`config-name`) or has a value that does not fit (`config-invalid`).
 */
export function parseConfig(value: unknown, configFile: string, text: string): ParsedConfig {
  const keys = findKeys(text)
  const facts = { configFile, keys, frozen: false }
  const kept = findKeptKeys(value, []).map((path) =>
    configName(placeOfKey(facts, path), { key: path.slice(0, -1).join('.') || 'the config', name: path.at(-1) ?? '' }),
  )
  if (kept.length > 0) return { ok: false, diagnostics: kept }
  if (v.is(configSchema, value)) return { ok: true, config: value, keys }
  const { issues = [] } = v.safeParse(configSchema, value)
  return { ok: false, diagnostics: issues.flatMap((issue) => describe(issue, [], facts)) }
}

/** What is wrong inside of a value that may be one of several says more than that it is none of them. */
function describe(issue: v.BaseIssue<unknown>, above: readonly string[], facts: RunFacts): readonly Diagnostic[] {
  const path = [...above, ...(issue.path?.map((item) => String(item.key)) ?? [])]
  const inside = issue.type === 'union' ? (issue.issues ?? []).filter((one) => one.path !== undefined) : []
  if (inside.length > 0) return inside.flatMap((one) => describe(one, path, facts))
  const key = path.join('.')
  const place = placeOfKey(facts, path)
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const known = keysAt(configSchema, path.slice(0, -1))
    const owner = issue.path?.at(-1)?.input
    const free = known.filter((name) => !(isObject(owner) && Object.hasOwn(owner, name)))
    return [configUnknownKey(place, { key, suggestion: closest(path.at(-1) ?? '', free), known })]
  }
  const received = issue.kind === 'validation' ? JSON.stringify(issue.input) : issue.received
  const said = issue.kind === 'validation' ? issue.message : (issue.expected ?? issue.message)
  const meant = closest(/^"(.*)"$/.exec(received)?.[1] ?? '', expectedTexts(said))
  const expected = meant === null ? expectedWords(said) : JSON.stringify(meant)
  const isMissing = issue.type === 'strict_object' && received === 'undefined'
  const found = isMissing ? null : receivedWords(received)
  return [configInvalid(place, { key: key === '' ? 'the config' : key, expected, received: found })]
}

/** The keys that the schema knows below a path. */
function keysAt(schema: unknown, path: readonly string[]): readonly string[] {
  if (!isObject(schema)) return []
  if ('wrapped' in schema) return keysAt(schema.wrapped, path)
  if ('options' in schema && Array.isArray(schema.options)) {
    return schema.options.flatMap((option: unknown) => keysAt(option, path))
  }
  const [key, ...rest] = path
  if ('entries' in schema && isObject(schema.entries))
    return key === undefined
      ? Object.keys(schema.entries)
      : keysAt(Object.entries(schema.entries).find(([name]) => name === key)?.[1], rest)
  return 'value' in schema ? keysAt(schema.value, rest) : []
}

/** The keys that JavaScript keeps for itself: a schema would leave them out without a word. */
function findKeptKeys(value: unknown, path: readonly string[]): readonly (readonly string[])[] {
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = [...path, key]
    return [...(['__proto__', 'constructor', 'prototype'].includes(key) ? [own] : []), ...findKeptKeys(inner, own)]
  })
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
