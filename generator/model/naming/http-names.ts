import statuses from 'statuses'

import type { CodeValue, DocumentedCode } from '../types.ts'
import { pascalCase } from './pascal-case.ts'
import type { ProseName } from './prose-names.ts'
import { words } from './words.ts'

/** Statuses that nearly every list of HTTP statuses has some of. */
const common: ReadonlySet<CodeValue> = new Set([200, 400, 401, 403, 404, 429, 500, 502, 503, 504])

/**
 * The names that everybody gives the statuses of HTTP (RFC 9110, section 15), where the codes of a set are nothing else: what
 * `404` is called where its text is in another script, or that of other codes.
 *
 * @param codes - Every code of a set.
 * @returns A name for each, none where a code is no registered status, or fewer than two are common ones.
 */
export function httpNames(codes: readonly DocumentedCode[]): ReadonlyMap<CodeValue, ProseName> {
  const named = codes.flatMap(({ value }) => {
    const phrase = statuses.message[Number(value)]
    return phrase === undefined ? [] : [[value, { name: pascalCase(words(phrase) ?? []), flaw: null }] as const]
  })
  const known = codes.filter(({ value }) => common.has(Number(value)))
  return named.length === codes.length && known.length > 1 ? new Map(named) : new Map()
}
