import type { CodeValue, DocumentedCode, LocalizedCode } from '../types.ts'
import { nameKinds } from '../naming/shared-names.ts'
import type { Claim } from './find-exchanges.ts'
import { nameKey } from './judged-code.ts'

/** What a code is called. */
export interface CodeNames {
  readonly value: CodeValue
  readonly name: string
  /** Its former names. */
  readonly was: readonly string[]
  /** What the docs call it, accepted beside its name. */
  readonly called: readonly string[]
  /** Whether its name was published before this run. */
  readonly isPublished: boolean
  /** Whether a run has recorded what the docs say of it: else somebody wrote its entry, for what the docs say now. */
  readonly isRecorded: boolean
}

/** What the name cells say of published codes. */
export interface NameFindings {
  /** Rows of the source that have the name of another code. */
  readonly claims: readonly Claim[]
  /** Rows of the source that had the name of another code already when somebody wrote their entries. */
  readonly settled: readonly DocumentedCode[]
  /** Rows of translations that have the name of another code, where the source has not. */
  readonly translations: readonly (Claim & { readonly locale: string; readonly said: LocalizedCode })[]
  /** Rows of the source whose name no code has. */
  readonly strange: readonly { readonly names: CodeNames; readonly code: DocumentedCode; readonly written: string }[]
}

/**
 * Holds the name cells of the docs against the names that the codes have.
 *
 * @param documented - The codes of the docs.
 * @param live - What the codes are called that are in use.
 * @param source - The source language.
 */
export function compareNames(
  documented: readonly DocumentedCode[],
  live: readonly CodeNames[],
  source: string,
): NameFindings {
  if (nameKinds(documented)) return { claims: [], settled: [], strange: [], translations: [] }
  const owners = new Map<string, CodeValue>()
  for (const { value, was, called } of live) for (const name of [...was, ...called]) own(owners, name, value)
  for (const { value, name } of live) own(owners, name, value)
  const repeated = repeatedNames(documented)
  const ownerOf = (key: string | null): CodeValue | undefined => (key === null ? undefined : owners.get(key))
  const published = new Map(live.flatMap((names) => (names.isPublished ? [[names.value, names] as const] : [])))
  const rows = documented.map((code) => {
    return { code, key: code.docsName === null ? null : nameKey(code.docsName), names: published.get(code.value) }
  })
  const others = rows.filter(({ key, names }) => key !== null && names !== undefined && !keysOf(names).includes(key))
  return {
    claims: others.flatMap(({ code, key, names }) => {
      const other = ownerOf(key)
      return other === undefined || names?.isRecorded !== true ? [] : [{ code, other }]
    }),
    settled: others.flatMap(({ code, key, names }) =>
      ownerOf(key) === undefined || names?.isRecorded !== false ? [] : [code],
    ),
    strange: others.flatMap(({ code, key, names }) => {
      const isKnown = key === null || repeated.has(key) || owners.has(key)
      return isKnown || names === undefined || code.docsName === null ? [] : [{ names, code, written: code.docsName }]
    }),
    translations: rows.flatMap(({ code, key }) =>
      Object.entries(code.locales).flatMap(([locale, said]) => {
        const translated = said.name === null || locale === source ? null : nameKey(said.name)
        const isOfKinds = translated === null || repeated.has(translated)
        const other = translated === key || isOfKinds ? undefined : ownerOf(translated)
        return other === undefined || other === code.value ? [] : [{ code, other, locale, said }]
      }),
    ),
  }
}

function own(owners: Map<string, CodeValue>, name: string, value: CodeValue): void {
  const key = nameKey(name)
  if (key !== null) owners.set(key, value)
}

function keysOf({ name, was, called }: CodeNames): readonly (string | null)[] {
  return [name, ...was, ...called].map(nameKey)
}

/** Names that several codes have say of what kind these are. */
function repeatedNames(documented: readonly DocumentedCode[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { docsName } of documented) {
    const key = docsName === null ? null : nameKey(docsName)
    if (key === null) continue
    if (seen.has(key)) twice.add(key)
    seen.add(key)
  }
  return twice
}
