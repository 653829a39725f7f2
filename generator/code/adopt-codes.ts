import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts'
import { adoptedOtherwise, cannotAdopt, nothingToAdopt } from '../diagnostics/rules/code.ts'
import { compareValues } from '../model/compare-values.ts'
import { groupBy } from '../model/group-by.ts'
import { isGivenName, isName } from '../model/naming/identifier.ts'
import { words } from '../model/naming/words.ts'
import { pascalCase } from '../model/naming/pascal-case.ts'
import type { Addition } from '../model/registry/changes.ts'
import type { RegistrySet } from '../model/registry/types.ts'
import type { CodeSet, CodeValue } from '../model/types.ts'
import type { DeclaredCode } from './declared-code.ts'

/** What an adoption works on. */
export interface Adoption {
  readonly declared: readonly DeclaredCode[]
  /** Whether an enum declares them. */
  readonly isEnum: boolean
  /** What the program calls its codes, and where it declares them. */
  readonly program: string
  readonly file: string
  /** The sets of the docs. */
  readonly sets: readonly CodeSet[]
  readonly registry: ReadonlyMap<string, RegistrySet>
  /** The set that the codes are of; else the one that shares most codes. */
  readonly set: string | undefined
}

/** A program's codes as the registry is to hold them. */
export interface Adopted {
  readonly set: CodeSet
  /** In ascending order of value: what the registry does not have yet. */
  readonly additions: readonly Addition[]
  /** The codes of the docs that the program lacks. */
  readonly unknown: readonly CodeValue[]
}

/**
 * Turns codes that were typed by hand into entries of the registry, so that not one name, value, alias or spelling changes.
 * Of members with one value the last that is not deprecated is the name in an enum, because `ErrorCode[10]` gives it today,
 * elsewhere the first; the others are its aliases. A member that the docs lack
 * becomes internal: it is live, and the docs need not have it.
 *
 * @param adoption - The program's codes, the docs and the registry.
 * @returns The entries, or `nothing-to-adopt`, `cannot-adopt` at the member, and `adopted-otherwise`.
 */
export function adoptCodes({
  declared,
  isEnum,
  program,
  file,
  sets,
  registry,
  set: id,
}: Adoption): Result<Adopted | null> {
  const fail = (...diagnostics: readonly Diagnostic[]): Result<null> => ({ value: null, diagnostics })
  const own = new Set(declared.map(({ value }) => String(value)))
  const shared = ({ codes }: CodeSet): number => codes.filter(({ value }) => own.has(String(value))).length
  const [best] = sets.toSorted((a, b) => shared(b) - shared(a))
  const set = id === undefined ? best : sets.find((one) => one.id === id)
  if (set === undefined || (id === undefined && shared(set) === 0)) {
    const facts = { program, sets: sets.map((one) => one.id) }
    return fail(nothingToAdopt({ file, line: 1, column: 1 }, facts))
  }
  const wrong = declared.flatMap((code) => [...refuse(code, set), ...refuseCase(code, declared)])
  if (wrong.length > 0) return fail(...wrong)
  const members = [...groupBy(declared, ({ value }) => value)].map(([value, all]) => memberOf(value, all, isEnum))
  const known = registry.get(set.id)?.byValue ?? new Map<CodeValue, never>()
  const differences = members.flatMap(({ value, name, aliases }) => {
    const entry = known.get(value)
    const has = [entry?.name, ...(entry?.was ?? [])]
    const isSame = entry === undefined || (entry.name === name && aliases.every((alias) => has.includes(alias)))
    return isSame ? [] : [{ code: String(value), name, registered: entry.name }]
  })
  if (differences.length > 0) {
    const place = registry.get(set.id)?.origin ?? { file, line: 1, column: 1 }
    return fail(adoptedOtherwise(place, { set: set.id, differences }))
  }
  const documented = new Map(set.codes.filter(({ status }) => status !== 'internal').map((code) => [code.value, code]))
  const additions = members
    .filter(({ value }) => !known.has(value))
    .map((member) => additionOf(member, documented.get(member.value)?.raw ?? null))
  const unknown = [...documented.keys()].filter((value) => !own.has(String(value)))
  const ordered = additions.toSorted((a, b) => compareValues(a.value, b.value))
  return { value: { set, additions: ordered, unknown }, diagnostics: [] }
}

interface Member {
  readonly value: CodeValue
  readonly name: string
  readonly aliases: readonly string[]
  readonly comment: string | null
  readonly deprecated: string | null
}

function memberOf(value: CodeValue, all: readonly [DeclaredCode, ...DeclaredCode[]], isEnum: boolean): Member {
  const isLive = ({ deprecated }: DeclaredCode): boolean => deprecated === null
  const main = (isEnum && typeof value === 'number' ? all.findLast(isLive) : all.find(isLive)) ?? all[0]
  const name = main.name ?? nameOf(value)
  const others = all.flatMap((one) => (one.name === null || one.name === name ? [] : [one.name]))
  return { value, name, aliases: [...new Set(others)], comment: main.comment, deprecated: main.deprecated }
}

/** A union has values alone: `not-found` is `NotFound`. */
function nameOf(value: CodeValue): string {
  const name = typeof value === 'string' ? pascalCase(words(value) ?? []) : ''
  return isName(name) ? name : `Code${String(value).replace(/\W/g, '_')}`
}

function additionOf({ value, name, aliases, comment, deprecated }: Member, raw: string | null): Addition {
  return {
    value,
    raw: raw ?? String(value),
    name,
    anchors: [],
    text: raw === null ? comment : null,
    more: {
      ...(aliases.length === 0 ? {} : { was: aliases }),
      ...(raw === null ? { status: 'internal' } : deprecated === '' ? { status: 'deprecated' } : {}),
      ...(deprecated === null || deprecated === '' ? {} : { deprecated }),
    },
  }
}

function refuse({ value, name, place }: DeclaredCode, { type }: CodeSet): readonly Diagnostic[] {
  const code = String(value)
  if (typeof value !== (type === 'integer' ? 'number' : 'string')) {
    const expected = type === 'integer' ? 'integers' : 'strings'
    return [cannotAdopt(place, { code, name, why: 'type', expected })]
  }
  if (name === null || isGivenName(name)) return []
  const proposal = pascalCase(words(name) ?? [])
  return [cannotAdopt(place, { code, name, why: 'name', expected: isName(proposal) ? proposal : '' })]
}

/** Names of one code may differ in their case alone: they are a name and its alias. */
function refuseCase({ value, name, place }: DeclaredCode, declared: readonly DeclaredCode[]): readonly Diagnostic[] {
  const key = name?.toLowerCase()
  const other = declared.find((one) => key !== undefined && one.name?.toLowerCase() === key)
  if (other === undefined || other.value === value || other.name === null) return []
  return [cannotAdopt(place, { code: String(value), name, why: 'case', expected: other.name })]
}
