import type { PublishedModel, PublishedText } from '../diff/published-model.ts'
import type { EntryEdit } from './edit-entry.ts'
import type { WrittenValue } from './write-entry.ts'
import type { RegistryEntry } from './types.ts'

interface Sources {
  readonly set: string
  readonly published: PublishedModel | null
}

/**
 * Takes from the last output what an entry must keep of a code that is gone.
 *
 * @param entry - The code's entry.
 * @param sources - The set's id, and the model that was generated last.
 * @returns The keys `raw` and `last`, without what can be told from the rest.
 */
export function lastTexts(entry: RegistryEntry, { set, published }: Sources): EntryEdit {
  const code = published?.sets.find(({ id }) => id === set)?.codes.find(({ value }) => value === entry.value)
  if (code === undefined) return {}
  const locales = Object.entries(code.locales).map(([locale, text]) => [locale, lastText(text)] as const)
  return {
    ...(code.raw === String(entry.value) ? {} : { raw: code.raw }),
    ...(locales.length === 0 ? {} : { last: Object.fromEntries(locales) }),
  }
}

function lastText({ text, summary, message, anchor, file }: PublishedText): Readonly<Record<string, WrittenValue>> {
  return {
    text,
    ...(summary === text ? {} : { summary }),
    ...(message === null || message === text ? {} : { message }),
    ...(anchor === null ? {} : { anchor }),
    file,
  }
}
