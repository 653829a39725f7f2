import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import { foreignCharacterOf } from '../../lexicon/foreign-character.ts'
import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts'
import { registryConflict, registryDuplicate, registryShape, registryYaml } from '../../diagnostics/rules/registry.ts'
import { isName } from '../naming/identifier.ts'
import type { CodeValue } from '../types.ts'
import { parseEntry } from './parse-entry.ts'
import { isOutcomesKey, parseOutcomes } from './parse-outcomes.ts'
import { isIdentityKey, parseIdentity } from './parse-identity.ts'
import { parseKey } from './parse-key.ts'
import { endOf, pairs } from './yaml-nodes.ts'
import type { Locate, Registry, RegistryEntry, RegistrySet, SetIdentity, Span } from './types.ts'

/**
 * Reads the registry's text.
 *
 * @param text - YAML 1.2.
 * @param file - The registry's path, for diagnostics.
 * @returns The registry, with every entry that could be read.
 */
export function parseRegistry(text: string, file: string): Result<Registry> {
  const lines = new LineCounter()
  // `uniqueKeys` compares every key with every other: 10,000 entries would take a second. `parseSet` compares by hash.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false })
  const locate: Locate = (offset) => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const unreadable = findUnreadable(text, document, locate)
  const nothing = { file, text, sets: new Map(), outcomes: new Map(), outcomesStart: null } as const
  if (unreadable !== null) {
    return { value: { ...nothing, intact: false }, diagnostics: [unreadable] }
  }
  const { contents } = document
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    return { value: { ...nothing, intact: true }, diagnostics: [] }
  }
  if (!isMap(contents) || contents.flow === true) {
    const diagnostics = [registryShape(locate(contents.range[0]), { expected: 'sets', found: null })]
    return { value: { ...nothing, intact: false }, diagnostics }
  }
  return parseSets(contents, { file, text, locate })
}

/** The first reason why a text is no YAML: those behind it mostly follow from it. */
function findUnreadable(text: string, { errors, warnings }: Document.Parsed, locate: Locate): Diagnostic | null {
  const marker = /^<{7} /m.exec(text)
  if (marker !== null) return registryConflict(locate(marker.index), null)
  const [problem] = [...errors, ...warnings]
  if (problem === undefined) return null
  const isStream = problem.code === 'MULTIPLE_DOCS'
  return registryYaml(locate(problem.pos[0]), {
    problem: isStream ? 'it holds more than one document' : problem.message,
  })
}

interface Source {
  readonly file: string
  readonly text: string
  readonly locate: Locate
}

function parseSets(contents: YAMLMap, { file, text, locate }: Source): Result<Registry> {
  const sets = new Map<string, RegistrySet>()
  const diagnostics: Diagnostic[] = []
  let outcomes: Registry['outcomes'] = new Map()
  let outcomesStart: number | null = null
  for (const { key, value, start } of pairs(contents)) {
    const place = locate(start)
    if (isOutcomesKey(key)) {
      const read = parseOutcomes(value, { text, start, locate })
      diagnostics.push(...read.diagnostics)
      outcomes = read.value
      outcomesStart = start
      continue
    }
    if (!isScalar(key) || typeof key.value !== 'string') {
      diagnostics.push(registryShape(place, { expected: 'sets', found: null }))
      continue
    }
    if (!isName(key.value)) {
      diagnostics.push(registryShape(place, { expected: 'a name', found: key.value, alike: lookAlikeIn(key.value) }))
      continue
    }
    const first = sets.get(key.value)
    if (first !== undefined) {
      diagnostics.push(registryDuplicate(place, { what: `set ${key.value}`, line: first.origin.line }, [first.origin]))
      continue
    }
    const set = parseSet(key.value, value, { text, start, locate })
    diagnostics.push(...set.diagnostics)
    sets.set(key.value, set.value)
  }
  return { value: { file, text, sets, outcomes, outcomesStart, intact: diagnostics.length === 0 }, diagnostics }
}

/** A letter of another script in a name that is one as soon as its ASCII likeness stands there. */
function lookAlikeIn(name: string): { character: string; instead: string } | null {
  const foreign = foreignCharacterOf(name)
  const instead = foreign?.instead ?? null
  return foreign !== null && instead !== null && isName(instead) ? { ...foreign, instead } : null
}

interface SetSource {
  readonly text: string
  readonly start: number
  readonly locate: Locate
}

function parseSet(id: string, node: Node | null, { text, start, locate }: SetSource): Result<RegistrySet> {
  const origin = locate(start)
  const byValue = new Map<CodeValue, RegistryEntry>()
  const diagnostics: Diagnostic[] = []
  const empty = node === null || (isScalar(node) && node.value === null)
  if (!empty && (!isMap(node) || node.flow === true)) {
    diagnostics.push(registryShape(locate(node.range?.[0] ?? start), { expected: 'entries', found: id }))
  }
  let identity: SetIdentity | null = null
  let identitySpan: Span | null = null
  for (const { key, value, start: at } of isMap(node) ? pairs(node) : []) {
    if (isIdentityKey(key)) {
      const read = parseIdentity(value, { set: id, start: at, locate })
      diagnostics.push(...read.diagnostics)
      identity = read.value
      identitySpan = { start: at, end: endOf(text, value, at) }
      continue
    }
    const parsed = parseKey(key, locate(at))
    diagnostics.push(...parsed.diagnostics)
    if (parsed.value === null) continue
    const first = byValue.get(parsed.value)
    if (first !== undefined) {
      const what = `code ${parsed.value} of ${id}`
      diagnostics.push(registryDuplicate(locate(at), { what, line: first.origin.line }, [first.origin]))
      continue
    }
    const span = { start: at, end: endOf(text, value, at) }
    const entry = parseEntry(value, { set: id, value: parsed.value, span, locate })
    diagnostics.push(...entry.diagnostics)
    if (entry.value !== null) byValue.set(parsed.value, entry.value)
  }
  const entries = [...byValue.values()]
  const types = new Set(entries.map((entry) => typeof entry.value))
  if (types.size > 1) diagnostics.push(registryShape(origin, { expected: 'one type of key', found: id }))
  const type = types.has('number') ? 'integer' : types.has('string') ? 'string' : null
  const span = { start, end: entries.at(-1)?.span.end ?? endOf(text, node, start) }
  return { value: { id, type, entries, byValue, identity, identitySpan, origin, span }, diagnostics }
}
