import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { columnChanged } from '../../diagnostics/rules/meaning.ts'
import { placesOf } from '../identity/places.ts'
import type { RegistrySet, SetIdentity } from '../registry/types.ts'
import type { SetColumn, DocumentedSet } from '../types.ts'
import type { Judgement } from './judgement.ts'

/**
 * What the registry is to remember of a set, so that it is known again: where it stands, and its columns. A published column
 * stays as it was published.
 *
 * @param documented - The set as the docs have it.
 * @param known - What the registry has of it.
 * @param source - The source language.
 * @returns `null` where the docs do not say where it stands.
 */
export function identityOf({ tables }: DocumentedSet, known: RegistrySet | null, source: string): SetIdentity | null {
  const [first] = tables
  if (first === undefined) return null
  return {
    at: placesOf(tables),
    heading: first.heading,
    language: source,
    columns: { ...typesOf(columnsOf(tables)), ...(known?.identity?.language === source ? known.identity.columns : {}) },
  }
}

/**
 * Finds published columns that are gone, or that hold another type.
 *
 * @param documented - The set as the docs have it.
 * @param known - What the registry has of it.
 * @param source - The source language.
 * @returns `column-changed` for each, at its header or at the one that took its place; and the question that they ask.
 */
export function compareColumns(documented: DocumentedSet, known: RegistrySet, source: string): Judgement {
  const identity = identityOf(documented, known, source)
  const [first] = documented.tables
  const language = known.identity?.language ?? source
  // The headers of another source language have other words.
  if (identity === null || first === undefined || language !== source) return { diagnostics: [], questions: [] }
  const published = known.identity?.columns ?? {}
  const columns = columnsOf(documented.tables)
  // Headers that are gone and those that are new stand in the same order.
  const gone = Object.keys(identity.columns).filter((header) => !columns.has(header))
  const added = [...columns].flatMap(([header, column]) => (Object.hasOwn(published, header) ? [] : [column]))
  const successor = new Map(gone.map((header, index) => [header, added[index]]))
  const diagnostics = Object.entries(identity.columns).flatMap(([header, before]): readonly Diagnostic[] => {
    const after = columns.get(header) ?? null
    const { place } = after ?? successor.get(header) ?? { place: first.origin }
    const type = after?.type ?? null
    return type === before ? [] : [columnChanged(place, { set: documented.id, header, before, after: type })]
  })
  if (diagnostics.length === 0) return { diagnostics, questions: [] }
  const answer = `${documented.id}: its columns are those that the docs have now`
  const question = {
    kind: 'columns',
    set: documented.id,
    codes: [],
    answer,
    identity: { ...identity, columns: typesOf(columns) },
  } as const
  return { diagnostics, questions: [question] }
}

/** The columns of all tables of a set, by header. */
function columnsOf(tables: DocumentedSet['tables']): ReadonlyMap<string, SetColumn> {
  const byHeader = new Map<string, SetColumn>()
  for (const column of tables.flatMap(({ attributes }) => attributes)) {
    const known = byHeader.get(column.header) ?? column
    byHeader.set(column.header, known.type === column.type ? known : { ...known, type: 'string' })
  }
  return byHeader
}

function typesOf(columns: ReadonlyMap<string, SetColumn>): SetIdentity['columns'] {
  return Object.fromEntries([...columns].map(([header, { type }]) => [header, type]))
}
