import { insertBelow, lineStart, type TextEdit } from './text-edit.ts'
import type { RegistrySet, SetIdentity } from './types.ts'
import { flowText, type WrittenValue } from './write-entry.ts'

/**
 * Writes the line of a set that says what is needed to know it again.
 *
 * @param identity - What to write.
 * @param indent - What stands before the key.
 */
export function identityLine(identity: SetIdentity, indent: string): string {
  return `${indent}$: ${identityText(identity)}`
}

/**
 * Records where the docs have a set, and nothing where the registry says so already.
 *
 * @param text - The registry's text.
 * @param set - The set as it was read.
 * @param identity - What the docs say now.
 * @returns No edit or one.
 */
export function editIdentity(
  text: string,
  { identity: known, identitySpan, entries, span }: RegistrySet,
  identity: SetIdentity,
): readonly TextEdit[] {
  if (known !== null && isSame(known, identity)) return []
  if (identitySpan !== null) return [{ ...identitySpan, insert: identityLine(identity, '') }]
  const [first] = entries
  const indent = first === undefined ? '  ' : ' '.repeat(first.origin.column - 1)
  return [insertBelow(text, lineStart(text, span.start), [identityLine(identity, indent)])]
}

function identityText({ at, heading, language, columns }: SetIdentity): string {
  const fields: Readonly<Record<string, WrittenValue>> = {
    at,
    ...(heading === null ? {} : { heading }),
    ...(language === null ? {} : { language }),
    ...(Object.keys(columns).length === 0 ? {} : { columns }),
  }
  return flowText(fields)
}

function isSame(one: SetIdentity, other: SetIdentity): boolean {
  return identityText(one) === identityText(other)
}
