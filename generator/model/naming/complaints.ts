import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { nameNeeded, nameUnusable, poorName } from '../../diagnostics/rules/names.ts'
import { keyText } from '../registry/key-text.ts'
import type { DocumentedCode } from '../types.ts'
import type { ChosenName, UnnamedCode } from './resolve-names.ts'

/** How a code got its name. */
export interface Choice {
  readonly set: string
  readonly chosen: ChosenName | undefined
  /** A name that would be better than a poor one, where there is one. */
  readonly better: string | undefined
  /** The registry's path, or `null` where the run keeps no names. */
  readonly registry: string | null
}

/**
 * Says what is wrong with a name that was chosen.
 *
 * @param code - A code that had none.
 * @param choice - The name, and where to write a better one.
 * @returns Nothing, or one diagnostic: `name-unusable`, `name-needed` where only the number was left,
 *   or `poor-name`.
 */
export function complainOfName(
  { value, suggestion, place, code }: UnnamedCode & { readonly code: DocumentedCode },
  { set, chosen, better, registry }: Choice,
): readonly Diagnostic[] {
  const line = `${keyText(value, code.raw)}: { name: … }`
  if (suggestion.unusable !== null) return [nameUnusable(place, { set, code: value, ...suggestion.unusable, line })]
  // Without a registry one warning speaks for all.
  if (registry === null || chosen === undefined) return []
  if (chosen.flaw !== null) {
    const proposal = `${keyText(value, code.raw)}: { name: ${better ?? '…'} }`
    return [poorName(place, { set, code: value, name: chosen.name, flaw: chosen.flaw, registry, line: proposal })]
  }
  if (!chosen.placeholder) return []
  const why =
    suggestion.prose.length === 0
      ? 'the docs give none, and its text no Latin words that make one'
      : `the docs give none, and its text gives one that another code has (${suggestion.prose[0]?.name ?? ''})`
  return [nameNeeded(place, { set, code: value, name: chosen.name, why, registry, line })]
}
