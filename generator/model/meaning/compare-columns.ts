import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { columnChanged } from '../../diagnostics/rules/meaning.ts'
import { placesOf } from '../identity/places.ts'
import type { RegistrySet, SetIdentity } from '../registry/types.ts'
import type { AttributeType, DocumentedSet } from '../types.ts'
import type { Judgement } from './compare-meanings.ts'

type Columns = Readonly<Record<string, AttributeType>>

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
    columns: { ...columnsOf(tables), ...(known?.identity?.language === source ? known.identity.columns : {}) },
  }
}

/**
 * Finds published columns that are gone, or that hold another type.
 *
 * @param documented - The set as the docs have it.
 * @param known - What the registry has of it.
 * @param source - The source language.
 * @returns `column-changed` for each, at the header of the first table; and the question that they ask.
 */
export function compareColumns(documented: DocumentedSet, known: RegistrySet, source: string): Judgement {
  const identity = identityOf(documented, known, source)
  const [first] = documented.tables
  const language = known.identity?.language ?? source
  // The headers of another source language have other words.
  if (identity === null || first === undefined || language !== source) return { diagnostics: [], questions: [] }
  const columns = columnsOf(documented.tables)
  const diagnostics = Object.entries(identity.columns).flatMap(([header, before]): readonly Diagnostic[] => {
    const after = Object.hasOwn(columns, header) ? (columns[header] ?? null) : null
    return after === before ? [] : [columnChanged(first.origin, { set: documented.id, header, before, after })]
  })
  if (diagnostics.length === 0) return { diagnostics, questions: [] }
  const answer = `${documented.id}: its columns are those that the docs have now`
  const question = {
    kind: 'columns',
    set: documented.id,
    codes: [],
    answer,
    identity: { ...identity, columns },
  } as const
  return { diagnostics, questions: [question] }
}

function columnsOf(tables: DocumentedSet['tables']): Columns {
  const all = tables.flatMap(({ attributes }) => Object.entries(attributes))
  const byHeader = new Map<string, AttributeType>()
  for (const [header, type] of all) {
    const known = byHeader.get(header)
    byHeader.set(header, known === undefined || known === type ? type : 'string')
  }
  return Object.fromEntries(byHeader)
}
