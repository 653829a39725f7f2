import { isMap, isScalar, type Node, Scalar } from 'yaml'
import * as v from 'valibot'
import type { Result } from '../../diagnostics/diagnostic.ts'
import { registryEntry } from '../../diagnostics/rules/registry.ts'
import { identitySchema } from './schema.ts'
import type { Locate, SetIdentity } from './types.ts'
import { nodeAt, toPlain } from './yaml-nodes.ts'

interface IdentitySource {
  readonly set: string
  /** Where the key begins. */
  readonly start: number
  readonly locate: Locate
}

/** Whether a key of a set is the plain `$`. In quotes it is a code. */
export function isIdentityKey(key: Node | null): boolean {
  return isScalar(key) && key.value === '$' && key.type === Scalar.PLAIN
}

/**
 * Reads what a set keeps to be known again.
 *
 * @param node - The value of the key `$`.
 * @param source - The set and the key's place.
 * @returns The identity, or `null` and diagnostics `registry-entry`.
 */
export function parseIdentity(node: Node | null, { set, start, locate }: IdentitySource): Result<SetIdentity | null> {
  const parsed = v.safeParse(identitySchema, isMap(node) ? toPlain(node) : null, { abortPipeEarly: true })
  if (parsed.success) {
    const { at, heading = null, language = null, columns = {} } = parsed.output
    return { value: { at: at.map((place) => place.normalize('NFC')), heading, language, columns }, diagnostics: [] }
  }
  const diagnostics = parsed.issues.map((issue) => {
    const path = (issue.path ?? []).flatMap((item) =>
      typeof item.key === 'string' || typeof item.key === 'number' ? [item.key] : [],
    )
    const place = locate(nodeAt(node, path)?.range?.[0] ?? start)
    return registryEntry(place, { set, code: '$', key: path.join('.') || null, problem: issue.message })
  })
  return { value: null, diagnostics }
}
