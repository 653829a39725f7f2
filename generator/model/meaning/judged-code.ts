import { textOf } from '../identity/evidence.ts'
import { wordsOf } from '../identity/likeness.ts'
import { words } from '../naming/words.ts'
import type { RegistryEntry, RegistrySet } from '../registry/types.ts'
import type { DocumentedCode, DocumentedSet } from '../types.ts'

/** A published code that the docs have: what it said when its text was recorded, and what it says now. */
export interface JudgedCode {
  readonly code: DocumentedCode
  readonly entry: RegistryEntry
  /** The words of the recorded text, `''` where none is. */
  readonly before: string
  /** The words of the text now, in the language of the recorded one; `''` where the docs have none. */
  readonly now: string
}

/**
 * Puts what the docs say of published codes beside what the registry has of them.
 *
 * @param documented - The set as the docs have it.
 * @param known - The set of the registry.
 * @param source - The source language: that of the recorded texts where the registry does not say.
 */
export function judgedCodes(documented: DocumentedSet, known: RegistrySet, source: string): readonly JudgedCode[] {
  const language = known.identity?.language ?? source
  return documented.codes.flatMap((code) => {
    const entry = known.byValue.get(code.value)
    if (entry === undefined) return []
    const text = Object.hasOwn(code.locales, language) ? code.locales[language] : undefined
    const now = text === undefined ? '' : wordsOf(textOf(text))
    return [{ code, entry, before: recordedWords(entry, language), now }]
  })
}

/**
 * The words that the registry has of a code.
 *
 * @param entry - Its entry. Of a removed code the last text counts where it has no other.
 * @param language - The language of the recorded texts.
 */
export function recordedWords({ text, last }: RegistryEntry, language: string): string {
  const kept = Object.hasOwn(last, language) ? last[language]?.text : undefined
  return wordsOf(text ?? kept ?? '')
}

/**
 * A name without its spelling: `HANDED_OVER`, `Handed over` and `HandedOver` are one.
 *
 * @param name - A name of the docs or of the registry.
 * @returns Its words in lower case; `null` where it has letters without a Latin form.
 */
export function nameKey(name: string): string | null {
  const found = words(name)
  return found === null || found.length === 0 ? null : found.join('').toLowerCase()
}
