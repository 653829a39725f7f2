import { isMap, isScalar, Scalar, type Node } from 'yaml'
import * as v from 'valibot'
import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts'
import { registryOutcome } from '../../diagnostics/rules/outcomes.ts'
import { isName } from '../naming/identifier.ts'
import { outcomeSchema } from './schema.ts'
import type { Locate, RecordedOutcome } from './types.ts'
import { endOf, nodeAt, pairs, toPlain } from './yaml-nodes.ts'

/** Whether a key of the registry is the plain `$outcomes`: no set is called so. */
export function isOutcomesKey(key: Node | null): boolean {
  return isScalar(key) && key.value === '$outcomes' && key.type === Scalar.PLAIN
}

/**
 * Reads what the registry keeps of the codes that single calls can return.
 *
 * @param node - The value of the key `$outcomes`.
 * @param source - The registry's text, where the key begins, and how offsets become places.
 * @returns The calls by id, as far as they could be read; diagnostics `registry-outcome`.
 */
export function parseOutcomes(
  node: Node | null,
  { text, start, locate }: { readonly text: string; readonly start: number; readonly locate: Locate },
): Result<ReadonlyMap<string, RecordedOutcome>> {
  const outcomes = new Map<string, RecordedOutcome>()
  const diagnostics: Diagnostic[] = []
  if (!isMap(node) && !(node === null || (isScalar(node) && node.value === null)))
    diagnostics.push(registryOutcome(locate(start), { id: '$outcomes', problem: 'it is no list of calls' }))
  for (const { key, value, start: at } of isMap(node) ? pairs(node) : []) {
    const id = isScalar(key) ? String(key.value) : ''
    const parsed = v.safeParse(outcomeSchema, isMap(value) ? toPlain(value) : null, { abortPipeEarly: true })
    const problem = outcomes.has(id)
      ? 'it stands there twice'
      : isName(id)
        ? parsed.issues?.[0].message
        : 'its name is no name'
    if (problem !== undefined || !parsed.success) {
      const path = (parsed.issues?.[0].path ?? []).flatMap(({ key: part }) => (typeof part === 'string' ? [part] : []))
      const place = locate(nodeAt(value, path)?.range?.[0] ?? at)
      diagnostics.push(registryOutcome(place, { id, problem: problem ?? 'it is no outcome' }))
      continue
    }
    const { set, at: file, heading = null, codes } = parsed.output
    const span = { start: at, end: endOf(text, value, at) }
    outcomes.set(id, { id, set, at: file, heading, codes, origin: locate(at), span })
  }
  return { value: outcomes, diagnostics }
}
