import { isMap, type Node } from 'yaml'
import * as v from 'valibot'
import type { Result } from '../../diagnostics/diagnostic.ts'
import { registryEntry } from '../../diagnostics/rules/registry.ts'
import type { AttributeValue, CodeValue } from '../types.ts'
import { entrySchema, type WrittenEntry } from './schema.ts'
import type { LastText, Locate, RegistryEntry, Span } from './types.ts'
import { keptKey, nodeAt, repeatedKey, toPlain } from './yaml-nodes.ts'

interface EntrySource {
  readonly set: string
  readonly value: CodeValue
  readonly span: Span
  readonly locate: Locate
}

/**
 * Reads one entry.
 *
 * @param node - The value of the code's key.
 * @param source - The code and the entry's place.
 * @returns The entry, or `null` and diagnostics `registry-entry`.
 */
export function parseEntry(node: Node | null, source: EntrySource): Result<RegistryEntry | null> {
  const { set, value, span, locate } = source
  const twice = isMap(node) ? repeatedKey(node) : null
  if (twice !== null) {
    const problem = `it has the key \`${twice.key}\` twice`
    return { value: null, diagnostics: [registryEntry(locate(twice.start), { set, code: value, key: null, problem })] }
  }
  const kept = isMap(node) ? keptKey(node) : null
  if (kept !== null) {
    const problem = 'JavaScript keeps this word for itself'
    return {
      value: null,
      diagnostics: [registryEntry(locate(kept.start), { set, code: value, key: kept.key, problem })],
    }
  }
  const parsed = v.safeParse(entrySchema, isMap(node) ? toPlain(node) : null, { abortPipeEarly: true })
  if (parsed.success) {
    const entry = { ...fromWritten(parsed.output), value, origin: locate(span.start), span }
    return { value: entry, diagnostics: [] }
  }
  const diagnostics = parsed.issues.map((issue) => {
    const path = (issue.path ?? []).flatMap((item) =>
      typeof item.key === 'string' || typeof item.key === 'number' ? [item.key] : [],
    )
    const at = nodeAt(node, path)?.range?.[0] ?? span.start
    return registryEntry(locate(at), { set, code: value, key: path.join('.') || null, problem: issue.message })
  })
  return { value: null, diagnostics }
}

type Read = Omit<RegistryEntry, 'value' | 'origin' | 'span'>

function fromWritten(written: WrittenEntry): Read {
  const { name, kind, data, was, status, deprecated, anchors, text, stale, called, raw, last, ...facets } = written
  const reason = deprecated === true ? '' : (deprecated ?? (status === 'deprecated' ? '' : null))
  return {
    name,
    kind: kind ?? null,
    data: data ?? null,
    was: was ?? [],
    status: status === 'removed' || status === 'internal' ? status : reason === null ? 'active' : 'deprecated',
    deprecated: reason,
    anchors: anchors ?? [],
    text: text ?? null,
    stale: stale ?? {},
    called: called ?? [],
    raw: raw ?? null,
    last: Object.fromEntries(Object.entries(last ?? {}).map(([locale, text]) => [locale, toLastText(text)])),
    facets: Object.fromEntries(Object.entries(facets).filter(isFacet)),
  }
}

function isFacet(pair: readonly [string, unknown]): pair is [string, AttributeValue] {
  return ['boolean', 'number', 'string'].includes(typeof pair[1])
}

function toLastText(written: NonNullable<WrittenEntry['last']>[string]): LastText {
  const { text, summary, message, anchor, file } = written
  return {
    text,
    summary: summary ?? null,
    message: message ?? null,
    anchor: anchor ?? null,
    file: file ?? null,
  }
}
